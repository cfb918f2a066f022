import type { Signatory } from '../../src/statute';
import { type Content, kindOf, law, refusingAt, saying } from '../support/matters';

const ofClass = (name: string): Content => ({ object: { class: name } });

describe('who may issue it', () => {
  const [district, region, general] = ['district', 'regional', 'general'] as const;
  const [ofLaw, plenary] = [
    'pg-protest-laws /content/object/class',
    'plenary-protest-pg-only /content/object/class',
  ];
  const beyond = 'court-protest-beyond-competence /content/object/inForce';
  const normative = 'instruction-pg-normative /content/normative';
  const ruling = (inForce?: boolean): Content => ({ object: { class: 'court-ruling', inForce } });
  it.each<[string, Content, Signatory['officeLevel'], Signatory['position'], readonly string[]]>([
    ['protest', ofClass('individual-legal-act'), district, 'head', []],
    ['protest', ofClass('law'), district, 'head', [ofLaw]],
    ['protest', ofClass('law'), general, 'deputy', [ofLaw]],
    ['protest', ofClass('law'), general, 'head', []],
    ['protest', ofClass('supreme-court-normative-resolution'), region, 'head', [plenary]],
    ['protest', ofClass('supreme-court-normative-resolution'), general, 'deputy', [plenary]],
    ['protest', ofClass('supreme-court-normative-resolution'), general, 'head', []],
    ['protest', ruling(true), district, 'head', [beyond]],
    ['protest', ruling(true), region, 'head', []],
    ['protest', ruling(true), general, 'deputy', []],
    ['protest', ruling(false), district, 'head', []],
    ['protest', ruling(), district, 'head', []],
    ['instruction', { normative: true }, general, 'head', []],
    ['instruction', { normative: true }, general, 'deputy', [normative]],
    ['instruction', { normative: true }, region, 'head', [normative]],
    ['instruction', {}, district, 'prosecutor', []],
    ['order', {}, district, 'prosecutor', []],
    ['resolution', {}, district, 'prosecutor', []],
    ['submission', {}, district, 'prosecutor', []],
    ['warning', {}, district, 'prosecutor', []],
    ['public-appeal', {}, district, 'prosecutor', []],
    ['law-explanation', {}, district, 'prosecutor', []],
    ['court-application', {}, district, 'prosecutor', []],
    ['sanction', {}, district, 'prosecutor', []],
  ])('%s %j, in a %s office by its %s: %j', (kind, more, officeLevel, position, rules) => {
    const grounds = kindOf(kind).competence(saying(kind, {}, more), { officeLevel, position }, law);
    expect(refusingAt(kind, 'signature', grounds)).toEqual(rules);
  });
});
