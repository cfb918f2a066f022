import type { Edition, Ground, KindDefinition, Matter, PolicyRuleId } from '../../../statute';
import { standing } from '../../../statute';

/** What the law still wants of a draft: each member by its JSON pointer, under the rule that wants it. */
export function missingOf(
  kind: KindDefinition,
  matter: Matter,
  law: Edition<PolicyRuleId>,
): readonly Ground[] {
  const judged = kind.complete.safeParse(matter);
  if (judged.success) return [];
  const addressees = kind.addressee(matter).several ? 'addresseeIds' : 'addresseeId';
  const paths = judged.error.issues.map(({ path }) => path).toSorted(inOrderOfDraft);
  const pointers = new Set(paths.map((path) => pointerOf(path, addressees)));
  return standing(
    [...pointers].map((pointer) => law.ground(wantedBy(kind, matter, pointer) as PolicyRuleId, pointer)),
  );
}

const members = ['addressees', 'norms', 'requestedMeasures', 'content'];
const placeOf = ([first]: readonly PropertyKey[]): number => members.indexOf(String(first));

/** What hangs on several members is judged last, and told in its place. */
const inOrderOfDraft = (one: readonly PropertyKey[], other: readonly PropertyKey[]): number =>
  placeOf(one) - placeOf(other);

function pointerOf(path: readonly PropertyKey[], addressees: string): string {
  const [first, ...rest] = path.map(String);
  return ['', first === 'addressees' ? addressees : (first ?? ''), ...rest].join('/');
}

function wantedBy(kind: KindDefinition, matter: Matter, pointer: string): string {
  const wants = [...(kind.wantedHere?.(matter) ?? []), ...kind.wantedBy];
  const fitting = wants.filter(([prefix]) => pointer === prefix || pointer.startsWith(`${prefix}/`));
  const nearest = fitting.toSorted(([a], [b]) => b.length - a.length)[0];
  if (!nearest) throw new Error(`kind ${kind.code} names no rule for ${pointer}`);
  return nearest[1];
}
