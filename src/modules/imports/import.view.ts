import { present } from '../../kernel/present';
import type { Language } from '../../kernel/texts';
import { errorsTold, groundView, type GroundView, type MalformedError } from '../../platform/http';
import type { Ground } from '../../statute';
import type { Taken } from '../acts';
import { beginningOf, type Ration } from './ration';
import type { RowJudged } from './row-judgement';
import { rowPointer } from './row-pointers';
import type { RowRead } from './row-text';

/** What became of a row. */
export interface ResultView {
  readonly row: number;
  readonly number: string | null;
  readonly kind: string | null;
  readonly status: 'accepted' | 'refused';
  readonly actId?: string;
  readonly registrationNumber?: string;
  readonly state?: string;
  readonly dueOn?: string | null;
  readonly errors: ReturnType<typeof errorsTold>;
  readonly grounds: readonly GroundView[];
  /** More speaks against it than is told. */
  readonly more?: true;
}

export interface ImportView {
  readonly id: string | null;
  readonly office: string;
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  readonly results: readonly ResultView[];
}

/** How results are told: in which language, and whether the acts are kept. */
interface Telling {
  readonly language: Language;
  readonly dryRun: boolean;
  readonly ration: Ration;
}

/** The row at that place, from 0, with what did not fit or what was decided of it. */
export function resultView(
  place: number,
  { members }: RowRead,
  outcome: Taken | Extract<RowJudged, { row?: undefined }>,
  { language, dryRun, ration }: Telling,
): ResultView {
  const head = { row: place + 1, number: textOf(members['number']), kind: textOf(members['kind']) };
  if ('errors' in outcome || !outcome.accepted)
    return { ...head, status: 'refused', ...refusal(outcome, language, ration) };
  const { act, dueOn } = outcome;
  return {
    ...head,
    status: 'accepted',
    ...(!dryRun && { actId: act.id }),
    ...present({ registrationNumber: act.record.issuance?.registrationNumber }),
    ...{ state: act.state, dueOn, errors: [], grounds: [] },
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? beginningOf(value) : null);

/** What refuses a row, its errors before its grounds, as far as it is told. */
function refusal(
  outcome: { readonly errors?: readonly MalformedError[]; readonly grounds: readonly Ground[] },
  language: Language,
  ration: Ration,
): Pick<ResultView, 'errors' | 'grounds' | 'more'> {
  const all: readonly (MalformedError | Ground)[] = [...(outcome.errors ?? []), ...once(outcome.grounds)];
  const told = ration(all);
  const errors = told.flatMap((one) => ('code' in one ? [one] : []));
  const grounds = told.flatMap((one) => ('code' in one ? [] : [one]));
  return {
    errors: errorsTold(errors, language).map((error) => ({ ...error, pointer: beginningOf(error.pointer) })),
    grounds: grounds.map((ground) => groundView(ground, language)),
    ...(told.length < all.length && { more: true }),
  };
}

/** Each ground once, with its pointer into the row. */
function once(grounds: readonly Ground[]): readonly Ground[] {
  const placed = grounds.map(({ pointer, ...ground }): Ground =>
    pointer === undefined ? ground : { ...ground, pointer: rowPointer(pointer) },
  );
  return [...new Map(placed.map((one) => [`${one.rule.id} ${one.pointer ?? ''}`, one])).values()];
}
