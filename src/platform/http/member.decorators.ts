import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
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

const lowered = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

const HasFormOfUuid = memberOf('isUuid', 'invalid-uuid', (value) => isUUID(value, 'all'));

/** An id in the form of a UUID of any version, in letters of either case; read in lower case, as ids are kept. */
export const IsUuid = (options: ValidationOptions = {}): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map(lowered) : lowered(value),
    ),
    HasFormOfUuid(options),
  );
