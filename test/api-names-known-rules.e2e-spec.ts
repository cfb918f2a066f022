import { kz2709of1995 } from '../src/statute';
import { type House, openHouse } from './support/house';

let house: House;
beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
});
afterAll(() => house.close());

interface Operation {
  readonly operationId?: string;
  readonly 'x-refused-by'?: readonly string[];
}

it("every rule that the API's document names as a refusal is a rule of the law or a policy", async () => {
  const { body } = await house.as('akmola.burabay.clerk').get('/v1/openapi.json');
  const operations = Object.values(
    (body as { paths: Record<string, Record<string, Operation>> }).paths,
  ).flatMap((path) => Object.values(path));
  const named = operations.flatMap((operation) => operation['x-refused-by'] ?? []);
  expect(named.length).toBeGreaterThan(50);
  const standing = /^(written|signed|term)-by-kind$/;
  expect(named.filter((id) => !kz2709of1995.rules[id] && !standing.test(id))).toEqual([]);
});
