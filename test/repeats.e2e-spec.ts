import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { aProtest } from './support/protest';
import { accepted, actOf, historyOf, issuedProtest, type ProtestCase } from './support/protest-story';
import {
  awaitingSignature,
  doUnder,
  draftUnder,
  isReplayed,
  newKey,
  receipt,
  today,
  typeOf,
} from './support/repeats';

const burabayAkimat = '960140000369';

let house: House;
let prosecutor: Caller;
let head: Caller;
let key: string;

beforeEach(async () => {
  house = await openHouse(`${today}T10:00:00+06:00`);
  prosecutor = house.as('akmola.burabay.prosecutor');
  head = house.as('akmola.burabay.head');
  key = newKey();
});
afterEach(() => house.close());

async function drafts(): Promise<number> {
  const { page } = accepted<{ page: { total: number } }>(await prosecutor.get('/v1/acts?count=true'));
  return page.total;
}

describe('a command that comes again under its Idempotency-Key', () => {
  it('is answered as before: body, status, ETag, Location and language; and nothing is done', async () => {
    const first = await draftUnder(key, prosecutor, {}, { 'accept-language': 'kk' });
    const again = await draftUnder(key, prosecutor, {}, { 'accept-language': 'ru' });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.text).toBe(first.text);
    expect([isReplayed(first), isReplayed(again)]).toEqual([false, true]);
    const { id } = accepted(first);
    expect(again.headers).toMatchObject({
      etag: '"1"',
      location: `/v1/acts/${id}`,
      'content-language': 'kk',
    });
    expect(await drafts()).toBe(1);
  });

  it('is answered as it was then, even where the act has gone on since; If-Match does not stand before it', async () => {
    const one = await awaitingSignature(house);
    const issued = await doUnder(key, head, `${one.id}/issuance`, { version: 2 });
    accepted(await prosecutor.do(one.id, 'services', receipt));
    const again = await doUnder(key, head, `${one.id}/issuance`, { version: 2 });
    expect(issued.status).toBe(201);
    expect(again.status).toBe(201);
    expect(isReplayed(again)).toBe(true);
    expect(again.text).toBe(issued.text);
    expect(again.body).toMatchObject({ state: 'issued', version: 3 });
    const told = issued.headers as Record<string, string>;
    expect(again.headers).toMatchObject({ etag: '"3"', location: told['location'] });
    expect(told['location']).toMatch(new RegExp(`^/v1/acts/${one.id}/issuance/`));
    expect(await actOf(one)).toMatchObject({ state: 'served', version: 4 });
  });

  it('is refused with another body, and nothing is done', async () => {
    accepted(await draftUnder(key, prosecutor));
    const other = await draftUnder(key, prosecutor, { subject: 'Another' });
    expect([other.status, typeOf(other)]).toEqual([422, 'urn:problem:idempotency-key-reused']);
    expect(await drafts()).toBe(1);
  });

  it('is another command of another person, and upon another act', async () => {
    const mine = accepted(await draftUnder(key, prosecutor));
    const theirs = await draftUnder(key, house.as('akmola.burabay.deputy'));
    expect([theirs.status, isReplayed(theirs)]).toEqual([201, false]);
    expect(accepted(theirs).id).not.toBe(mine.id);
    for (const one of [await awaitingSignature(house), await awaitingSignature(house)]) {
      const issued = await doUnder(key, head, `${one.id}/issuance`, { version: 2 });
      expect([issued.status, isReplayed(issued)]).toEqual([201, false]);
    }
  });

  it('is kept for 24 hours, and after them done anew', async () => {
    const { id } = accepted(await draftUnder(key, prosecutor));
    house.clock.set('2016-05-11T09:59:59+06:00');
    await house.sweep();
    expect(accepted(await draftUnder(key, prosecutor)).id).toBe(id);
    house.clock.set('2016-05-11T10:00:00+06:00');
    const later = await draftUnder(key, prosecutor);
    expect([later.status, isReplayed(later)]).toEqual([201, false]);
    expect(accepted(later).id).not.toBe(id);
  });
});

