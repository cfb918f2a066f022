import { type House, groundsOf, openHouse } from './support/house';
import {
  accepted,
  type ActBody,
  actOf,
  answer,
  historyOf,
  issuedProtest,
  serve,
} from './support/protest-story';

let house: House;

beforeAll(async () => {
  house = await openHouse('2016-05-11T10:00:00+06:00');
});
afterAll(() => house.close());

const recordOf = (act: ActBody, deed: string): string => {
  const id = (act[deed] as { id: string } | undefined)?.id;
  if (id === undefined) throw new Error(`no ${deed} in ${JSON.stringify(act)}`);
  return id;
};

async function issuanceOf(one: Parameters<typeof historyOf>[0]): Promise<string> {
  const issued = (await historyOf(one)).findLast(
    ({ type, detail }) =>
      type === 'issued' || (detail['correction'] as { fact?: string } | undefined)?.fact === 'issuance',
  );
  if (!issued) throw new Error('not issued');
  return issued.id;
}

describe('the day of issue', () => {
  it('is set right within its year: the number stays, and the history keeps both', async () => {
    const one = await issuedProtest(house, { on: '2016-05-11' });
    const before = await actOf(one);
    const path = `issuance/${await issuanceOf(one)}/corrections`;
    const after = accepted(
      await one.head.do(one.id, path, { issuedOn: '2016-05-10', reason: 'The paper says so' }),
    );
    expect(after).toMatchObject({
      issuedOn: '2016-05-10',
      registrationNumber: before['registrationNumber'],
      registeredLate: true,
      recorded: { type: 'issuance' },
    });
    const days = (await historyOf(one)).flatMap(({ type, happenedOn }) =>
      type === 'issued' || type === 'corrected' ? [happenedOn] : [],
    );
    expect(days).toEqual(['2016-05-11', '2016-05-10']);
  });

  it('is not set to another year, ahead of now, behind the receipt, or by the prosecutor', async () => {
    const one = await issuedProtest(house, { on: '2016-05-11' });
    await serve(house, one, '2016-05-12');
    house.clock.set('2016-05-20T10:00:00+06:00');
    const path = `issuance/${await issuanceOf(one)}/corrections`;
    const grounds = async (issuedOn: string, by = one.head): Promise<unknown> =>
      groundsOf(await by.do(one.id, path, { issuedOn }));
    expect(await grounds('2015-12-31')).toEqual(['policy-day-of-issue']);
    expect(await grounds('2016-05-21')).toEqual(['policy-not-in-the-future', 'policy-order-of-facts']);
    expect(await grounds('2016-05-13')).toEqual(['policy-order-of-facts']);
    expect(await grounds('2016-05-10', one.prosecutor)).toEqual(['policy-who-issues']);
    expect(await actOf(one)).toMatchObject({ issuedOn: '2016-05-11' });
  });

  it('is corrected only where it stands: a superseded record is refused', async () => {
    const one = await issuedProtest(house, { on: '2016-05-11' });
    const first = await issuanceOf(one);
    accepted(await one.head.do(one.id, `issuance/${first}/corrections`, { issuedOn: '2016-05-10' }));
    const again = await one.head.do(one.id, `issuance/${first}/corrections`, { issuedOn: '2016-05-09' });
    expect(groundsOf(again)).toEqual(['policy-correction']);
  });
});

describe('the day of an end', () => {
  it('of a closure is set right although the act is over, never before the answer', async () => {
    const one = await issuedProtest(house, { on: '2016-05-11' });
    await serve(house, one, '2016-05-12');
    house.clock.set('2016-05-20T16:00:00+06:00');
    await answer(one, '2016-05-18', { receivedOn: '2016-05-18' });
    const closed = accepted(await one.prosecutor.do(one.id, 'closure', {}));
    const path = `closure/${recordOf(closed, 'closure')}/corrections`;
    const early = await one.prosecutor.do(one.id, path, { closedOn: '2016-05-17' });
    expect(groundsOf(early)).toEqual(['policy-order-of-facts']);
    const after = accepted(await one.prosecutor.do(one.id, path, { closedOn: '2016-05-19' }));
    expect(after).toMatchObject({ state: 'closed', closure: { closedOn: '2016-05-19' } });
  });

  it('of a withdrawal is set right by a head, and keeps why it was withdrawn', async () => {
    const one = await issuedProtest(house, { on: '2016-05-11' });
    house.clock.set('2016-05-13T16:00:00+06:00');
    const withdrawn = accepted(await one.head.do(one.id, 'withdrawal', { reason: 'Brought twice' }));
    const path = `withdrawal/${recordOf(withdrawn, 'withdrawal')}/corrections`;
    expect(groundsOf(await one.prosecutor.do(one.id, path, { withdrawnOn: '2016-05-12' }))).toEqual([
      'policy-withdrawal',
    ]);
    const after = accepted(await one.head.do(one.id, path, { withdrawnOn: '2016-05-12', reason: 'Misread' }));
    expect(after).toMatchObject({
      state: 'withdrawn',
      withdrawal: { withdrawnOn: '2016-05-12', reason: 'Brought twice' },
    });
  });
});
