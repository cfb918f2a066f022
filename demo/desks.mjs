import { table } from './table.mjs';

/** @typedef {import('./service.mjs').Service} Service */

/** Whose desks are shown: of a district, of its region, of the General office. */
const heads = ['akmola.burabay.head', 'akmola.head', 'gpo.head'];

const lists = {
  signature: 'to sign',
  escalations: 'requests to decide',
  complaints: 'complaints to decide',
  misaddressed: 'complaints to pass on',
  returned: 'own requests given back',
  completion: 'to write',
  recording: 'to record',
  closure: 'to close',
  overdue: 'overdue',
  today: 'due today',
  week: 'due this week',
  absences: 'heads absent soon',
};

/** What waits for each of them now, and how the offices below stand. @param {Service} service */
export async function desksOf(service) {
  const desks = [];
  for (const head of heads) desks.push(await deskOf(service, head));
  return desks.join('\n\n');
}

/** @param {Service} service @param {string} head */
async function deskOf(service, head) {
  const { body } = await service.ask(head, 'GET', '/v1/desk?limit=100');
  const desk = /** @type {Record<string, { count: number, items: Record<string, unknown>[] }>} */ (
    /** @type {unknown} */ (body)
  );
  const { body: odd } = await service.ask(head, 'GET', '/v1/desk/anomalies?count=true');
  const { page } = /** @type {{ page: { total: number } }} */ (/** @type {unknown} */ (odd));
  const title = `Desk of ${head}`;
  const counted = Object.entries(lists).map(([name, says]) => [says, String(desk[name]?.count ?? 0)]);
  const offices = (desk.offices?.items ?? []).map((line) => {
    const { officeCode, open, awaitingSignature, overdue, dueToday, dueThisWeek, escalations, complaints } =
      line;
    return [officeCode, open, awaitingSignature, overdue, dueToday, dueThisWeek, escalations, complaints].map(
      String,
    );
  });
  return [
    ...[title, '='.repeat(title.length), ''],
    table(['what waits', 'how many'], [...counted, ['what must not be', String(page.total)]]),
    '',
    table(['office', 'open', 'to sign', 'overdue', 'today', 'this week', 'requests', 'complaints'], offices),
  ].join('\n');
}
