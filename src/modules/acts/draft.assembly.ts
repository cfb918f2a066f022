import { errorsOfSchema, Malformed } from '../../platform/http';
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
    copies: patch.copies ?? draft.copies,
    norms: (patch.norms ?? draft.norms) as Draft['norms'],
    requestedMeasures: patch.requestedMeasures
      ? measuresOf(patch.requestedMeasures, newId)
      : draft.requestedMeasures,
    content:
      patch.content === undefined
        ? draft.content
        : contentFrom(merged(draft.content, patch.content ?? {}) as Record<string, unknown>, kind),
  };
}

function addresseesOf({ addresseeId, addresseeIds }: DraftPatchBody): readonly string[] | undefined {
  if (addresseeId !== undefined && addresseeIds !== undefined)
    throw new Malformed([{ pointer: '/addresseeIds', code: 'invalid' }]);
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
function contentFrom(content: Record<string, unknown>, kind: KindDefinition | undefined): Draft['content'] {
  if (!kind) return content;
  const parsed = kind.draft.safeParse(content);
  if (!parsed.success) throw new Malformed(errorsOfSchema(parsed.error.issues, content, '/content'));
  return parsed.data as Draft['content'];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
