/** How an addressee may break what an act asks of it. */
export const breachKinds = [
  'rejection',
  'partial-satisfaction',
  'silence',
  'non-execution',
  'report',
  'notice',
  'without-measures',
] as const;
export type BreachKind = (typeof breachKinds)[number];

/** A duty broken, as found from the facts: of which kind, its rule, and the fact it was found in. */
export interface Breach {
  readonly kind: BreachKind;
  readonly rule: string;
  readonly foundIn: string;
}
