import { errorsOfSchema, Malformed, type MalformedError } from '../../platform/http';
import type { KindDefinition, RequestedMeasure } from '../../statute';
import type { Draft } from './domain';
import type { DraftPatchBody, NewDraftBody } from './draft.contract';

/** What a new draft is where its author says nothing. */
export interface DraftDefaults {
  readonly responsibleId: string;
  readonly newId: () => string;
}

/** The draft that a body describes. Refuses (400) content that does not fit the kind's draft schema. */
export function draftFrom(
  body: NewDraftBody,
  kind: KindDefinition | undefined,
  defaults: DraftDefaults,
): Draft {
  return {
    subject: body.subject,
    secrecy: body.secrecy ?? 'public',
    responsibleId: body.responsibleId ?? defaults.responsibleId,
    addresseeIds: addresseesOf(body) ?? [],
    copies: body.copies ?? [],
    norms: (body.norms ?? []) as Draft['norms'],
    requestedMeasures: measuresOf(body.requestedMeasures ?? [], defaults.newId),
    content: contentFrom(body.content ?? {}, kind),
  };
}

/** The draft after a merge patch. */
export function draftAfter(
  draft: Draft,
  patch: DraftPatchBody,
  kind: KindDefinition | undefined,
  newId: () => string,
): Draft {
  return {
    subject: patch.subject ?? draft.subject,
    secrecy: patch.secrecy ?? draft.secrecy,
    responsibleId: patch.responsibleId ?? draft.responsibleId,
    addresseeIds: addresseesOf(patch) ?? draft.addresseeIds,
    copies: listAfter(patch.copies, draft.copies),
    norms: listAfter(patch.norms, draft.norms) as Draft['norms'],
    requestedMeasures:
      patch.requestedMeasures === undefined
        ? draft.requestedMeasures
        : measuresOf(patch.requestedMeasures ?? [], newId),
    content:
      patch.content === undefined
        ? draft.content
        : contentFrom(patch.content && contentAfter(draft.content, patch.content), kind),
  };
}

/** A list is changed as a whole; null empties it. */
const listAfter = <Item>(
  patch: readonly Item[] | null | undefined,
  list: readonly Item[],
): readonly Item[] => (patch === undefined ? list : (patch ?? []));

function addresseesOf({ addresseeId, addresseeIds }: DraftPatchBody): readonly string[] | undefined {
  if (addresseeId !== undefined && addresseeIds !== undefined)
    throw new Malformed([
      { pointer: '/addresseeId', code: 'exactly-one' },
      { pointer: '/addresseeIds', code: 'exactly-one' },
    ]);
  if (addresseeIds !== undefined) return [...new Set(addresseeIds)];
  if (addresseeId === undefined) return undefined;
  return addresseeId === null ? [] : [addresseeId];
}

function measuresOf(
  measures: readonly (Omit<RequestedMeasure, 'id'> & { id?: string | undefined })[],
  newId: () => string,
): readonly RequestedMeasure[] {
  return measures.map(({ id, text, takesProperty }) => ({ id: id ?? newId(), text, takesProperty }));
}

/** Content of a kind that the edition does not hold is not judged here: the decision refuses the kind. */
function contentFrom(
  sent: Record<string, unknown> | null,
  kind: KindDefinition | undefined,
): Draft['content'] {
  const content = sent ?? {};
  if (!kind) return content;
  const parsed = kind.draft.safeParse(content);
  if (!parsed.success)
    throw new Malformed(errorsOfSchema(parsed.error.issues, content, '/content').map(kindIsOurs));
  return parsed.data as Draft['content'];
}

/** The kind was sent beside the content; in it the service writes it itself. */
const kindIsOurs = (error: MalformedError): MalformedError =>
  error.pointer === '/content/kind' ? { ...error, code: 'read-only' } : error;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const contentAfter = (content: Draft['content'], patch: Record<string, unknown>): Record<string, unknown> =>
  merged(content, patch) as Record<string, unknown>;

/** RFC 7396. */
function merged(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const base = isObject(target) ? target : {};
  const kept = Object.entries(base).filter(([name]) => !Object.hasOwn(patch, name));
  const set = Object.entries(patch)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, merged(base[name], value)] as const);
  return Object.fromEntries([...kept, ...set]);
}
