import type { Texts } from '../kernel/texts';
import type { LocalDate } from '../kernel/time';
import { present } from '../kernel/present';
import type { Ground } from './ground';
import type { ComplaintRules, KindDefinition } from './kind';
import type { Law } from './law';
import type { PolicyRuleId } from './policies';
import type { Rule } from './rule';

/** Rules that hold for every kind, by the ids that this edition gives them. */
export interface CommonRules {
  /** The closed list of kinds. */
  readonly listOfKinds: string;
  /** Only a prosecutor submits and issues. */
  readonly prosecutorsOnly: string;
  /** A superior exercises the powers of a lower prosecutor. */
  readonly superiorForLower: string;
  /** What is secret is not made public. */
  readonly publicityLimits: string;
  /** Complaints against acts and actions; a kind may have rules of its own. */
  readonly complaint: ComplaintRules;
}

/** The text of one law as of one day, as data. */
export interface EditionText {
  readonly id: string;
  readonly title: Texts;
  readonly rules: Readonly<Record<string, Rule>>;
  readonly kinds: readonly KindDefinition[];
  readonly common: CommonRules;
  /** Kinds of this edition's closed list that are not registered yet. */
  readonly awaitedKinds?: readonly string[];
  /** The day of the law that repealed it, from which what is cited names the policy; when the repeal took effect is not verified. */
  readonly repealedOn?: LocalDate;
}

const beyondRepeal: PolicyRuleId = 'policy-edition-after-repeal';

/** One edition of the law, asked by its rules and kinds. */
export class Edition<Id extends string = string> implements Law<Id> {
  private readonly kinds: ReadonlyMap<string, KindDefinition>;

  /** `day`: of the matter; where it lies beyond the repeal, what is cited says under which policy. */
  constructor(
    readonly text: EditionText,
    private readonly day?: LocalDate,
  ) {
    this.kinds = new Map(text.kinds.map((kind) => [kind.code, kind]));
  }

  get id(): string {
    return this.text.id;
  }

  get title(): Texts {
    return this.text.title;
  }

  get rules(): readonly Rule[] {
    return Object.values(this.text.rules);
  }

  get kindCodes(): readonly string[] {
    return [...this.kinds.keys()];
  }

  find(id: string): Rule | undefined {
    return Object.hasOwn(this.text.rules, id) ? this.text.rules[id] : undefined;
  }

  rule(id: Id): Rule {
    const rule = this.find(id);
    if (!rule) throw new Error(`edition ${this.id} has no rule ${id}`);
    return rule;
  }

  ground(id: Id, pointer?: string): Ground | undefined {
    const rule = this.find(id);
    return rule && { rule, edition: this.id, ...present({ pointer, appliedUnder: this.appliedUnder }) };
  }

  get appliedUnder(): Rule | undefined {
    const isBeyond = (this.day ?? '') >= (this.text.repealedOn ?? '9999-12-31');
    return isBeyond ? this.find(beyondRepeal) : undefined;
  }

  /** The same edition for a matter of that day. */
  of(day: LocalDate): Edition<Id> {
    return new Edition<Id>(this.text, day);
  }

  get common(): CommonRules {
    return this.text.common;
  }

  /** A kind that this edition does not know, or does not register yet. */
  unknownKind(code: string, pointer: string): Ground | undefined {
    const awaited = this.text.awaitedKinds?.includes(code) === true;
    return this.ground((awaited ? 'policy-kind-awaited' : this.common.listOfKinds) as Id, pointer);
  }

  /** Every rule by which some kind may refuse at that stage. */
  barsAt(stage: Stage): readonly Rule[] {
    const { listOfKinds, prosecutorsOnly } = this.common;
    const general: StageBars = { written: [listOfKinds], signature: [listOfKinds, prosecutorsOnly] };
    const ids = [general[stage], ...this.text.kinds.map((kind) => barsOf(kind, this.text.rules)[stage])];
    return [...new Set(ids.flatMap((of) => of ?? []))].flatMap((id) => this.find(id) ?? []);
  }

  /** Whether a superior may do here what a lower prosecutor may. */
  get superiorMayAct(): boolean {
    return this.find(this.common.superiorForLower) !== undefined;
  }

  kind(code: string): KindDefinition | undefined {
    return this.kinds.get(code);
  }

  /** The rules of a complaint against an act of that kind; without one, against an action. */
  complaintRules(kind?: string): ComplaintRules {
    return { ...this.common.complaint, ...(kind !== undefined && this.kind(kind)?.complaint) };
  }
}

/** Keeps the grounds that stand and drops what the edition does not bar. */
export const standing = (grounds: readonly (Ground | undefined | false)[]): Ground[] =>
  grounds.filter((ground) => ground !== undefined && ground !== false);

/** When a kind may refuse by rules of its own. */
export type Stage = 'written' | 'signature' | 'term' | 'receipt' | 'notice' | 'closure';

type StageBars = Partial<Readonly<Record<Stage, readonly string[]>>>;

/** By stage the rules by which a kind may refuse; those that the edition lacks among them. */
function barsOf({ bars, wantedBy, ownTerm }: KindDefinition, rules: EditionText['rules']): StageBars {
  const { minimum = '', maximum = '' } = rules[ownTerm?.rule ?? ''] ?? {};
  return {
    ...bars,
    signature: [...bars.written, ...bars.signature, ...wantedBy.map(([, rule]) => rule)],
    ...(ownTerm && { term: [ownTerm.rule, minimum, maximum, ...(bars.term ?? [])] }),
  };
}
