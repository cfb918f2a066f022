import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendar';
import type { Language } from '../../kernel/texts';
import { Clock } from '../../platform/clock';
import { cursorFor, keyFrom, NotFound, type Page, type PageQuery } from '../../platform/http';
import { type Edition, Editions, isWithinArticle, type Rule } from '../../statute';
import type { EditionView, RulesQuery, RuleView } from './statute.contract';
import { viewOfEdition, viewOfRule } from './statute.view';

/** Where the day begins by which an edition counts as in force for one who names none. */
const capital = 'Asia/Almaty';

interface Listed {
  readonly id: string;
}

/** The law as data, to read. */
@Injectable()
export class StatuteService {
  constructor(
    private readonly editions: Editions,
    private readonly clock: Clock,
  ) {}

  /** The editions held, in the order in which the installation names them. */
  list(query: PageQuery, language: Language): Page<EditionView> {
    const held = this.editions.held.map((each) => ({ ...each, id: each.edition.id }));
    return paged(held, ['editions'], query, (each) => viewOfEdition(each, language));
  }

  /** The rules of an edition that fit every filter, in the order of its text. 404 where it is not held. */
  rules(id: string, query: RulesQuery, language: Language): Page<RuleView> {
    const edition = this.held(id);
    const { article, ruleKind, treatment, hasTerm } = query;
    const found = edition.rules.filter((rule) => fits(rule, query));
    const boundTo = ['rules', id, { article, ruleKind, treatment, hasTerm }];
    return paged(found, boundTo, query, (rule) => viewOfRule(rule, id, language));
  }

  /** One rule, of the edition named or of that in force today. 404 where there is none. */
  rule(ruleId: string, editionId: string | undefined, language: Language): RuleView {
    const today = localDateOf(this.clock.now(), capital);
    const edition = editionId === undefined ? this.editions.nearest(today) : this.held(editionId);
    const rule = edition.find(ruleId);
    if (!rule) throw new NotFound();
    return viewOfRule(rule, edition.id, language);
  }

  private held(id: string): Edition {
    const edition = this.editions.find(id);
    if (!edition) throw new NotFound();
    return edition;
  }
}

function fits(rule: Rule, { article, ruleKind, treatment, hasTerm }: RulesQuery): boolean {
  if (article !== undefined && !isWithinArticle(rule.cites, article)) return false;
  if (ruleKind !== undefined && rule.ruleKind !== ruleKind) return false;
  if (treatment !== undefined && rule.treatment !== treatment) return false;
  return hasTerm === undefined || (rule.value !== undefined) === hasTerm;
}

/** One page of what is all in memory, after the item that the cursor names. */
function paged<Item extends Listed, View>(
  all: readonly Item[],
  boundTo: unknown,
  { limit, cursor, count }: PageQuery,
  view: (item: Item) => View,
): Page<View> {
  const [after] = keyFrom(boundTo, cursor) ?? [];
  const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const items = all.slice(start, start + limit);
  const last = start + limit < all.length ? items.at(-1) : undefined;
  return {
    items: items.map(view),
    page: {
      nextCursor: last ? cursorFor(boundTo, [last.id]) : null,
      ...(count === true && { total: all.length }),
    },
  };
}
