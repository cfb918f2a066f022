import { type Caller, type House, openHouse } from './support/house';
import { pdfPages } from './support/pdf-text';
import { accepted, issuedProtest } from './support/protest-story';

const before = ['ОҢТҮСТІК ҚАЗАҚСТАН ОБЛЫСЫНЫҢ ПРОКУРАТУРАСЫ', 'ПРОКУРАТУРА ЮЖНО-КАЗАХСТАНСКОЙ ОБЛАСТИ'];
const since = ['ТҮРКІСТАН ОБЛЫСЫНЫҢ ПРОКУРАТУРАСЫ', 'ПРОКУРАТУРА ТУРКЕСТАНСКОЙ ОБЛАСТИ'];

async function pageOf(caller: Caller, id: string, language: 'kk' | 'ru'): Promise<string> {
  const { body } = await caller.get(`/v1/acts/${id}/document?lang=${language}`);
  const text = pdfPages(body as Buffer).join('\n');
  return text.replaceAll(/\s+/g, ' ');
}

/** The region is called Turkistan from 19 June 2018 on. */
async function renamed(house: House): Promise<void> {
  const registrar = house.as('gpo.registrar');
  const { headers } = await registrar.get('/v1/offices/south-kazakhstan');
  const names = {
    kk: 'Түркістан облысының прокуратурасы',
    ru: 'Прокуратура Туркестанской области',
    en: "Prosecutor's Office of Turkistan Region",
  };
  const body = { names, from: '2018-06-19', orderNumber: '701' };
  const version = (headers as Record<string, string>)['etag'] ?? '';
  accepted(await registrar.post('/v1/offices/south-kazakhstan/names', body, { 'if-match': version }));
}

describe('S44 (i): an office is renamed', () => {
  it('and its act of 2016 still prints the names of 2016 in both languages after 2018', async () => {
    const house: House = await openHouse('2016-05-10T10:00:00+06:00');
    const officeCode = 'south-kazakhstan';
    const then = await issuedProtest(house, { on: '2016-05-10', officeCode });
    house.clock.set('2018-06-18T10:00:00+06:00');
    await renamed(house);
    const now = await issuedProtest(house, { on: '2018-09-03', officeCode });
    for (const language of ['kk', 'ru'] as const) {
      const [old, fresh] = [
        await pageOf(then.prosecutor, then.id, language),
        await pageOf(now.prosecutor, now.id, language),
      ];
      for (const name of before) {
        expect(old).toContain(name);
        expect(fresh).not.toContain(name);
      }
      for (const name of since) {
        expect(fresh).toContain(name);
        expect(old).not.toContain(name);
      }
    }
    await house.close();
  });
});
