import type { ValidationError } from 'class-validator';
import { pointerSegment } from './characters';
import { malformedCodes, type MalformedCode } from './malformed-texts';
import type { MalformedError } from './problems';
import { isComputedMember } from './computed-members';

const byConstraint: Readonly<Record<string, MalformedCode>> = {
  ...{
    isString: 'type',
    isBoolean: 'type',
    isNumber: 'type',
    isInt: 'type',
    isObject: 'type',
    isArray: 'type',
  },
  ...{ nestedValidation: 'type', isNotEmptyObject: 'size' },
  ...{ isLength: 'size', minLength: 'size', maxLength: 'size', isNotEmpty: 'size', arrayMinSize: 'size' },
  ...{ arrayMaxSize: 'size', arrayNotEmpty: 'size', arrayUnique: 'repeated' },
  ...{ min: 'range', max: 'range', isPositive: 'range' },
  ...{ isIn: 'not-in-list', isEnum: 'not-in-list', equals: 'not-in-list' },
  ...{ matches: 'format', isUuid: 'invalid-uuid', isDefined: 'required' },
};

/** Errors of class-validator as the API tells them; of one member that is of the wrong type, only that. */
export function errorsOfValidator(errors: readonly ValidationError[], at = ''): MalformedError[] {
  return errors.flatMap((error) => {
    const pointer = at + pointerSegment(error.property);
    const own = codesOf(error).map((code) => ({ pointer, code }));
    if (own.some(({ code }) => code === 'type')) return own;
    return [...own, ...errorsOfValidator(error.children ?? [], pointer)];
  });
}

function codesOf(error: ValidationError): MalformedCode[] {
  const broken = Object.keys(error.constraints ?? {});
  if (broken.length === 0) return [];
  if (broken.includes('whitelistValidation')) {
    return [isComputedMember(error.property) ? 'read-only' : 'unknown-member'];
  }
  if (error.value === undefined) return ['required'];
  if (error.value === null) return ['type'];
  const codes = new Set(broken.map((constraint) => codeOf(error, constraint)));
  return codes.has('type') ? ['type'] : [...codes];
}

function codeOf({ contexts }: ValidationError, constraint: string): MalformedCode {
  const { code: given } = (contexts?.[constraint] ?? {}) as { code?: unknown };
  return malformedCodes.find((code) => code === given) ?? byConstraint[constraint] ?? 'invalid';
}
