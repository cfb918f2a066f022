import { z } from 'zod';
import { without } from './kernel/present';
import type { Editions } from './statute';

const pascal = (code: string): string =>
  code.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Without its dialect, which the document names for all. */
const schemaOf = (schema: z.ZodType): object =>
  without(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '$schema');

/**
 * What each kind of the editions held says, for the API's document: its content while it is written, and all that the
 * law wants of it at signature.
 */
export function formsOf({ held }: Editions): Readonly<Record<string, object>> {
  const kinds = held.flatMap(({ edition }) => edition.text.kinds);
  const forms = kinds.flatMap(({ code, draft, complete }) => [
    [`${pascal(code)}Content`, schemaOf(draft)] as const,
    [`${pascal(code)}Complete`, schemaOf(complete)] as const,
  ]);
  const contents = kinds.map(({ code }) => ({ $ref: `#/components/schemas/${pascal(code)}Content` }));
  return {
    ...Object.fromEntries(forms),
    ActContent: { anyOf: contents, description: 'What the act says, by the form of its kind' },
  };
}
