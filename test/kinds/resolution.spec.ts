import { type Draft, decide, missingGrounds } from '../../src/modules/acts/domain';
import type { PartyType } from '../../src/statute';
import { aDraft, after, drafted, eventsOf, facts, prosecutor, refusing, type Told } from '../support/acts';
import {
  type Content,
  neededBy,
  type WholeName,
  type WholeResolution,
  wholeResolutions,
  without,
} from '../support/resolutions';
import { purposes } from '../../src/statute/kz-2709-1995/kinds/resolution.purpose';

const wholeNamed = (name: WholeName): WholeResolution => wholeResolutions[name];

const addressed = (type: PartyType): Told => ({ addressees: [{ id: 'to', type, zone: 'Asia/Almaty' }] });

const draftOf = (content: Content, norms: Draft['norms'] = []): Draft =>
  aDraft({ addresseeIds: ['to'], norms, content });

/** What refuses the draft as it is written. */
const written = (
  content: Content,
  to: PartyType = 'state-body',
  more: Partial<Draft> = {},
): readonly string[] => refusing(drafted({ ...draftOf(content), ...more }, addressed(to), 'resolution'));

/** What the draft still lacks, and where. */
function lacking(content: Content, norms: Draft['norms'] = []): readonly string[] {
  const told = addressed('state-body');
  const decision = drafted(draftOf(content, norms), told, 'resolution');
  const act = after(undefined, eventsOf(decision), '2016-05-10T04:00:00Z');
  return missingGrounds(act, facts(told)).map(({ rule, pointer }) => `${pointer ?? ''} ${rule.id}`);
}

describe('a resolution', () => {
  it('has whole examples of all its purposes', () => {
    const told = Object.values<WholeResolution>(wholeResolutions).map(({ content }) => content['purpose']);
    expect([...new Set(told)].sort()).toEqual([...purposes].sort());
    expect(purposes).toHaveLength(17);
  });

  it.each(Object.keys(wholeResolutions) as WholeName[])('%s is sent for signature when whole', (name) => {
    const { content, norms, to = 'state-body' } = wholeNamed(name);
    const told = { ...addressed(to), by: prosecutor };
    const act = after(
      undefined,
      eventsOf(drafted(draftOf(content, norms), told, 'resolution')),
      '2016-05-10T04:00:00Z',
    );
    expect(refusing(decide(act, { type: 'submission' }, facts(told)))).toEqual([]);
  });

  it('wants a purpose by the rule that gives it one', () => {
    expect(lacking({})).toEqual(['/content/purpose resolution-initiate-proceedings']);
  });

  it('wants all that is missing at once', () => {
    expect(lacking({ purpose: 'disciplinary-proceedings' })).toEqual([
      '/content/person resolution-initiate-proceedings',
      '/content/breach resolution-initiate-proceedings',
      '/content/ownTerm resolution-execution-term-fallback',
    ]);
    expect(lacking({ purpose: 'criminal-case' })).toEqual([
      '/norms resolution-kind-criminal',
      '/content/facts resolution-kind-criminal',
    ]);
  });

  it('wants an addressee', () => {
    const act = drafted(
      aDraft({ addresseeIds: [], content: wholeResolutions.seizure.content }),
      {},
      'resolution',
    );
    const [ground] = missingGrounds(after(undefined, eventsOf(act), '2016-05-10T04:00:00Z'), facts());
    expect([ground?.pointer, ground?.rule.id]).toEqual(['/addresseeId', 'resolution-kind-seizure']);
  });
});

const needRows = Object.entries(neededBy).flatMap(([name, members]) =>
  Object.entries(members).map(([path, rule]) => [name as WholeName, path, rule] as const),
);

