import { draftedAct, draftOf, issue, submit } from './support/act-story';
import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { accepted } from './support/protest-story';
import {
  type Content,
  neededBy,
  type WholeName,
  type WholeResolution,
  wholeResolutions,
  without,
} from './support/resolutions';

let house: House;
let prosecutor: Caller;
beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  prosecutor = house.as('akmola.burabay.prosecutor');
});
afterAll(() => house.close());

const names = Object.keys(wholeResolutions) as WholeName[];
const wholeNamed = (name: WholeName): WholeResolution => wholeResolutions[name];

const told = (name: WholeName, content: Content = wholeNamed(name).content) => {
  const { norms = [], to = 'state-body' } = wholeNamed(name);
  return { kind: 'resolution', content, norms, to };
};

describe('a whole resolution', () => {
  it.each(names)('%s is sent for signature and issued', async (name) => {
    const one = await draftedAct(house, told(name));
    expect(await submit(one)).toMatchObject({ state: 'awaiting-signature', missing: [] });
    expect(await issue(one)).toMatchObject({ state: 'issued', kind: 'resolution', waitingFor: 'receipt' });
  });
});

describe('a resolution without what its purpose needs', () => {
  it.each(names)('%s is not sent for signature', async (name) => {
    for (const [path, rule] of Object.entries(neededBy[name])) {
      const body = await draftOf(prosecutor, told(name, without(wholeNamed(name).content, path)));
      const { id, ...drafted } = accepted(await prosecutor.post('/v1/acts', body));
      expect(drafted['missing']).toMatchObject([{ rule, pointer: `/content/${path}` }]);
      const refused = await prosecutor.do(id, 'submissions-for-signature');
      expect([path, refused.status, groundsOf(refused)]).toEqual([path, 422, [rule]]);
    }
  });
});
