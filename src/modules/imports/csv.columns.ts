import type { MalformedError } from '../../platform/http';
import { memberNames, requiredMembers } from './import-row.contract';

/** Before the name of a member of the content that has a column of its own. */
export const contentPrefix = 'content.';

/** Columns that are unknown or stand twice, and those that every act needs. */
export function columnErrors(columns: readonly string[]): MalformedError[] {
  const isKnown = (name: string): boolean =>
    memberNames.some((member) => member === name) ||
    (name.startsWith(contentPrefix) && name.slice(contentPrefix.length).split('.').every(isSegment));
  const at = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return [
    ...columns
      .filter((name) => !isKnown(name))
      .map((name) => ({ pointer: at(name), code: 'unknown-member' as const })),
    ...columns
      .filter((name, index) => isKnown(name) && columns.indexOf(name) !== index)
      .map((name) => ({ pointer: at(name), code: 'repeated' as const })),
    ...requiredMembers
      .filter((name) => !columns.includes(name))
      .map((name) => ({ pointer: at(name), code: 'required' as const })),
  ];
}

const poisonous = new Set(['__proto__', 'constructor', 'prototype']);
const isSegment = (segment: string): boolean => segment !== '' && !poisonous.has(segment);
