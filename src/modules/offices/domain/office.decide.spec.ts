import { expectRefusedBy, lawOfTests } from '../../../../test/support/refusals';
import type { Law, OfficeLevel, PolicyRuleId } from '../../../statute';
import { groundsAgainstFounding, groundsAgainstNaming, type StandingOffice } from './office.decide';
import type { OfficeType } from './office-place';

const standing = (level: OfficeLevel, type: OfficeType = 'territorial'): StandingOffice => ({
  level,
  type,
  validFrom: '1996-01-01',
  validUntil: null,
});

interface Case {
  readonly parent?: StandingOffice | undefined;
  readonly level?: OfficeLevel;
  readonly type?: OfficeType;
  readonly predecessor?: StandingOffice | null | undefined;
}

function against(law: Law<PolicyRuleId>, given: Case) {
  const { level = 'district', type = 'territorial' } = given;
  const parent = 'parent' in given ? given.parent : standing('regional');
  const predecessor = 'predecessor' in given ? given.predecessor : null;
  return groundsAgainstFounding({ level, type, validFrom: '2016-06-01' }, { law, parent, predecessor });
}

describe('an office', () => {
  it.each<[Case]>([
    [{}],
    [{ parent: standing('district') }],
    [{ parent: standing('general'), level: 'regional' }],
    [{ parent: standing('general'), level: 'regional', type: 'military' }],
    [{ parent: standing('regional', 'military'), type: 'military' }],
    [{ parent: standing('regional', 'transport'), type: 'transport' }],
    [{ type: 'nature-protection' }],
    [{ type: 'special-object' }],
    [{ predecessor: standing('district') }],
  ])('is founded there: %j', (given) => {
    expect(against(lawOfTests, given)).toEqual([]);
  });

  it.each<[Case]>([
    [{ parent: standing('general') }],
    [{ parent: standing('regional'), level: 'regional' }],
    [{ level: 'general' }],
    [{ type: 'military' }],
    [{ type: 'transport' }],
    [{ parent: standing('regional', 'military') }],
    [{ parent: standing('regional', 'military'), type: 'transport' }],
  ])('is not founded there: %j', (given) => {
    expectRefusedBy('policy-office-tree', (law) => against(law, given));
  });

  it('is founded below one that stands on that day', () => {
    const parent = standing('regional');
    for (const other of [
      { ...parent, validFrom: '2016-06-02' },
      { ...parent, validUntil: '2016-05-31' },
    ])
      expectRefusedBy('policy-office-in-force-above', (law) => against(law, { parent: other }));
  });

  it('comes later than the one it came from', () => {
    const predecessor = { ...standing('district'), validFrom: '2016-06-01' };
    expectRefusedBy('policy-office-in-force-above', (law) => against(law, { predecessor }));
  });

  it('refers to offices that there are', () => {
    expectRefusedBy('policy-known-reference', (law) => against(law, { parent: undefined }));
    expectRefusedBy('policy-known-reference', (law) => against(law, { predecessor: undefined }));
  });
});

describe('a new name', () => {
  const office = { ...standing('district'), namedSince: '2016-01-01', validUntil: '2020-12-31' };

  it('begins later than the present one', () => {
    expect(groundsAgainstNaming('2016-01-02', office, lawOfTests)).toEqual([]);
    for (const from of ['2016-01-01', '2015-06-01'])
      expectRefusedBy('policy-office-name-period', (law) => groundsAgainstNaming(from, office, law));
  });

  it('begins while the office stands', () => {
    expectRefusedBy('policy-office-name-period', (law) => groundsAgainstNaming('2021-01-01', office, law));
  });
});
