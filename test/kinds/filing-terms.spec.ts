import { Edition, kz2709of1995, type Law, type Matter } from '../../src/statute';
import { type Content, kindOf, law, matterOf } from '../support/matters';

const here = 'Asia/Almaty';

describe('the term for filing', () => {
  const given = (rule: string): Law => {
    const { [rule]: known, ...others } = kz2709of1995.rules;
    if (!known) throw new Error(`no rule ${rule}`);
    const value = { unit: 'calendar-day', number: 30 } as never;
    return new Edition({
      ...kz2709of1995,
      rules: { ...others, [rule]: { ...known, value } },
    });
  };
  const filed = (rule: string, on: string) => ({
    ...{ rule, basis: 'control', zone: here, start: { on } },
    startedBy: { fact: 'issuance', id: 'issuance' },
  });
  const courtSteps = [{ id: 'f', step: 'filed', takenOn: '2016-05-25' }] as const;
  const [ofRulings, ofApplications] = ['policy-filing-term-protest', 'policy-filing-term-application'];
  const ruling = { forum: 'court', object: { class: 'court-ruling', date: '2016-04-28' } };

  it.each<[string, string, Content, string, Partial<Matter>, readonly object[]]>([
    [
      'of a protest of a ruling, from its day',
      'protest',
      ruling,
      ofRulings,
      {},
      [filed(ofRulings, '2016-04-28')],
    ],
    [
      'of another protest to a court none',
      'protest',
      { forum: 'court', object: { class: 'administrative-case', date: '2016-04-28' } },
      ofRulings,
      {},
      [],
    ],
    [
      'of a challenge, from the word of the rejection',
      'court-application',
      { type: 'challenge' },
      ofApplications,
      {},
      [filed(ofApplications, '2016-05-04')],
    ],
    [
      'met by the filing',
      'court-application',
      { type: 'challenge' },
      ofApplications,
      { courtSteps },
      [{ ...filed(ofApplications, '2016-05-04'), metBy: { on: '2016-05-25' } }],
    ],
    ['of a claim none', 'court-application', { type: 'claim' }, ofApplications, {}, []],
    [
      'none of what is not issued',
      'court-application',
      { type: 'challenge' },
      ofApplications,
      { issuanceId: undefined as never },
      [],
    ],
  ])('%s, where an installation gives it', (_, kind, said, rule, facts, plans) => {
    const content = matterOf(kind, said).content as Content;
    const matter = matterOf(kind, said, { content: { ...content, ...said }, ...facts });
    expect(kindOf(kind).terms(matter, given(rule))).toEqual(plans);
    expect(kindOf(kind).terms(matter, law)).toEqual([]);
  });
});
