import { isUUID, ValidateBy, type ValidationOptions } from 'class-validator';
import { isInstant, isLocalDate, isZone } from '../../calendar';
import type { MalformedCode } from './malformed-texts';

const memberOf =
  (name: string, code: MalformedCode, accepts: (value: unknown) => boolean) =>
  (options: ValidationOptions = {}) =>
    ValidateBy(
      { name, validator: { validate: accepts, defaultMessage: () => code } },
      { ...options, context: { code } },
    );

/** A text with something in it besides blanks; of another type it says nothing. */
export const IsWritten = memberOf(
  'isWritten',
  'size',
  (value) => typeof value !== 'string' || value.trim() !== '',
);

/** A real day written YYYY-MM-DD. */
export const IsLocalDate = memberOf('isLocalDate', 'invalid-date', isLocalDate);

/** A moment with `Z` or any offset. */
export const IsInstant = memberOf('isInstant', 'invalid-instant', isInstant);

/** A name of the tz database, in its own spelling. */
export const IsZone = memberOf('isZone', 'invalid-zone', isZone);

/** An id in the form of a UUID of any version. */
export const IsUuid = memberOf('isUuid', 'invalid-uuid', (value) => isUUID(value, 'all'));