describe('what its purpose needs', () => {
  it.each(needRows)('%s without %s is wanting by %s', (name, path, rule) => {
    const { content, norms } = wholeNamed(name);
    expect(lacking(without(content, path), norms)).toEqual([`/content/${path} ${rule}`]);
  });

  it('criminal-case needs a norm', () => {
    expect(lacking(wholeResolutions['criminal-case'].content)).toEqual(['/norms resolution-kind-criminal']);
  });

  it.each([
    ['president', { assignment: 'x' }, 'assignment', 'inspection-ground-president'],
    ['application', { application: 'x', signed: true }, 'application', 'inspection-ground-application'],
    ['application', { application: 'x', signed: true }, 'signed', 'application-unsigned-not-checked'],
    ['discovery', { signs: 'x' }, 'signs', 'inspection-ground-discovery'],
    ['schedule', { entry: 'x', body: 'regulating' }, 'entry', 'inspection-ground-schedule'],
    ['schedule', { entry: 'x', body: 'local-executive' }, 'body', 'inspection-ground-schedule'],
    ['superior', { request: 'x' }, 'request', 'inspection-ground-superior'],
  ])('an inspection upon %s %j needs %s by %s', (kind, more, member, rule) => {
    const content = {
      purpose: 'inspection',
      inspection: { subject: 'x', ground: { kind, ...more } },
    };
    expect(lacking(content)).toEqual([]);
    expect(lacking(without(content, `inspection/ground/${member}`))).toEqual([
      `/content/inspection/ground/${member} ${rule}`,
    ]);
  });

  it('a summons by other means needs them and their proof', () => {
    const content = {
      ...wholeResolutions['forced-attendance'].content,
      summons: { form: 'other', appearOn: '2016-05-06' },
    };
    expect(lacking(content)).toEqual([
      '/content/summons/means summons-other-means',
      '/content/summons/proof summons-other-means',
    ]);
  });

  it('an enforced resolution must be said not to be one of enforcement', () => {
    const unexecuted = { ...wholeResolutions.enforcement.content.unexecuted, kind: 'resolution' };
    const of = (more: Content) => lacking({ purpose: 'enforcement', unexecuted: { ...unexecuted, ...more } });
    expect(of({})).toEqual(['/content/unexecuted/purpose policy-enforcement-of-enforcement']);
    expect(of({ purpose: 'inspection' })).toEqual([]);
  });

  it('a term of the law needs the provision that sets it, and spares the prosecutor one', () => {
    const content = without(wholeResolutions['disciplinary-proceedings'].content, 'ownTerm');
    expect(lacking({ ...content, termOfLaw: { days: 30, provision: 'ст. 74' } })).toEqual([]);
    expect(lacking({ ...content, termOfLaw: { provision: 'ст. 74' } })).toEqual([]);
    expect(lacking({ ...content, termOfLaw: { days: 30 } })).toEqual([
      '/content/termOfLaw/provision resolution-execution-term',
    ]);
  });
});

const of = (name: WholeName, more: Content): Content => ({ ...wholeNamed(name).content, ...more });

