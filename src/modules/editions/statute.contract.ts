import { IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { z } from 'zod';
import { policyIds, termUnits } from '../../calendar';
import { FlagInQuery, PageQuery, pageShapeOf } from '../../platform/http';
import { ruleKinds, type RuleKind, treatments, type Treatment } from '../../statute';

/** Which rules of an edition are wanted; filters given together all hold. */
export class RulesQuery extends PageQuery {
  /** As rules cite it: `19(3)`, `11 4-2)`; `19` finds 19(1)-(5), `P3` a policy of terms. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  article?: string;

  /** What sort of rule; `policy` for those that are ours and not the law's. */
  @IsOptional()
  @IsIn(ruleKinds)
  ruleKind?: RuleKind;

  /** What the system does with it. */
  @IsOptional()
  @IsIn(treatments)
  treatment?: Treatment;

  /** Whether the rule has a term. */
  @IsOptional()
  @FlagInQuery()
  @IsBoolean()
  hasTerm?: boolean;
}

export class RuleQuery {
  /** Id of an edition; without it the one in force today. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  edition?: string;
}

const text = (description: string) => z.string().meta({ description });
const day = z.iso.date();

export const ruleView = z
  .strictObject({
    id: text('Stable; what `grounds[].rule` names'),
    edition: z.string(),
    cites: text('Article, paragraph, item as the law numbers them; of a policy its page'),
    ruleKind: z.enum(ruleKinds),
    treatment: z.enum(treatments).meta({
      description:
        '`enforced`: the system refuses, dates or concludes by it; `recorded`: keeps the fact; `waiting`: will, once ' +
        'what `awaits` names is there; `catalogue`: shown',
    }),
    force: z.enum(['forbids', 'sets-a-term', 'has-effect']).optional(),
    says: text('In the language asked for'),
    value: z
      .strictObject({
        unit: z.enum(termUnits),
        number: z.int().optional(),
        monthDay: z.string().optional().meta({ description: 'MM-DD, of a fixed day of every year' }),
      })
      .optional(),
    policies: z
      .array(z.enum(policyIds))
      .optional()
      .meta({ description: 'By which of P1-P10 its term is counted' }),
    minimum: text('The rule that is the least of the term which the prosecutor sets').optional(),
    maximum: text('The rule that is the most of the term which the prosecutor sets').optional(),
    levels: z.array(z.string()).optional(),
    validFrom: day.optional(),
    allowedWhen: text('What would make the refused step admissible').optional(),
    awaits: text(
      'Of a waiting rule what it waits for; of a term that is only calculated yet, what its matter does',
    ).optional(),
  })
  .meta({ id: 'Rule' });

export const rulePage = pageShapeOf(ruleView, 'RulePage');

export const editionView = z
  .strictObject({
    id: z.string(),
    title: text('In the language asked for'),
    from: day.meta({ description: 'The first day on which this installation applies it' }),
    until: day.nullable().meta({ description: 'The last day; null: without end' }),
    repealedOn: day.nullable().meta({ description: 'From when the law itself no longer stands' }),
    kinds: z.array(z.strictObject({ code: z.string(), title: z.string() })).meta({
      description:
        'The kinds of act that it knows; a sanction is never drafted, but made by the decision of its request',
    }),
    rules: z.int().meta({ description: 'How many rules it has, policies included' }),
  })
  .meta({ id: 'Edition' });

export const editionPage = pageShapeOf(editionView, 'EditionPage');

export type RuleView = z.infer<typeof ruleView>;
export type EditionView = z.infer<typeof editionView>;
