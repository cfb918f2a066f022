import fc, { type Arbitrary } from 'fast-check';

/** As much of JSON Schema as the API's document uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

type Schemas = Readonly<Record<string, JsonSchema>>;
type Body = Readonly<Record<string, unknown>>;

const days = ['2016-05-10', '2016-05-09', '2016-05-31', '1900-01-01', '2200-12-31'];
const instants = ['2016-05-10T10:00:00+06:00', '2200-12-31T23:59:59-14:00', '1900-01-01T00:00:00+14:00'];
const ids = ['0190a1b2-0000-7000-8000-000000000001', '00000000-0000-0000-0000-000000000000'];
const plain = [
  'Әкім 😀',
  'it\'s 100% \\ "so"',
  'x'.repeat(99),
  'satisfied',
  'rejected',
  '-',
  '0',
  '__proto__',
];
const content = [
  {},
  { forum: 'body', demands: ['revoke'], suspend: true },
  { forum: 'court', object: { class: 'court-ruling', inForce: true, date: '2016-05-01' } },
  { object: { class: 'law', title: 'Ө', number: 'б/н' }, ownTerm: { days: 3650, reason: 'a' } },
  { ownTerm: { dueOn: '2200-12-31' }, demands: [], object: null },
];

/** What a member of that name is usually told; the first that fits. */
const usual: readonly (readonly [RegExp, readonly unknown[]])[] = [
  [/^content$/, content],
  [/^days$/, [1, 7, 10, 15, 3650]],
  [/(On|From|from|until|date|Date)$/, days],
  [/At$/, instants],
  [/(Id|Ids|copies)$/, ids],
  [/(code|Code)$/, ['akmola.burabay', 'akmola', 'gpo', 'akmola.new', '-']],
  [/^kind$/, ['protest', 'order', 'public-holiday', 'moved-day-off']],
  [/^rule$/, ['protest-consideration-term', 'protest-other-term', 'case-acquaintance-term']],
  [/^zone$/, ['Asia/Almaty', 'Asia/Aqtobe', 'UTC', 'Pacific/Kiritimati']],
  [/^(bin|iin)$/, ['000000000000', '960440000220']],
];

const numbers = [0, -0, 1, -1, 10, 15, 3650, 3651, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 5e-324];
const strangeTexts = [
  ...['2016-02-30', 'Asia/Nowhere', '', ' ', '\u0000', '\ud83d', 'constructor', '1e400', 'null'],
  'x'.repeat(20_000),
];
const strangeNames = [
  'id',
  'state',
  'version',
  'kind',
  'colour',
  '',
  '__proto__',
  'constructor',
  'a/b',
  '😀',
];

const junk: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], [{}], ...numbers, ...strangeTexts),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Bodies of that schema, near it and far from it. */
export function bodyFor(schema: JsonSchema, schemas: Schemas): Arbitrary<Body> {
  const fitting = valueOf('', schema, schemas).map((value) => (isBody(value) ? value : {}));
  const name = fc.oneof(fc.constantFrom(...strangeNames), fc.string());
  const strange = fc.dictionary(name, junk, { maxKeys: 4 });
  const mixed = fc.tuple(fitting, strange).map(([some, more]) => ({ ...some, ...more }));
  return fc.oneof(
    { weight: 10, arbitrary: fitting },
    { weight: 1, arbitrary: mixed },
    { weight: 1, arbitrary: strange },
  );
}

const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of that schema, with something else now and then. */
function memberOf(name: string, schema: JsonSchema, schemas: Schemas): Arbitrary<unknown> {
  return fc.oneof({ weight: 25, arbitrary: valueOf(name, schema, schemas) }, { weight: 1, arbitrary: junk });
}

function valueOf(name: string, schema: JsonSchema, schemas: Schemas): Arbitrary<unknown> {
  const { $ref, enum: known, anyOf, properties, required = [] } = schema;
  if ($ref !== undefined) return valueOf(name, schemas[$ref.split('/').at(-1) ?? ''] ?? {}, schemas);
  if (known !== undefined) return fc.constantFrom(...known);
  if (anyOf) return fc.oneof(...anyOf.map((branch) => memberOf(name, branch, schemas)));
  if (properties) return objectOf(properties, required, schemas);
  return fc.oneof(...[schema.type ?? 'object'].flat().map((type) => ofType(name, type, schema, schemas)));
}

function objectOf(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
  schemas: Schemas,
): Arbitrary<unknown> {
  const members = Object.entries(properties).map(
    ([name, member]) => [name, memberOf(name, member, schemas)] as const,
  );
  const whole = fc.record(Object.fromEntries(members), { requiredKeys: [...required] });
  const torn = fc.record(Object.fromEntries(members), { requiredKeys: [] });
  return fc.oneof({ weight: 9, arbitrary: whole }, { weight: 1, arbitrary: torn });
}

function ofType(name: string, type: string, { items }: JsonSchema, schemas: Schemas): Arbitrary<unknown> {
  if (type === 'array') return fc.array(memberOf(name, items ?? {}, schemas), { maxLength: 3 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  const told = usual.find(([form]) => form.test(name))?.[1];
  if (told) return fc.constantFrom(...told);
  return type === 'string' ? fc.constantFrom(...plain) : fc.constantFrom(...numbers);
}
