/**
 * Where what came differs from what was written down. Of an object only the members written down are looked at; a
 * list has exactly as many items; a regular expression is a form.
 * @param {unknown} expected
 * @param {unknown} actual
 * @param {string} [at]
 * @returns {string[]}
 */
export function differences(expected, actual, at = '') {
  if (!isMany(expected)) return isMet(expected, actual) ? [] : [told(at, expected, actual)];
  if (!isMany(actual) || !isAsLong(expected, actual)) return [told(at, expected, actual)];
  return Object.entries(expected).flatMap(([name, member]) =>
    differences(member, actual[name], at === '' ? name : `${at}.${name}`),
  );
}

/** An object or a list. @type {(value: unknown) => value is Record<string, unknown>} */
const isMany = (value) => typeof value === 'object' && value !== null && !(value instanceof RegExp);

/** @type {(expected: unknown, actual: unknown) => boolean} */
const isMet = (expected, actual) =>
  expected instanceof RegExp ? expected.test(String(actual)) : Object.is(expected, actual);

/** @type {(expected: object, actual: object) => boolean} */
const isAsLong = (expected, actual) =>
  !Array.isArray(expected) || (Array.isArray(actual) && actual.length === expected.length);

/** @type {(at: string, expected: unknown, actual: unknown) => string} */
const told = (at, expected, actual) => `${at}: expected ${shown(expected)}, came ${shown(actual)}`;

/** @type {(value: unknown) => string} */
const shown = (value) =>
  value instanceof RegExp ? String(value) : value === undefined ? 'nothing' : JSON.stringify(value);
