import { dayInWords } from '../../../calendar';
import type { Texts } from '../../../kernel/texts';
import type { PrintedPart } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { needsLegalGround } from './court-application.bars';
import { type ApplicationContent, applicationContentOf } from './court-application.content';
import {
  actWords,
  claimantWords,
  demandWords,
  groundWords,
  headings,
  noFee,
  toBeStated,
} from './court-application.wording';
import { describedAct, measuresPart, normsPart, part, saidParts } from './page-parts';

/** The parts of a printed application in their order; what the draft leaves out is left out. */
export function printedApplication(matter: Matter, law: Law<Id>): PrintedPart[] {
  const { type, claim = {}, challenge = {} } = applicationContentOf(matter);
  const [defended, challenged] = [type !== 'challenge', type !== 'claim'];
  return saidParts([
    ...(defended ? [part(headings.defended, defendedLine(claim))] : []),
    ...(challenged ? challengeParts(challenge, matter) : []),
    normsPart(matter),
    ...(defended ? [part(headings.relief, claim.relief)] : []),
    ...(challenged
      ? [part(headings.relief, ...(challenge.demands ?? []).map((demand) => demandWords[demand]))]
      : []),
    measuresPart(matter),
    part(headings.fee, law.find('application-no-fee') && noFee),
  ]);
}

function defendedLine({ whose, interest }: NonNullable<ApplicationContent['claim']>): Texts | undefined {
  if (whose === undefined && interest === undefined) return undefined;
  const words = whose && claimantWords[whose];
  const line = (name: string | undefined): string => [name, interest].filter(Boolean).join(': ');
  return { kk: line(words?.kk), ru: line(words?.ru), en: line(words?.en) };
}

type Challenge = NonNullable<ApplicationContent['challenge']>;

function challengeParts(challenge: Challenge, matter: Matter): PrintedPart[] {
  const { act, ground, since, disputed, legalGround } = challenge;
  const isWanted = needsLegalGround(matter);
  return [
    part(headings.act, act && actLine(act)),
    part(headings.ground, ground && since !== undefined ? groundWords[ground](dayInWords(since)) : undefined),
    part(headings.legalGround, legalGround ?? (isWanted ? toBeStated : undefined)),
    part(headings.disputed, disputed),
  ];
}

function actLine({ kind, number, date, office }: NonNullable<Challenge['act']>): Texts {
  const described = describedAct({ number, date, adoptedBy: office });
  const name = kind && actWords[kind];
  const line = (word: string | undefined, more: string): string => [word, more].filter(Boolean).join(', ');
  return {
    kk: line(name?.kk, described.kk),
    ru: line(name?.ru, described.ru),
    en: line(name?.en, described.en),
  };
}
