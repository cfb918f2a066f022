import { present } from '../../kernel/present';
import type { CourtStepCode, TakenMeasure, When } from '../../statute';
import type { PaperRow } from '../acts';
import type { FactCommand } from '../acts/domain';
import type { ImportRow } from './import-row.contract';

/** What proves a receipt of which the register says no more than its day: the register itself. */
const paperRegister = 'paper-register';

/** The row as the acts' room takes it in: its facts as the commands that would have recorded them, in their order. */
export function paperRowOf(row: ImportRow, content: PaperRow['content']): PaperRow {
  const { kind, number, issuedOn, subject, closedOn, closureReason } = row;
  return {
    ...{ kind, number, issuedOn, subject, content },
    secrecy: row.secrecy ?? 'public',
    addressees: row.addressee ?? [],
    norms: (row.norms ?? []) as PaperRow['norms'],
    requestedMeasures: row.requestedMeasures ?? [],
    facts: factsOf(row),
    ...present({
      responsible: row.responsible,
      receivedBy: row.receivedBy,
      signedBy: row.signedBy,
      lateReason: row.lateReason,
    }),
    ...(closedOn !== undefined && { closure: { closedOn, ...present({ reason: closureReason }) } }),
  };
}

const factsOf = (row: ImportRow): readonly FactCommand[] => [
  ...serviceOf(row),
  ...noticeOf(row),
  ...considerationOf(row),
  ...courtStepsOf(row),
  ...responseOf(row),
  ...publicationOf(row),
];

function whenOf(on: string | undefined, at: string | undefined): When | undefined {
  if (on !== undefined) return { on };
  return at === undefined ? undefined : { at };
}

function serviceOf({
  receivedOn,
  receivedAt,
  receiptMethod,
  receiptProof,
}: ImportRow): readonly FactCommand[] {
  const when = whenOf(receivedOn, receivedAt);
  if (!when) return [];
  const [method, proof] = [receiptMethod ?? paperRegister, receiptProof ?? paperRegister];
  return [{ type: 'service', input: { when, method, proof } }];
}

function noticeOf({
  notifiedOn,
  considerationOn,
  considerationAt,
  place,
}: ImportRow): readonly FactCommand[] {
  if (notifiedOn === undefined) return [];
  const told = present({ considerationOn, considerationAt, place });
  return [{ type: 'consideration-notice', input: { notifiedOn, ...told } }];
}

const considerationOf = ({ consideredOn, attended = false }: ImportRow): readonly FactCommand[] =>
  consideredOn === undefined ? [] : [{ type: 'consideration', input: { consideredOn, attended } }];

/** Words of the court's ruling stand with its decision. */
function courtStepsOf({ filedOn, acceptedOn, heardOn, ...row }: ImportRow): readonly FactCommand[] {
  const steps: readonly (readonly [CourtStepCode | undefined, string | undefined])[] = [
    ['filed', filedOn],
    ['accepted', acceptedOn],
    ['heard', heardOn],
    [row.courtDecision, row.courtDecidedOn],
  ];
  return steps.flatMap(([step, takenOn]): readonly FactCommand[] => {
    if (step === undefined || takenOn === undefined) return [];
    const text = step === row.courtDecision ? row.courtText : undefined;
    return [{ type: 'court-step', input: { step, takenOn, ...present({ text }) } }];
  });
}

function responseOf(row: ImportRow): readonly FactCommand[] {
  const { outcome, decidedOn, answerReceivedOn, answerText: text = '', takenMeasures = [] } = row;
  if (outcome === undefined || decidedOn === undefined) return [];
  const received = { on: answerReceivedOn ?? decidedOn };
  const executed = whenOf(row.executedOn, row.executedAt);
  return [
    {
      type: 'response',
      input: {
        outcome,
        decidedOn,
        received,
        text,
        takenMeasures: takenMeasures as readonly TakenMeasure[],
        ...present({ executed }),
      },
    },
  ];
}

const publicationOf = (row: ImportRow): readonly FactCommand[] => {
  const { publishedOn, publicationMedium: medium, publicationPlace: place = '' } = row;
  if (publishedOn === undefined || medium === undefined) return [];
  return [{ type: 'publication', input: { publishedOn, medium, place } }];
};
