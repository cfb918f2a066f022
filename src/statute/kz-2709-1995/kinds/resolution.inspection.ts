import { z } from 'zod';
import { text } from './content-parts';

const grounds = {
  assignment: text(1000).describe('The assignment of the President'),
  application: text(1000).describe('The application, complaint or report: whose, of which day'),
  signed: z.boolean().describe('Whether it bears a signature'),
  signs: text(5000).describe('The signs of a breach that the prosecutor found'),
  entry: text(500).describe('The entry of the half-year schedule'),
  body: z.enum(['regulating', 'local-executive', 'other']).describe('What body is inspected'),
  request: text(1000).describe('The assignment and request of the superior prosecutor'),
};

const inspectionGrounds = ['president', 'application', 'discovery', 'schedule', 'superior'] as const;

/** One of the grounds of 5(2), with what shows it. */
const ground = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('president'), assignment: grounds.assignment }),
  z.object({
    kind: z.literal('application'),
    application: grounds.application,
    signed: grounds.signed,
  }),
  z.object({ kind: z.literal('discovery'), signs: grounds.signs }),
  z.object({ kind: z.literal('schedule'), entry: grounds.entry, body: grounds.body }),
  z.object({ kind: z.literal('superior'), request: grounds.request }),
]);
const groundDraft = z.strictObject({ kind: z.enum(inspectionGrounds), ...grounds }).partial();

const subject = text(2000).describe('What is inspected');

/** What is inspected, and upon what. */
export const inspection = z.strictObject({ subject, ground });
export const inspectionDraft = z.strictObject({ subject, ground: groundDraft }).partial();
