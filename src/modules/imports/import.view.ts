import { present } from '../../kernel/present';
import type { Language } from '../../kernel/texts';
import { errorsTold, groundView, type GroundView } from '../../platform/http';
import type { Ground } from '../../statute';
import type { Taken } from '../acts';
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
}

/** The row at that place, from 0, with what did not fit or what was decided of it. */
export function resultView(
  place: number,
  { members }: RowRead,
  outcome: Taken | Extract<RowJudged, { row?: undefined }>,
  { language, dryRun }: Telling,
): ResultView {
  const head = { row: place + 1, number: textOf(members['number']), kind: textOf(members['kind']) };
  if ('errors' in outcome)
    return { ...head, status: 'refused', errors: errorsTold(outcome.errors, language), grounds: [] };
  if (!outcome.accepted)
    return { ...head, status: 'refused', errors: [], grounds: groundsTold(outcome.grounds, language) };
  const { act, dueOn } = outcome;
  return {
    ...head,
    status: 'accepted',
    ...(!dryRun && { actId: act.id }),
    ...present({ registrationNumber: act.record.issuance?.registrationNumber }),
    ...{ state: act.state, dueOn, errors: [], grounds: [] },
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Each ground once, with its pointer into the row. */
function groundsTold(grounds: readonly Ground[], language: Language): readonly GroundView[] {
  const views = grounds.map((ground) =>
    groundView(
      { ...ground, ...(ground.pointer !== undefined && { pointer: rowPointer(ground.pointer) }) },
      language,
    ),
  );
  return [...new Map(views.map((view) => [`${view.rule} ${view.pointer ?? ''}`, view])).values()];
}
