import { UnitOfWork } from '../../src/database/unit-of-work';
import { ComplaintEventRepository } from '../../src/modules/complaints/complaint-event.repository';
import { ComplaintRepository } from '../../src/modules/complaints/complaint.repository';
import { type Complaint, evolve, registeredAs } from '../../src/modules/complaints/domain';
import { type Escalation, evolveEscalation } from '../../src/modules/escalations/domain';
import { EscalationRepository } from '../../src/modules/escalations/escalation.repository';
import type { House } from './house';
import { rowsAbove } from './walk-above';

async function expectRequestRebuilt({ app }: House, id: string): Promise<void> {
  const requests = app.get(EscalationRepository);
  const [kept, events] = await app
    .get(UnitOfWork)
    .asWorker(async (tx) => [await requests.find(tx, id), await requests.history(tx, id)] as const);
  const rebuilt = events.reduce<Escalation | undefined>(
    (before, { event, recordedAt }) => evolveEscalation(before, event, { id, at: recordedAt }),
    undefined,
  );
  expect(rebuilt).toEqual(kept?.escalation);
}

async function expectComplaintRebuilt({ app }: House, id: string): Promise<void> {
  const [kept, events] = await app
    .get(UnitOfWork)
    .asWorker(
      async (tx) =>
        [
          await app.get(ComplaintRepository).find(tx, id),
          await app.get(ComplaintEventRepository).ofComplaint(tx, id),
        ] as const,
    );
  const rebuilt = events.reduce<Complaint | undefined>(
    (before, { event }) =>
      event.type === 'registered'
        ? registeredAs(event, kept?.complaint.text ?? '')
        : before && evolve(before, event),
    undefined,
  );
  expect(rebuilt).toEqual(kept?.complaint);
}

/** Holds where the events of each request and complaint make the very row that is kept. */
export async function expectAboveRebuilt(house: House): Promise<void> {
  for (const { what, id } of await rowsAbove(house))
    await (what === 'escalations' ? expectRequestRebuilt(house, id) : expectComplaintRebuilt(house, id));
}

/** Holds where each undecided thing hangs upon its act, and nothing else does. */
export async function expectHanging(house: House): Promise<void> {
  const undecided = ['requested', 'returned', 'misaddressed', 'pending'];
  const open = (await rowsAbove(house)).filter(
    ({ actId, state }) => actId !== null && undecided.includes(state),
  );
  const hanging = await house.app.get(UnitOfWork).asWorker((tx) =>
    tx.query<{ id: string; actId: string }[]>(`
      SELECT one->>'id' AS id, a.id AS "actId"
      FROM act a CROSS JOIN jsonb_array_elements(COALESCE(a.record->'hanging', '[]')) AS one`),
  );
  const placed = (rows: readonly { id: string; actId: string | null }[]) =>
    rows.map(({ id, actId }) => `${id} upon ${actId ?? ''}`).sort();
  expect(placed(hanging)).toEqual(placed(open));
}

/** Holds where nobody decided a request of their own, or made for them, nor a complaint about their own deed. */
export async function expectDecidedByOthers({ app }: House): Promise<void> {
  const wrongly = await app.get(UnitOfWork).asWorker((tx) =>
    tx.query<{ id: string }[]>(`
      SELECT id FROM escalation
      WHERE NOT decided_alone AND (decided_by IN (asked_by, asked_on_behalf_of)
        OR decided_for IN (asked_by, asked_on_behalf_of))
      UNION ALL
      SELECT id FROM complaint WHERE decided_by = ANY (barred_ids)`),
  );
  expect(wrongly).toEqual([]);
}
