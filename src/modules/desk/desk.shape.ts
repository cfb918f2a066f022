import { z } from 'zod';
import { pageShapeOf } from '../../platform/http';

const day = z.iso.date();
const instant = z.iso.datetime();
const secrecy = z.enum(['public', 'restricted', 'secret']);

const actLine = z
  .strictObject({
    id: z.uuid(),
    kind: z.string(),
    officeCode: z.string(),
    state: z.string(),
    waitingFor: z.string().nullable(),
    subject: z.string(),
    registrationNumber: z.string().nullable(),
    responsibleId: z.uuid(),
    secrecy,
    dueOn: day.nullable(),
    dueAt: instant.nullable(),
  })
  .meta({ id: 'DeskAct' });

const ofAct = {
  actId: z.uuid().nullable(),
  kind: z.string().nullable(),
  subject: z.string().nullable(),
  registrationNumber: z.string().nullable(),
  secrecy: secrecy.nullable(),
};

const escalationLine = z
  .strictObject({
    id: z.uuid(),
    state: z.string(),
    route: z.string(),
    atOfficeCode: z.string(),
    askedBy: z.uuid(),
    askedAt: instant,
    decideBy: instant.nullable(),
    ...ofAct,
  })
  .meta({ id: 'DeskEscalation' });

const complaintLine = z
  .strictObject({
    id: z.uuid(),
    state: z.string(),
    atOfficeCode: z.string(),
    receivedOn: day,
    courtId: z.uuid().nullable(),
    ...ofAct,
  })
  .meta({ id: 'DeskComplaint' });

const absenceLine = z
  .strictObject({
    officeCode: z.string(),
    personId: z.uuid().nullable().describe('Who is absent; null: the office has no head on those days'),
    substituteId: z.uuid().nullable().describe('Who acts for them'),
    from: day,
    until: day.nullable(),
  })
  .meta({ id: 'DeskAbsence' });

const officeLine = z
  .strictObject({
    officeCode: z.string(),
    open: z.int(),
    awaitingSignature: z.int(),
    overdue: z.int(),
    dueToday: z.int(),
    dueThisWeek: z.int(),
    escalations: z.int().describe('Requests that wait there for a decision'),
    complaints: z.int().describe('Undecided complaints that are there'),
  })
  .meta({ id: 'DeskOffice' });

const lines = {
  signature: actLine.array().describe('Awaits my signature'),
  escalations: escalationLine.array().describe('Requests that wait for my decision'),
  complaints: complaintLine.array().describe('Complaints that wait for my decision'),
  misaddressed: complaintLine
    .array()
    .describe('Complaints to be forwarded, or of a court whose ruling is awaited'),
  returned: escalationLine.array().describe('My requests that were given back for more'),
  completion: actLine.array().describe('Drafts that I write or answer for'),
  recording: actLine.array().describe('What is to come and to be recorded by me'),
  closure: actLine.array().describe('Nothing is awaited but the closing'),
  overdue: actLine.array(),
  today: actLine.array().describe('Owed until the end of this day'),
  week: actLine.array().describe('Owed later in this week'),
  absences: absenceLine.array().describe('Which heads are absent soon, here, below and above'),
  offices: officeLine.array().describe('What is open in each office of mine and below'),
};

export const deskLists = Object.keys(lines) as (keyof typeof lines)[];
export type DeskListName = keyof typeof lines;

const firstOf = <Items extends z.ZodType>(items: Items) =>
  z.strictObject({
    items,
    count: z.int().describe('How many there are in all'),
    more: z.string().nullable().describe('Where the whole list is; null: it is here'),
  });

/** A desk: the first lines of each list, with how many there are. */
export const deskShape = z
  .strictObject({
    at: instant.describe('The moment of which all this is told'),
    signature: firstOf(lines.signature),
    escalations: firstOf(lines.escalations),
    complaints: firstOf(lines.complaints),
    misaddressed: firstOf(lines.misaddressed),
    returned: firstOf(lines.returned),
    completion: firstOf(lines.completion),
    recording: firstOf(lines.recording),
    closure: firstOf(lines.closure),
    overdue: firstOf(lines.overdue),
    today: firstOf(lines.today),
    week: firstOf(lines.week),
    absences: firstOf(lines.absences),
    offices: firstOf(lines.offices),
  } satisfies Record<DeskListName | 'at', z.ZodType>)
  .meta({ id: 'Desk', description: 'What waits for me' });

export const deskLinePage = pageShapeOf(
  z.union([actLine, escalationLine, complaintLine, absenceLine, officeLine]),
  'DeskPage',
);