describe('what is not kept under a key', () => {
  it('is a refusal by law: mended, the command is done under the same key', async () => {
    const refused = await draftUnder(key, prosecutor, {
      content: { object: { class: 'law' }, suspend: true },
    });
    expect([refused.status, groundsOf(refused)]).toEqual([422, ['protest-law-no-suspension']]);
    const mended = await draftUnder(key, prosecutor);
    expect([mended.status, isReplayed(mended)]).toEqual([201, false]);
  });

  it('is a stale version, a malformed body or an unknown act', async () => {
    const one = await awaitingSignature(house);
    const statuses = [
      (await doUnder(key, head, `${one.id}/issuance`, { version: 1 })).status,
      (await doUnder(key, head, `${one.id}/issuance`, { body: { issuedOn: '2016-02-30' }, version: 2 }))
        .status,
      (await doUnder(key, head, `${newKey()}/issuance`, { version: 2 })).status,
    ];
    expect(statuses).toEqual([412, 400, 404]);
    const done = await doUnder(key, head, `${one.id}/issuance`, { version: 2 });
    expect([done.status, isReplayed(done)]).toEqual([201, false]);
  });

  it('is a dry run: it neither takes a key nor is answered from one', async () => {
    const tried = await prosecutor.post('/v1/acts?dryRun=true', aProtest({}), { 'idempotency-key': key });
    expect([tried.status, await drafts()]).toEqual([200, 0]);
    const done = await draftUnder(key, prosecutor);
    expect([done.status, isReplayed(done)]).toEqual([201, false]);
    const other = await prosecutor.post('/v1/acts?dryRun=true', aProtest({ subject: 'Another' }), {
      'idempotency-key': key,
    });
    expect([other.status, isReplayed(other), await drafts()]).toEqual([200, false, 1]);
    expect(isReplayed(await draftUnder(key, prosecutor))).toBe(true);
  });
});

describe('an integration client', () => {
  it('must send a key with each command, and is answered from it like a person', async () => {
    const akimat = house.as(burabayAkimat);
    const one = await issuedProtestTo(burabayAkimat);
    const path = `/v1/acts/${one.id}/services`;
    const bare = await akimat.post(path, receipt, { 'if-match': '"3"' });
    expect([bare.status, bare.body.errors]).toEqual([
      400,
      [expect.objectContaining({ pointer: '/headers/idempotency-key', code: 'required' })],
    ]);
    const first = await doUnder(key, akimat, `${one.id}/services`, { body: receipt, version: 3 });
    const again = await doUnder(key, akimat, `${one.id}/services`, { body: receipt, version: 3 });
    expect([first.status, isReplayed(first), again.status, isReplayed(again)]).toEqual([
      201,
      false,
      201,
      true,
    ]);
    expect(again.body).toEqual(first.body);
    const served = (await historyOf(one)).filter(({ type }) => type === 'served');
    expect(served).toHaveLength(1);
  });

  it.each([
    ['nothing', ''],
    ['a space', 'a b'],
    ['a Kazakh word', 'кілт'],
    ['256 characters', 'k'.repeat(256)],
  ])('may not send %s for a key', async (_, unfit) => {
    const sent = { 'idempotency-key': Buffer.from(unfit).toString('latin1') };
    const { status, body } = await prosecutor.post('/v1/acts', aProtest({}), sent);
    expect([status, body.errors]).toEqual([
      400,
      [expect.objectContaining({ pointer: '/headers/idempotency-key' })],
    ]);
  });
});

async function issuedProtestTo(bin: string): Promise<ProtestCase> {
  const { items } = accepted<{ items: { id: string; bin: string }[] }>(
    await prosecutor.get('/v1/parties?limit=100'),
  );
  const addresseeId = items.find((party) => party.bin === bin)?.id ?? '';
  return issuedProtest(house, { on: today, addresseeId });
}
