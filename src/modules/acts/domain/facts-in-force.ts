import type { ActRecord } from './act';
import type { CorrectableFact, CorrectableFacts, CorrectedFact } from './act-event';

/** Where the record keeps each fact: the one in force, and the others of its sort. */
const places: Readonly<
  Record<CorrectedFact['fact'], { readonly one?: keyof ActRecord; readonly list?: keyof ActRecord }>
> = {
  receipt: { one: 'receipt', list: 'otherReceipts' },
  ownTerm: { one: 'ownTerm' },
  notice: { one: 'notice' },
  consideration: { one: 'consideration' },
  response: { one: 'response', list: 'otherResponses' },
  courtStep: { list: 'courtSteps' },
  publication: { list: 'publications' },
  note: { list: 'notes' },
  issuance: { one: 'issuance' },
  withdrawal: { one: 'withdrawal' },
  closure: { one: 'closure' },
};

/** The facts of that sort in force, in the order in which they were recorded. */
export function factsInForce<Fact extends CorrectableFact>(
  record: ActRecord,
  fact: Fact,
): readonly CorrectableFacts[Fact][] {
  const { one, list } = places[fact];
  const first = one && record[one];
  const others = (list && record[list]) ?? [];
  return [...(first ? [first] : []), ...(others as readonly unknown[])] as CorrectableFacts[Fact][];
}

/** The fact of that sort and id, where it is in force. */
export const factInForce = <Fact extends CorrectableFact>(
  record: ActRecord,
  fact: Fact,
  id: string,
): CorrectableFacts[Fact] | undefined => factsInForce(record, fact).find((one) => one.id === id);

/** What the record keeps once a correction stands in the place of the fact that it supersedes. */
export function corrected(
  record: ActRecord,
  supersedes: string,
  { fact, value }: CorrectedFact,
): Partial<ActRecord> {
  const { one, list } = places[fact];
  const isTheOne = one && (record[one] as { readonly id: string } | undefined)?.id === supersedes;
  if (isTheOne || !list) return { [one ?? fact]: value };
  const others = record[list] as readonly { readonly id: string }[] | undefined;
  return { [list]: others?.map((other) => (other.id === supersedes ? value : other)) };
}
