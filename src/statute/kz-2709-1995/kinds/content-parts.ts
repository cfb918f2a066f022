import { z } from 'zod';
import { isLocalDate } from '../../../calendar';
import { mostOwnDays } from '../../term-question';

/** A written text of at most so many characters: blanks alone are none. */
export const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => value.trim() !== '', { params: { code: 'size' } });

export const day = z.string().refine(isLocalDate, { params: { code: 'invalid-date' } });

/** The prosecutor's own term: a number of days from the start of the law's term, or a day. */
export const ownTerm = z.union([
  z.strictObject({ days: z.int().min(1).max(mostOwnDays), reason: text(2000).optional() }),
  z.strictObject({ dueOn: day, reason: text(2000).optional() }),
]);

/** An act whose content is described by its title, number, day and who adopted it. */
export const adoptedAct = {
  title: text(1000),
  date: day.describe('The day of the act'),
  number: text(100).describe('Its number; "б/н" where it has none'),
  adoptedBy: text(500).describe('The body or official that adopted it'),
};

/** At signature: one addressee or more. */
export const someAddressee = z.array(z.unknown()).min(1);

/** At signature: one norm or more. */
export const someNorm = z.array(z.unknown()).min(1);

/** At signature: one requested measure or more. */
export const someMeasure = z.array(z.unknown()).min(1);

/** How an act is made that the law wants in writing; written unless said. */
export const writtenForm = z.enum(['written', 'oral']).describe('How it is made: written unless said');
