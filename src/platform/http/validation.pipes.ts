import {
  type ArgumentMetadata,
  Injectable,
  StandardSchemaValidationPipe,
  ValidationPipe,
} from '@nestjs/common';
import { pointerSegment } from './characters';
import { Malformed, type MalformedError } from './problems';
import { errorsOfSchema } from './schema-errors';
import { errorsOfValidator } from './validation-errors';

/** Checks the envelope DTOs: unknown members refused, null only where it is allowed, absent members left absent. */
@Injectable()
export class EnvelopePipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      stopAtFirstError: false,
      validationError: { target: false, value: true },
      exceptionFactory: (errors) => new Malformed(errorsOfValidator(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const ofDto = metadata.type === 'body' || metadata.type === 'query';
    const nulls = ofDto ? nullsAmong(value, metadata.metatype?.prototype) : [];
    try {
      const checked: unknown = await super.transform(value, metadata);
      const inner = ofDto ? settle(checked, '') : [];
      if (inner.length > 0) throw new Malformed(inner);
      return checked;
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      throw metadata.type === 'query' ? asParameters(error) : error.with(nulls);
    }
  }
}

const ofMembers = new Set<string>(['unknown-member', 'read-only']);

/** A query has no members: what it does not know is a parameter, whatever it is called. */
const asParameters = ({ errors }: Malformed): Malformed =>
  new Malformed(
    errors.map((error) => (ofMembers.has(error.code) ? { ...error, code: 'unknown-parameter' } : error)),
  );

/** Of the members as they came: told together with what the validator finds. */
function nullsAmong(value: unknown, prototype: unknown): MalformedError[] {
  const isOfDto = typeof prototype === 'object' && prototype !== null && prototype !== Object.prototype;
  if (!isOfDto || typeof value !== 'object' || value === null) return [];
  const nulls = Object.entries(value).filter(([, member]) => member === null);
  return nulls.map(([name]) => ({ pointer: pointerSegment(name), code: 'type' }));
}

type Issues = Parameters<typeof errorsOfSchema>[0];

class IssuesFound extends Error {
  constructor(readonly issues: Issues) {
    super('issues found');
  }
}

/** Checks what has a zod schema: `@Body({ schema })`. */
@Injectable()
export class SchemaPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues) => new IssuesFound(issues) });
  }

  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (!(error instanceof IssuesFound)) throw error;
      throw new Malformed(errorsOfSchema(error.issues, value));
    }
  }
}

/** Takes undefined members off the DTO and the DTOs in it, and names the nulls where null has no place. */
function settle(value: unknown, at: string): MalformedError[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => settleItem(item, at + pointerSegment(index)));
  if (!isDto(value)) return [];
  return Object.entries(value).flatMap(([name, member]): MalformedError[] => {
    const pointer = at + pointerSegment(name);
    if (member === undefined) Reflect.deleteProperty(value, name);
    if (member === null) return [{ pointer, code: 'type' }];
    return settle(member, pointer);
  });
}

/** The validator looks into a list in a list as though it stood outside it; no body has one. */
const settleItem = (item: unknown, at: string): MalformedError[] =>
  Array.isArray(item) ? [{ pointer: at, code: 'type' }] : settle(item, at);

function isDto(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== Object.prototype && prototype !== null;
}