describe('what no completion cures', () => {
  const unexecuted = wholeResolutions.enforcement.content.unexecuted;
  const inspected = (ground: Content) => ({ inspection: { subject: 'x', ground } });
  const act = wholeResolutions.suspension.content.act;

  it.each<[string, Content, string]>([
    ['a law is suspended', of('suspension', { act: { ...act, class: 'law' } }), 'response-suspend-non-law'],
    [
      'a law is suspended until the court decides',
      of('suspension, courts', { act: { ...act, class: 'law' } }),
      'response-suspend-non-law',
    ],
    [
      'in administrative proceedings something else than a decision in a case is suspended',
      of('suspension, administrative', { act }),
      'admin-act-suspend',
    ],
    [
      'a decision in a case is suspended outside administrative proceedings',
      of('suspension', { act: { ...act, class: 'administrative-decision' } }),
      'admin-act-suspend',
    ],
    ...['protest', 'submission', 'instruction', 'warning', 'court-application', 'sanction'].map(
      (kind): [string, Content, string] => [
        `a ${kind} is enforced`,
        of('enforcement', { unexecuted: { ...unexecuted, kind } }),
        'enforcement-resolution',
      ],
    ),
    [
      'what takes property is enforced',
      of('enforcement', { unexecuted: { ...unexecuted, takesProperty: true } }),
      'enforcement-property-exception',
    ],
    [
      'an enforcement is enforced',
      of('enforcement', { unexecuted: { ...unexecuted, kind: 'resolution', purpose: 'enforcement' } }),
      'policy-enforcement-of-enforcement',
    ],
    [
      'an unsigned application is checked',
      of('inspection', inspected({ kind: 'application', application: 'x', signed: false })),
      'application-unsigned-not-checked',
    ],
    [
      'the schedule is of another body',
      of('inspection', inspected({ kind: 'schedule', entry: 'x', body: 'other' })),
      'inspection-ground-schedule',
    ],
    [
      'one who stayed away for a valid reason is brought by force',
      of('forced-attendance', { nonAppearance: { circumstances: 'ill', validReason: true } }),
      'non-appearance-liability',
    ],
    [
      'a member of another purpose is written',
      of('seizure', { person: { name: 'x' } }),
      'resolution-kind-seizure',
    ],
    [
      'a branch has no such purpose',
      { purpose: 'pretrial-annulment', area: 'enforcement' },
      'pretrial-revoke-resolutions',
    ],
    [
      'a term of the prosecutor stands beside one of the law',
      of('disciplinary-proceedings', { termOfLaw: { days: 30, provision: 'x' } }),
      'resolution-execution-term',
    ],
    ['other laws set the term', of('criminal-case', { ownTerm: { days: 3 } }), 'resolution-execution-term'],
    ['an inspection has another term', of('inspection', { ownTerm: { days: 60 } }), 'inspection-term'],
    [
      'an inspection has a term of another law',
      of('inspection', { termOfLaw: { days: 60, provision: 'x' } }),
      'inspection-term',
    ],
    [
      'bringing by force has days',
      of('forced-attendance', { ownTerm: { days: 2 } }),
      'forced-attendance-24h',
    ],
    ['enforcement has days', of('enforcement', { ownTerm: { days: 2 } }), 'enforcement-immediate-measures'],
    [
      'release has days',
      of('release, enforcement', { ownTerm: { days: 2 } }),
      'enforcement-release-immediate',
    ],
    [
      'a suspension until the court decides has days',
      of('suspension, courts', { ownTerm: { days: 2 } }),
      'application-suspension-by-resolution',
    ],
  ])('%s', (_, content, rule) => {
    expect(written(content)).toEqual([rule]);
  });

  it('a measure that takes property is asked for by enforcement', () => {
    const requestedMeasures = [{ id: 'm', text: 'Take the car', takesProperty: true }];
    expect(written(wholeResolutions.enforcement.content, 'state-body', { requestedMeasures })).toEqual([
      'enforcement-property-exception',
    ]);
  });

  it.each<[WholeName, PartyType, string]>([
    ['criminal-case', 'natural-person', 'response-pretrial'],
    ['disciplinary-proceedings', 'court', 'resolution-execution-term'],
    ['inspection', 'natural-person', 'resolution-kind-inspection'],
    ['seizure', 'court', 'resolution-kind-seizure'],
    ['lifting-restrictions', 'legal-person', 'response-lift-restrictions'],
    ['suspension', 'natural-person', 'resolution-kind-suspension'],
    ['enforcement', 'legal-person', 'enforcement-resolution'],
    ['forced-attendance', 'natural-person', 'forced-attendance-resolution'],
    ['osa-termination', 'natural-person', 'osa-terminate-by-resolution'],
    ['release, operational-search', 'court', 'osa-release-detained'],
    ['release, administrative', 'court', 'admin-act-release'],
    ['release, enforcement', 'court', 'enforcement-release-immediate'],
    ['disciplinary-annulment', 'natural-person', 'enforcement-disciplinary-revoke'],
    ['administrative-termination', 'court', 'admin-act-terminate'],
    ['pretrial-annulment', 'legal-person', 'pretrial-revoke-resolutions'],
  ])('%s does not go to a %s, by %s', (name, to, rule) => {
    expect(written(wholeNamed(name).content, to)).toEqual([rule]);
  });

  it('the schedule is of state bodies', () => {
    const content = of('inspection', inspected({ kind: 'schedule', entry: 'x', body: 'regulating' }));
    expect(written(content, 'legal-person')).toEqual(['inspection-ground-schedule']);
    expect(written(content, 'state-body')).toEqual([]);
  });
});

describe('the acts that a resolution is about', () => {
  it.each<[WholeName, string, string]>([
    ['suspension', 'act', 'date'],
    ['suspension, courts', 'protest', 'date'],
    ['suspension, courts', 'application', 'date'],
    ['suspension, administrative', 'check', 'on'],
    ['enforcement', 'unexecuted', 'date'],
    ['pretrial-annulment', 'annulled', 'date'],
  ])('%s: the %s is of no day after the issue', (name, member, day) => {
    const { content } = wholeNamed(name);
    const later = { ...content, [member]: { ...(content[member] as Content), [day]: '2016-05-12' } };
    const told = { ...addressed('state-body'), by: prosecutor };
    const begun = eventsOf(drafted(draftOf(later), told, 'resolution'));
    const sent = { on: '2016-05-11' };
    const act = after(undefined, begun, '2016-05-10T04:00:00Z');
    expect(refusing(decide(act, { type: 'submission' }, facts({ ...told, ...sent })))).toEqual([
      'policy-order-of-facts',
    ]);
  });
});
