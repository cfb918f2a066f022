import { openHouse, type House } from './support/house';
import { aProtest } from './support/protest';
import { issuedProtest, servedProtest, draftedProtest, answer } from './support/protest-story';
let house: House;
beforeAll(async () => { house = await openHouse('2016-05-10T10:00:00+06:00'); });
afterAll(() => house.close());
it('x', async () => {
  const out: string[] = [];
  const say = (l: string, a: any) => out.push(`${l}: ${a.status} ${a.headers['content-type']} ${JSON.stringify(a.body.errors ?? a.body.grounds?.map((g: any) => g.rule + g.pointer) ?? a.body.type ?? 'ok')}`);
  const reg = house.as('gpo.registrar'); const p = house.as('akmola.burabay.prosecutor'); const head = house.as('akmola.burabay.head');
  for (const names of [undefined, null, [], [{ kk: 'a', ru: 'b', en: 'c' }], 'x', 5, {}, [null], true, { kk: ' ', ru: ' ', en: ' ' }])
    say(`party names ${JSON.stringify(names)}`, await p.post('/v1/parties', { type: 'state-body', names }));
  for (const names of [undefined, [], {}])
    say(`office names ${JSON.stringify(names)}`, await reg.post('/v1/offices', { code: 'akmola.x', level: 'district', type: 'territorial', parentCode: 'akmola', names, zone: 'Asia/Almaty', validFrom: '2016-05-01', orderNumber: '1', orderedOn: '2016-05-01' }));
  say('prosecutor', await reg.post('/v1/prosecutors', { subject: 'x', names: [] }));
  const one = await issuedProtest(house, { on: '2016-05-10' });
  house.clock.set('2016-05-11T16:00:00+06:00');
  for (const takenMeasures of [null, [null], [[]], ['x'], {}, [{}], [{ text: ' ' }]])
    say(`resp ${JSON.stringify(takenMeasures)}`, await p.do(one.id, 'responses', { outcome: 'satisfied', text: 'a', takenMeasures }));
  for (const b of [{}, { method: ' ', proof: ' ' }, { method: ['a'], proof: {} }, { method: 5, proof: null }, { method: 'a', proof: 'b', receivedOn: '2016-05-11', receivedAt: '2016-05-11T10:00:00Z' }, {method:'a',proof:'b',receivedOn:'2017-01-01'}, {method:'a',proof:'b',receivedOn:'2016-02-30'},{method:'a',proof:'b',receivedOn:20160211}])
    say(`serv ${JSON.stringify(b)}`, await p.do(one.id, 'services', b));
  for (const days of [1e308, -1, 0, 1.5, '7', 3651, [7], {}, true]) say(`term ${JSON.stringify(days)}`, await head.do(one.id, 'term', { days, reason: 'x' }));
  say('term both', await head.do(one.id, 'term', { days: 10, dueOn: '2016-06-06', reason: 'x' }));
  say('term 2200', await head.do(one.id, 'term', { dueOn: '2200-12-31', reason: 'x' }));
  say('term 3650', await head.do(one.id, 'term', { days: 3650, reason: 'x' }));
  for (const [k, v] of Object.entries({ kind: 5, officeCode: null, subject: ' ', addresseeId: 'x', addresseeIds: ['x'], copies: 'x', responsibleId: null, secrecy: 'top', norms: [null, {}, { act: 'a', b: 1 }, ''], requestedMeasures: [{}], content: [], state: 'issued', id: '1', registrationNumber: 'x', dueOn: '2016-01-01', version: 1 }))
    say(`draft ${k}=${JSON.stringify(v)}`, await p.post('/v1/acts', { ...aProtest({}), [k]: v }));
  for (const c of [{ kind: 'protest' }, { forum: null }, { object: 'x' }, { object: { date: '2016-02-30' } }, { ownTerm: {} }, { ownTerm: { days: 5, dueOn: '2016-06-06' } }, { demands: ['x'] }, { object: { title: ' ' } }, { ownTerm: { days: 1e20 , reason: 'x'} }, {ownTerm:null}])
    say(`content ${JSON.stringify(c)}`, await p.post('/v1/acts', { ...aProtest({}), content: c }));
  const d = await draftedProtest(house);
  for (const patch of [{ subject: null }, { kind: 'protest' }, { officeCode: 'aktobe' }, { addresseeId: null }, { addresseeIds: null }, { norms: null }, { content: null }, { secrecy: null }, { responsibleId: null }, { content: { object: null } }, { addresseeId: null, addresseeIds: [] }, {}])
    say(`patch ${JSON.stringify(patch)}`, await p.revise(d.id, patch));
  for (const q of ['limit=0', 'limit=101', 'limit=abc', 'foo=1', 'cursor=abc', 'limit=1&limit=2', '__proto__=1', 'q=%00', 'q=%ED%A0%80', 'q=', 'q=%20', 'state=x', 'office=%27', 'addressee=1', 'issuedFrom=2016-02-30', 'a[b]=1', 'sort=up', 'overdue=1', 'q=%25_%5C'])
    say(`acts?${q}`, await p.get(`/v1/acts?${q}`));
  for (const l of ['parties', 'offices', 'prosecutors', 'calendar/days', 'deadlines', 'events', 'statute/editions', 'statute/editions/kz-2709-1995/rules']) for (const q of ['limit=0', 'limit=101', 'limit=abc', 'foo=1', 'cursor=abc', 'after=abc', 'q=%25'])
    say(`${l}?${q}`, await p.get(`/v1/${l}?${q}`));
  console.log(out.join('\n'));
  out.length = 0;
  for (const path of ['/v1/acts/', `/v1/acts/${one.id}/`, '/v1/acts/x', '/v1/acts/%00', '/v1/acts/..%2f', '//v1/acts', '/v1/acts/00000000-0000-0000-0000-000000000000', '/V1/acts', '/v1/offices/%00', '/v1/offices/AKMOLA', '/v1/offices/a%20b', '/v1/statute/rules/__proto__', '/v1/statute/rules/constructor', '/v1/statute/editions/__proto__/rules', '/v1/offices/__proto__', '/v1/statute/rules/protest-object?edition=__proto__', '/v1/statute/rules/protest-object?edition=constructor'])
    say(path, await p.get(path));
  console.log(out.join('\n'));
}, 60000);
