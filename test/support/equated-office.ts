import { type Caller, type House } from './house';
import { accepted } from './protest-story';

const names = {
  kk: 'Павлодар желілік көлік прокуратурасы',
  ru: 'Павлодарская линейная транспортная прокуратура',
  en: "Pavlodar Line Transport Prosecutor's Office",
};

/** A line transport office of the rank of a district's, below the chief transport office, with its people. */
export const lineOffice = 'chief-transport.pavlodar-line';

/** Founded by the registrar's order as of the spring of 2016, with a head, a prosecutor and a clerk. */
export async function foundedLineOffice(
  house: House,
): Promise<Record<'head' | 'prosecutor' | 'clerk', Caller>> {
  const registrar = house.as('gpo.registrar');
  const office = {
    ...{ code: lineOffice, level: 'district', type: 'transport', parentCode: 'chief-transport', names },
    ...{ zone: 'Asia/Almaty', validFrom: '2016-04-01', orderNumber: '19', orderedOn: '2016-03-25' },
  };
  accepted(await registrar.post('/v1/offices', office));
  for (const position of ['head', 'prosecutor', 'clerk']) {
    const entry = {
      subject: `${lineOffice}.${position}`,
      names,
      clearance: 'restricted',
      orderNumber: '20-ж',
    };
    const { id, version } = accepted<{ id: string; version: number }>(
      await registrar.post('/v1/prosecutors', entry),
    );
    const until = position === 'head' ? { until: '2021-04-01' } : {};
    const post = { officeCode: lineOffice, position, from: '2016-04-01', orderNumber: '21-ж', ...until };
    const appointed = await registrar.post(`/v1/prosecutors/${id}/appointments`, post, {
      'if-match': `"${String(version)}"`,
    });
    accepted(appointed);
  }
  const as = (position: string): Caller => house.as(`${lineOffice}.${position}`);
  return { head: as('head'), prosecutor: as('prosecutor'), clerk: as('clerk') };
}
