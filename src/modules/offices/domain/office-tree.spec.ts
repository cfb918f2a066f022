import { isBelow } from './office-place';
import { stretchBelow, wholeTree, type Stretch } from './office-tree';

function childrenOf(parent: Stretch, count: number): Stretch[] {
  const children: Stretch[] = [];
  for (let index = 0; index < count; index++) children.push(stretchBelow(parent, children)!);
  return children;
}

describe('the place of a new office', () => {
  it('lies below its parent, beside its sisters, and never takes the number of the parent', () => {
    const regions = childrenOf(wholeTree, 18);
    const districts = childrenOf(regions[3]!, 40);
    for (const region of regions) expect(isBelow(region, wholeTree)).toBe(true);
    for (const district of districts) {
      expect(isBelow(district, regions[3]!)).toBe(true);
      expect(isBelow(district, regions[4]!)).toBe(false);
      expect(isBelow(regions[3]!, district)).toBe(false);
    }
    const ends = districts.flatMap(({ lft, rgt }) => [lft, rgt]);
    expect([...ends].sort((a, b) => a - b)).toEqual(ends);
  });

  it('has room for offices below a district, and for offices below those', () => {
    const [region] = childrenOf(wholeTree, 1);
    const [district] = childrenOf(region!, 1);
    const [sub] = childrenOf(district!, 1);
    const [lowest] = childrenOf(sub!, 1);
    expect(isBelow(lowest!, sub!)).toBe(true);
    expect(stretchBelow(lowest!, [])).toBeUndefined();
  });

  it('is found in a gap where the end is taken', () => {
    const parent = { lft: 0, rgt: 100 };
    const taken = [
      { lft: 1, rgt: 2 },
      { lft: 99, rgt: 100 },
    ];
    expect(stretchBelow(parent, taken)).toEqual({ lft: 2, rgt: 3 });
  });

  it('is not found where the parent is full', () => {
    const parent = { lft: 0, rgt: 100 };
    expect(stretchBelow(parent, childrenOf(parent, 99))).toBeUndefined();
  });
});
