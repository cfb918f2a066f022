import { calendarDays } from '../src/calendar';
import { kz2709of1995 } from '../src/statute';
import { amended, applying } from './support/editions';
import { type Caller, type House, openHouse } from './support/house';
import { pdfPages } from './support/pdf-text';
import { accepted, draftedProtest, issuedProtest, type ProtestCase } from './support/protest-story';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

async function page(caller: Caller, id: string, language: 'kk' | 'ru'): Promise<string> {
  const { status, headers, body } = await caller.get(`/v1/acts/${id}/document?lang=${language}`);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'content-language': language });
  return plain(pdfPages(body as Buffer).join('\n'));
}

describe('a protest as a page to sign', () => {
  let house: House;
  let one: ProtestCase;
  beforeAll(async () => {
    house = await openHouse('2016-05-10T10:00:00+06:00');
    const content = { suspend: true };
    one = await issuedProtest(house, { on: '2016-05-10', content, subject: 'Мал жаю ақысы туралы шешім' });
  });
  afterAll(() => house.close());

  it('speaks Kazakh under the name of the office in both languages', async () => {
    const text = await page(one.prosecutor, one.id, 'kk');
    for (const said of [
      'БУРАБАЙ АУДАНЫНЫҢ ПРОКУРАТУРАСЫ',
      'ПРОКУРАТУРА БУРАБАЙСКОГО РАЙОНА',
      'НАРАЗЫЛЫҚ',
      '2016 жылғы 10 мамыр',
      'PROTEST/AKMOLA.BURABAY/2016/00001',
      'Мал жаю ақысы туралы шешім',
      'заңсыз актінің күші жойылсын',
      '10 күнтізбелік күн ішінде',
      'тоқтатыла тұрсын',
      '19-баптың 1-тармағы',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/\ufffd|ПРОТЕСТ\b|Требую|ЖОБА/);
  });

  it('speaks Russian', async () => {
    const text = await page(one.prosecutor, one.id, 'ru');
    for (const said of [
      'ПРОТЕСТ',
      '10 мая 2016 года',
      'незаконный акт отменить',
      'в течение 10 календарных дней',
      'Исполнение акта или действия приостановить',
      'пункт 1 статьи 19',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/Талап етемін|ПРОЕКТ/);
  });

  it('bears the tag of the version that it shows', async () => {
    const document = await one.prosecutor.get(`/v1/acts/${one.id}/document?lang=kk`);
    expect((document.headers as Record<string, string>)['etag']).toBe(await one.prosecutor.tagOf(one.id));
  });

  it('of a draft says that it is one', async () => {
    const draft = await draftedProtest(house);
    expect(await page(draft.prosecutor, draft.id, 'kk')).toContain('ЖОБА');
    expect(await page(draft.prosecutor, draft.id, 'ru')).toContain('ПРОЕКТ');
  });

  it('is in Kazakh or Russian and in nothing else', async () => {
    expect((await one.prosecutor.get(`/v1/acts/${one.id}/document?lang=en`)).status).toBe(400);
    expect((await house.as('kostanay.head').get(`/v1/acts/${one.id}/document?lang=kk`)).status).toBe(404);
  });

  it('states the term that the prosecutor set, with the reason', async () => {
    const ownTerm = { days: 25, reason: 'Маслихат собирается в июне' };
    const own = await issuedProtest(house, { on: '2016-05-10', content: { ownTerm } });
    const text = await page(own.prosecutor, own.id, 'ru');
    expect(text).toContain('25 календарных дней после получения');
    expect(text).toContain('Маслихат собирается в июне');
  });

  it('keeps the names of its day when the office is renamed (57(3))', async () => {
    house.clock.set('2016-12-01T10:00:00+06:00');
    const registrar = house.as('gpo.registrar');
    const { headers } = await registrar.get('/v1/offices/akmola.burabay');
    const names = {
      kk: 'Щучинск ауданының прокуратурасы',
      ru: 'Прокуратура Щучинского района',
      en: "Prosecutor's Office of Shchuchinsk District",
    };
    const body = { names, from: '2017-01-01', orderNumber: '215' };
    const version = (headers as Record<string, string>)['etag'] ?? '';
    accepted(await registrar.post('/v1/offices/akmola.burabay/names', body, { 'if-match': version }));
    const later = await issuedProtest(house, { on: '2018-03-01' });
    for (const [language, old, renamed] of [
      ['kk', 'БУРАБАЙ АУДАНЫНЫҢ', 'ЩУЧИНСК АУДАНЫНЫҢ'],
      ['ru', 'БУРАБАЙСКОГО РАЙОНА', 'ЩУЧИНСКОГО РАЙОНА'],
    ] as const) {
      const [then, now] = [
        await page(one.prosecutor, one.id, language),
        await page(later.head, later.id, language),
      ];
      expect(then).toContain(old);
      expect(then).not.toContain(renamed);
      expect(now).toContain(renamed);
      expect(now).not.toContain(old);
    }
  });
});

describe('under a law with fourteen days', () => {
  it('the page states fourteen', async () => {
    const longer = amended(kz2709of1995, 'protest-consideration-term', { value: calendarDays(14) });
    const house = await openHouse('2016-05-10T10:00:00+06:00', { editions: applying(longer) });
    const one = await issuedProtest(house, { on: '2016-05-10' });
    expect(await page(one.prosecutor, one.id, 'kk')).toContain('14 күнтізбелік күн ішінде');
    expect(await page(one.prosecutor, one.id, 'ru')).toContain('в течение 14 календарных дней');
    await house.close();
  });
});
