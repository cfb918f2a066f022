import { z } from 'zod';
import type { Language } from '../../kernel/texts';
import { pageShapeOf } from '../../platform/http';
import { partyTypes } from '../../statute/vocabulary';
import { namesView, recordedRef } from '../offices';
import type { PartyRecord } from './party.repository';

export const partyShape = z
  .strictObject({
    id: z.uuid(),
    type: z.enum(partyTypes),
    name: z.string().meta({ description: 'In the language asked for' }),
    names: namesView,
    bin: z.string().nullable(),
    iin: z.string().nullable(),
    bodyId: z.uuid().nullable(),
    superiorId: z.uuid().nullable(),
    zone: z.string().nullable().meta({ description: 'A name of the tz database' }),
    address: z.string().nullable(),
    version: z.int(),
    recorded: recordedRef.optional(),
  })
  .meta({ id: 'Party', description: 'Whom an act may be addressed to' });
export type PartyView = z.infer<typeof partyShape>;

export const partyPage = pageShapeOf(partyShape, 'PartyPage');

/** The party as the API shows it: its number is a BIN or an IIN by its type. */
export function partyView(party: PartyRecord, language: Language): PartyView {
  const { id, type, names, identifier, bodyId, superiorId, zone, address, version } = party;
  const isHuman = type === 'official' || type === 'natural-person';
  const numbers = isHuman ? { bin: null, iin: identifier } : { bin: identifier, iin: null };
  return {
    id,
    type,
    name: names[language],
    names: { ...names },
    ...numbers,
    bodyId,
    superiorId,
    zone,
    address,
    version,
  };
}
