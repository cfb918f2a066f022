/** The content of a whole sanction of a covert investigative action, changed member by member; `undefined` takes one away. */
export function aSanctionOf(changed: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const whole = {
    scope: 'osa-covert',
    requester: { official: 'Investigator A. Bekov', body: 'Police of Burabay district' },
    resolution: { number: '17', date: '2016-05-06', subject: 'Covert control of a channel' },
    receivedAt: '2016-05-06T15:40:00+06:00',
    studiedAt: '2016-05-06T17:10:00+06:00',
    covert: true,
    protectedSecret: false,
    decision: 'sanctioned',
    signature: 'handwritten',
  };
  const members = Object.entries<unknown>({ ...whole, ...changed });
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}
