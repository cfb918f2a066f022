import type { LocalDate } from '../kernel/time';
import { Edition, type EditionText } from './edition';
import type { Ground } from './ground';
import type { PolicyRuleId } from './policies';

/** From when to when an installation applies an edition; without `until`, without end. */
export interface EditionSpan {
  readonly id: string;
  readonly from: LocalDate;
  readonly until?: LocalDate;
}

/** An edition with the days on which this installation applies it. */
export interface HeldEdition extends EditionSpan {
  readonly edition: Edition<PolicyRuleId>;
}

/** The editions of an installation: an open list; which governs a matter is decided by its day. */
export class Editions {
  readonly held: readonly HeldEdition[];

  /** Refuses a span of an edition that is not among `texts`, and spans that overlap. */
  constructor(texts: readonly EditionText[], spans: readonly EditionSpan[]) {
    this.held = spans.map((span) => {
      const text = texts.find(({ id }) => id === span.id);
      if (!text) throw new Error(`STATUTE_EDITIONS names ${span.id}, which this build does not hold`);
      return { ...span, edition: new Edition<PolicyRuleId>(text) };
    });
    for (const [index, one] of this.held.entries())
      for (const other of this.held.slice(index + 1))
        if (overlap(one, other)) throw new Error(`STATUTE_EDITIONS: ${one.id} and ${other.id} overlap`);
  }

  /** The edition in force on that day, or undefined where none is. */
  on(day: LocalDate): Edition<PolicyRuleId> | undefined {
    return this.held
      .find(({ from, until }) => from <= day && (until === undefined || day <= until))
      ?.edition.of(day);
  }

  /**
   * The edition of that id, which must be held: acts keep the edition they were issued under. `day`: of the matter,
   * for what is cited of it.
   */
  byId(id: string, day?: LocalDate): Edition<PolicyRuleId> {
    const found = this.find(id);
    if (!found) throw new Error(`edition ${id} is not held`);
    return day === undefined ? found : found.of(day);
  }

  find(id: string): Edition<PolicyRuleId> | undefined {
    return this.held.find(({ edition }) => edition.id === id)?.edition;
  }

  /** The edition that answers where a day has none: the nearest before it, else the first. */
  nearest(day: LocalDate): Edition<PolicyRuleId> {
    const known =
      this.on(day) ?? this.held.findLast(({ from }) => from <= day)?.edition ?? this.held[0]?.edition;
    if (!known) throw new Error('no edition is held');
    return known;
  }
}

/** The policy under which an edition is applied beyond the day of its law's repeal; undefined where it is not. */
export function afterRepeal({ edition, until }: HeldEdition): Ground | undefined {
  const { repealedOn } = edition.text;
  const goesOn = repealedOn !== undefined && (until === undefined || until >= repealedOn);
  return goesOn ? edition.ground('policy-edition-after-repeal') : undefined;
}

const overlap = (one: EditionSpan, other: EditionSpan): boolean =>
  one.from <= (other.until ?? '9999-12-31') && other.from <= (one.until ?? '9999-12-31');
