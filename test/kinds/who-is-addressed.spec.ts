import { kz2709of1995, type PartyType } from '../../src/statute';
import { type Content, kindOf, matterOf } from '../support/matters';

const body = ['official', 'state-body'];
const persons = ['legal-person', 'natural-person'];
const all = ['court', ...persons, ...body].sort();
const sorted = (types: readonly PartyType[] | undefined) => (types ? [...types].sort() : all);

describe('to whom an act may go', () => {
  it.each<[string, Content, readonly string[], string, boolean]>([
    ['protest', { forum: 'body' }, body, 'protest-addressee', false],
    ['protest', { forum: 'court' }, ['court'], 'protest-addressee', false],
    ['protest', {}, all, 'protest-addressee', false],
    ['order', {}, body, 'order-addressee', false],
    ['instruction', { ground: 'pre-trial' }, body, 'instruction-addressee-pretrial', false],
    ['instruction', { ground: 'operational-search' }, body, 'instruction-addressee-osa', false],
    ['instruction', { ground: 'administrative-case' }, body, 'admin-act-written-instruction', false],
    ['instruction', { ground: 'other' }, [...persons, ...body], 'instruction-addressee-other', false],
    ['instruction', {}, [...persons, ...body], 'instruction-addressee-other', false],
    ['instruction', { ground: 'pre-trial', normative: true }, body, 'instruction-addressee-pretrial', true],
    ['instruction', { ground: 'pre-trial', normative: false }, body, 'instruction-addressee-pretrial', false],
    ['submission', { ground: 'legality' }, body, 'submission-ground-legality', false],
    ['submission', { ground: 'immunity' }, ['state-body'], 'submission-ground-immunity', false],
    ['submission', {}, body, 'submission-ground-legality', false],
    ['warning', {}, persons, 'policy-warning-addressee', false],
    ['public-appeal', {}, [...persons, ...body], 'appeal-addressees', true],
    ['law-explanation', { basis: 'expected-breach' }, persons, 'explanation-grounds', true],
    ['law-explanation', { basis: 'draft-act' }, body, 'explanation-draft-act', false],
    ['law-explanation', {}, all, 'explanation-grounds', true],
    ['court-application', { type: 'claim' }, ['court'], 'application-claim-to-court', false],
    ['court-application', { type: 'challenge' }, ['court'], 'application-after-rejection', false],
    ['sanction', {}, body, 'sanction-form-endorsement', false],
    ['resolution', {}, all, 'resolution-execution-term', false],
    ['resolution', { purpose: 'criminal-case' }, body, 'response-pretrial', false],
    ['resolution', { purpose: 'seizure' }, [...persons, ...body], 'resolution-kind-seizure', false],
    [
      'resolution',
      { purpose: 'inspection' },
      ['legal-person', 'state-body'],
      'resolution-kind-inspection',
      false,
    ],
    [
      'resolution',
      { purpose: 'inspection', inspection: { ground: { kind: 'schedule' } } },
      ['state-body'],
      'inspection-ground-schedule',
      false,
    ],
    ['resolution', { inspection: { ground: { kind: 'schedule' } } }, all, 'resolution-execution-term', false],
    ['resolution', { purpose: 'suspension' }, ['legal-person', ...body], 'resolution-kind-suspension', false],
    ['resolution', { purpose: 'enforcement' }, ['state-body'], 'enforcement-resolution', false],
    ['resolution', { purpose: 'forced-attendance' }, ['state-body'], 'forced-attendance-resolution', false],
    ['resolution', { purpose: 'release' }, all, 'resolution-execution-term', false],
    ['resolution', { purpose: 'other' }, all, 'resolution-execution-term', false],
  ])('%s %j: %j, by %s', (kind, content, types, rule, several) => {
    const addressee = kindOf(kind).addressee(matterOf(kind, {}, { content }));
    expect(sorted(addressee.types)).toEqual([...types].sort());
    expect([addressee.rule, addressee.several === true]).toEqual([rule, several]);
  });
});

describe('what may refuse a signature besides what is wanted', () => {
  it('is the order of days where an act is about an earlier one', () => {
    const about = kz2709of1995.kinds.filter((kind) => kind.earlierDays !== undefined);
    expect(about.map(({ code }) => code).sort()).toEqual([
      ...['court-application', 'order', 'protest', 'resolution'],
    ]);
    // A resolution's days are refused by the policy for all acts.
    const own = about.filter(({ bars }) => bars.signature.includes('policy-order-of-facts'));
    expect(own.map(({ code }) => code).sort()).toEqual(['court-application', 'order', 'protest']);
  });

  it('is of every kind but the sanction, which is never drafted, and those to several, one addressee only', () => {
    const one = kz2709of1995.kinds.filter(({ bars }) => bars.written.includes('policy-number-of-addressees'));
    expect(one.map(({ code }) => code).sort()).toEqual([
      ...['court-application', 'instruction', 'law-explanation', 'order', 'protest', 'resolution'],
      ...['submission', 'warning'],
    ]);
  });
});
