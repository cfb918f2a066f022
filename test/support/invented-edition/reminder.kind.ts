import { z } from 'zod';
import type { KindDefinition, Matter, TermPlan } from '../../../src/statute';
import type { ReminderRule } from './rules';

const duty = z.string().trim().min(1).max(1000);
const dutyOf = ({ content }: Matter): string => (content as { duty?: string }).duty ?? '';

/** A kind that the law of 1995 does not have: a legal person is reminded of a duty, and answers in five working days. */
export const reminder: KindDefinition<ReminderRule> = {
  code: 'reminder',
  title: { kk: 'Еске салу', ru: 'Напоминание', en: 'Reminder' },
  basis: () => ['reminder-content'],
  draft: z.strictObject({ duty }).partial(),
  complete: z.object({ addressees: z.array(z.unknown()).min(1), content: z.object({ duty }) }),
  wantedBy: [
    ['', 'reminder-content'],
    ['/addresseeId', 'reminder-addressee'],
  ],
  bars: {
    written: ['reminder-addressee'],
    signature: ['reminder-district-only'],
    closure: ['reminder-answer-term'],
  },
  outcomes: [
    { code: 'heeded', rejects: false },
    { code: 'ignored', rejects: true },
  ],
  area: () => 'legality',
  steps: () => ['served', 'answered'],
  waitsFor: ({ receipt }) => (receipt ? 'answer' : 'receipt'),
  withoutTerm: () => undefined,
  addressee: () => ({ types: ['legal-person'], rule: 'reminder-addressee' }),
  written: () => [],
  competence: (_matter, { officeLevel }, law) => [
    officeLevel === 'district' ? undefined : law.ground('reminder-district-only'),
  ],
  terms: termsOf,
  routes: () => [],
  breaches: () => [],
  closingDuties: ({ response }, law) => [response ? undefined : law.ground('reminder-answer-term')],
  printed: (matter) => [
    { heading: { kk: 'Міндет', ru: 'Обязанность', en: 'Duty' }, lines: [dutyOf(matter)] },
  ],
};

function termsOf({ receipt, response }: Matter): TermPlan[] {
  if (!receipt) return [];
  const startedBy = { fact: 'service', id: receipt.id, proof: receipt.proof };
  return [
    {
      rule: 'reminder-answer-term',
      basis: 'law',
      start: receipt.when,
      startedBy,
      zone: receipt.zone,
      ...(response && { metBy: { on: response.receivedOn } }),
    },
  ];
}
