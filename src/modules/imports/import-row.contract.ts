import { z } from 'zod';
import { type MemberName, members } from './import-row.members';

/** Members that stand together: each of the first wants one of the others beside it. */
const together: readonly (readonly [readonly MemberName[], readonly MemberName[]])[] = [
  [
    ['receiptMethod', 'receiptProof', 'receivedBy'],
    ['receivedOn', 'receivedAt'],
  ],
  [['notifiedOn'], ['considerationOn', 'considerationAt']],
  [['considerationOn', 'considerationAt', 'place'], ['notifiedOn']],
  [['attended'], ['consideredOn']],
  [['outcome'], ['decidedOn']],
  [['decidedOn', 'takenMeasures', 'executedOn', 'executedAt', 'answerReceivedOn', 'answerText'], ['outcome']],
  [['courtDecision'], ['courtDecidedOn']],
  [['courtDecidedOn', 'courtText'], ['courtDecision']],
  [['publishedOn'], ['publicationMedium']],
  [['publishedOn'], ['publicationPlace']],
  [['publicationMedium', 'publicationPlace'], ['publishedOn']],
  [['closureReason'], ['closedOn']],
];

/** A day or a moment: never both. */
const either: readonly (readonly [MemberName, MemberName])[] = [
  ['receivedOn', 'receivedAt'],
  ['considerationOn', 'considerationAt'],
  ['executedOn', 'executedAt'],
];

/** One act of a paper register. */
export const importRow = z
  .strictObject(members)
  .partial()
  .required({ kind: true, number: true, issuedOn: true, subject: true })
  .superRefine((row, context) => {
    const has = (name: MemberName): boolean => row[name] !== undefined;
    for (const name of either.filter((names) => names.every(has)).flat())
      context.addIssue({ code: 'custom', path: [name], message: 'exactly-one' });
    const missing = together.flatMap(([names, others]) =>
      names.some(has) && !others.some(has) ? [others[0]] : [],
    );
    for (const name of new Set(missing))
      if (name) context.addIssue({ code: 'custom', path: [name], message: 'required' });
  });

export type ImportRow = z.output<typeof importRow>;
