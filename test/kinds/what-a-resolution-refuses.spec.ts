import type { Matter } from '../../src/statute';
import { type Content, kindOf, law, refusingAt, saying } from '../support/matters';
import { wholeResolutions } from '../support/resolutions';

describe('what no completion cures of a resolution', () => {
  const { act } = wholeResolutions.suspension.content;
  const { unexecuted } = wholeResolutions.enforcement.content;
  const takes = [
    { id: 'one', text: 'Inform', takesProperty: false },
    { id: 'two', text: 'Take the car', takesProperty: true },
  ];
  it.each<[string, Content, Content, Partial<Matter>, readonly string[]]>([
    ['', {}, { purpose: undefined, person: { name: 'x' } }, {}, []],
    ['pretrial-annulment', {}, { area: 'enforcement' }, {}, ['pretrial-revoke-resolutions /content/area']],
    ['seizure', {}, { person: { name: 'x' } }, {}, ['resolution-kind-seizure /content/person']],
    ['seizure', {}, { facts: 'x' }, {}, []],
    [
      'inspection',
      {},
      { termOfLaw: { days: 60, provision: 'x' } },
      {},
      ['inspection-term /content/termOfLaw'],
    ],
    ['seizure', {}, { termOfLaw: { days: 60, provision: 'x' } }, {}, []],
    ['criminal-case', {}, { termOfLaw: { days: 3, provision: 'x' } }, {}, []],
    [
      'suspension',
      {},
      { act: { ...act, class: 'law' } },
      {},
      ['response-suspend-non-law /content/act/class'],
    ],
    [
      'suspension',
      {},
      { act: { ...act, class: 'administrative-decision' } },
      {},
      ['admin-act-suspend /content/act/class'],
    ],
    ['suspension', {}, { act: {} }, {}, []],
    [
      'enforcement',
      {},
      { unexecuted: { ...unexecuted, kind: 'protest' } },
      {},
      ['enforcement-resolution /content/unexecuted/kind'],
    ],
    ['enforcement', {}, { unexecuted: { ...unexecuted, kind: undefined } }, {}, []],
    ['enforcement', {}, { unexecuted: { ...unexecuted, kind: 'resolution', purpose: 'inspection' } }, {}, []],
    [
      'enforcement',
      {},
      { unexecuted: { ...unexecuted, kind: 'resolution', purpose: 'enforcement' } },
      {},
      ['policy-enforcement-of-enforcement /content/unexecuted/purpose'],
    ],
    ['enforcement', {}, { unexecuted: { ...unexecuted, purpose: 'enforcement' } }, {}, []],
    [
      'enforcement',
      {},
      { unexecuted: { ...unexecuted, takesProperty: true } },
      {},
      ['enforcement-property-exception /content/unexecuted/takesProperty'],
    ],
    [
      'enforcement',
      {},
      {},
      { requestedMeasures: takes },
      ['enforcement-property-exception /requestedMeasures/1/takesProperty'],
    ],
    ['seizure', {}, {}, { requestedMeasures: takes }, []],
    [
      'inspection',
      {},
      { inspection: { ground: { kind: 'application', signed: false } } },
      {},
      ['application-unsigned-not-checked /content/inspection/ground/signed'],
    ],
    ['inspection', {}, { inspection: { ground: { kind: 'application', signed: true } } }, {}, []],
    ['inspection', {}, { inspection: { ground: { kind: 'discovery', signed: false } } }, {}, []],
    [
      'inspection',
      {},
      { inspection: { ground: { kind: 'schedule', body: 'other' } } },
      {},
      ['inspection-ground-schedule /content/inspection/ground/body'],
    ],
    ['inspection', {}, { inspection: { ground: { kind: 'schedule', body: 'regulating' } } }, {}, []],
    ['inspection', {}, { inspection: { ground: { kind: 'discovery', body: 'other' } } }, {}, []],
    ['inspection', {}, { inspection: {} }, {}, []],
    [
      'forced-attendance',
      {},
      { nonAppearance: { circumstances: 'ill', validReason: true } },
      {},
      ['non-appearance-liability /content/nonAppearance/validReason'],
    ],
  ])('a resolution of %s %j, that says %j, %j: %j', (purpose, which, more, facts, rules) => {
    const matter = saying('resolution', { ...which, ...(purpose && { purpose }) }, more, facts);
    expect(refusingAt('resolution', 'written', kindOf('resolution').written(matter, law))).toEqual(rules);
  });
});
