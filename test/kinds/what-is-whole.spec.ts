import { Edition, kz2709of1995 } from '../../src/statute';
import { protest } from '../../src/statute/kz-2709-1995/kinds/protest.kind';
import { resolution } from '../../src/statute/kz-2709-1995/kinds/resolution.kind';
import { akimat, anAct, aProtestOf, asked, prosecutor, refusing } from '../support/acts';
import { aRulingProtest, inCourt, inCourtAct } from '../support/court-acts';
import { aMatterOf } from '../support/kind-page';
import { anExplanation, known } from '../support/public-acts';
import { wholeResolutions } from '../support/resolutions';

describe('a protest of a court ruling', () => {
  it.each([
    [{ fault: 'ungrounded' }, [], []],
    [{ fault: undefined }, ['Азаматтық іс жүргізу кодексінің 8-бабы'], []],
    [{ fault: undefined }, [], ['court-protest']],
  ])('%j with the norms %j', (object, norms, rules) => {
    const act = inCourtAct('protest', aRulingProtest(object, { norms }));
    const sent = asked(act, { type: 'submission' }, { ...inCourt, by: prosecutor });
    expect(refusing(sent)).toEqual(rules);
  });
});

describe('the power that the page of a protest names', () => {
  it.each([
    ['individual-legal-act', ['protest-object']],
    ['law', ['protest-object', 'pg-protest-laws']],
    ['osa-normative-act', ['protest-object', 'osa-protest-npa']],
    ['administrative-case', ['protest-object', 'admin-act-protest']],
    ['supreme-court-normative-resolution', ['plenary-protest-pg-only']],
  ])('of %s', (objectClass, rules) => {
    const content = aProtestOf({ object: { class: objectClass } });
    expect(protest.basis(aMatterOf(protest, { content }))).toEqual([
      ...rules,
      'protest-demand-content',
      'response-protest',
    ]);
  });
});

describe('an explanation of law', () => {
  it('to persons named need not say that they are a circle named', () => {
    const act = anAct([], anExplanation({ circle: undefined }), known, 'law-explanation');
    expect(refusing(asked(act, { type: 'submission' }, { ...known, by: prosecutor }))).toEqual([]);
  });
});

describe('a resolution that suspends a normative act on operational search', () => {
  it('is closed once it was made public', () => {
    const { act, ...content } = wholeResolutions.suspension.content;
    const matter = aMatterOf(resolution, {
      addressees: [akimat],
      content: { ...content, act: { ...act, class: 'osa-normative-act' } },
    });
    const rules = resolution
      .closingDuties(matter, new Edition(kz2709of1995), {})
      .map((ground) => ground?.rule.id);
    expect(rules).toEqual(['resolution-result-immediate', 'suspending-acts-published']);
  });
});

describe('a term of law of which only the provision is named', () => {
  it('runs without a date', () => {
    const receipt = {
      ...{ id: 'receipt', when: { on: '2016-05-11' }, zone: akimat.zone },
      ...{ method: 'courier', proof: 'a signature' },
    };
    const content = { purpose: 'seizure', object: 'The ledger', termOfLaw: { provision: 'Art. 66' } };
    const matter = aMatterOf(resolution, { addressees: [akimat], content, receipt });
    const [plan, ...more] = resolution.terms(matter, new Edition(kz2709of1995));
    expect([plan, more]).toMatchObject([{ rule: 'resolution-execution-term', basis: 'law' }, []]);
    expect(plan).not.toHaveProperty('own');
  });
});
