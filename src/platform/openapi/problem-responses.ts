import type { OpenAPIObject } from '@nestjs/swagger';
import { type ProblemType, problemStatuses, problemTexts } from '../http';
import { problemSchemas } from './problem-schema';
import { refusedByExtension } from './refused-by.decorator';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Response = NonNullable<Operation['responses'][string]>;

/** The rules that a name in `@RefusedBy` stands for: the one of that id, or those of a group; none where no edition has it. */
export type RuleLookup = (
  name: string,
) => readonly { readonly id: string; readonly cites: string; readonly says: string }[];

const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of the document, with its method and path. */
export function operationsOf(
  document: OpenAPIObject,
): { method: string; path: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method, path, operation }] : [];
    }),
  );
}

/** Adds what any operation may be answered with beside its result. */
export function documentProblems(document: OpenAPIObject, lookup: RuleLookup): void {
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...problemSchemas },
  };
  for (const { operation } of operationsOf(document)) {
    if (extension(operation, 'x-public') === true) operation.security = [];
    for (const type of problemsOf(operation)) {
      operation.responses[String(problemStatuses[type])] ??= responseOf(problemTexts[type].detail.en);
    }
    documentRefusal(operation, lookup);
  }
}

function problemsOf(operation: Operation): ProblemType[] {
  const isOpen = extension(operation, 'x-public') === true;
  const takes = (header: string): boolean =>
    (operation.parameters ?? []).some((parameter) => 'name' in parameter && parameter.name === header);
  return [
    'malformed',
    ...(isOpen ? [] : (['unauthenticated', 'forbidden'] as const)),
    'not-found',
    'too-many-requests',
    'defect',
    'not-ready',
    ...(operation.requestBody ? (['too-large', 'unsupported-media-type'] as const) : []),
    ...(takes('If-Match') ? (['version-conflict', 'version-required'] as const) : []),
    ...(takes('Idempotency-Key') ? (['conflict', 'idempotency-key-reused'] as const) : []),
  ];
}

/** The rules of a command under 422; a group gives way to the rules that it stands for. */
function documentRefusal(operation: Operation, lookup: RuleLookup): void {
  const names = extension(operation, refusedByExtension);
  if (!Array.isArray(names)) return;
  // A rule that no edition held has refuses nothing here.
  const rules = new Map(names.flatMap((name) => lookup(String(name)).map((rule) => [rule.id, rule])));
  const lines = [...rules.values()].map(({ id, cites, says }) => `- \`${id}\` (${cites}): ${says}`);
  operation.responses['422'] = responseOf(['Refused by law, on these grounds:', ...lines].join('\n'));
  Object.assign(operation, { [refusedByExtension]: [...rules.keys()] });
}

const responseOf = (description: string): Response => ({ description, content });

const extension = (operation: Operation, name: string): unknown =>
  (operation as unknown as Record<string, unknown>)[name];
