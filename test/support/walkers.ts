import type { Caller, House } from './house';
import { Doorstep, delegation, type Registered } from './matrix-people';
import { accepted, personId } from './protest-story';

/** Prosecutors whose appointments in Burabay end on the way. */
export const leavers = [
  'akmola.burabay.leaver-1',
  'akmola.burabay.leaver-2',
  'akmola.burabay.leaver-3',
  'akmola.burabay.leaver-4',
] as const;

/** The client of the Akimat of Burabay district. */
export const addressee = '960140000369';

/** Who goes along on the walk, each by subject or BIN. */
export const walkers = [
  'akmola.burabay.clerk',
  'akmola.burabay.prosecutor',
  /** With the head's delegation for most branches. */
  'akmola.burabay.deputy',
  'akmola.burabay.head',
  'akmola.zerendi.prosecutor',
  /** Without a delegation. */
  'akmola.zerendi.deputy',
  /** Head of Akkol too. */
  'akmola.zerendi.head',
  'akmola.akkol.clerk',
  'akmola.akkol.prosecutor',
  'akmola.head',
  'gpo.prosecutor',
  'gpo.head',
  'gpo.registrar',
  /** Of another region. */
  'aktobe.head',
  addressee,
  ...leavers,
] as const;
export type Walker = (typeof walkers)[number];

/** Offices whose acts the walk is about. */
export const walkedOffices = ['akmola.burabay', 'akmola.zerendi', 'akmola.akkol', 'gpo'] as const;
export type WalkedOffice = (typeof walkedOffices)[number];

type Position = 'clerk' | 'prosecutor' | 'deputy' | 'head';
const staff: Readonly<Record<WalkedOffice, Partial<Record<Position, readonly Walker[]>>>> = {
  'akmola.burabay': {
    clerk: ['akmola.burabay.clerk'],
    prosecutor: ['akmola.burabay.prosecutor', ...leavers],
    deputy: ['akmola.burabay.deputy'],
    head: ['akmola.burabay.head'],
  },
  'akmola.zerendi': {
    prosecutor: ['akmola.zerendi.prosecutor'],
    deputy: ['akmola.zerendi.deputy'],
    head: ['akmola.zerendi.head'],
  },
  'akmola.akkol': {
    clerk: ['akmola.akkol.clerk'],
    prosecutor: ['akmola.akkol.prosecutor'],
    head: ['akmola.zerendi.head'],
  },
  gpo: { prosecutor: ['gpo.prosecutor'], head: ['gpo.head'] },
};

/** Those of the office who hold one of the positions; a superior head is good for any. */
export const holdersIn = (office: WalkedOffice, positions: readonly Position[]): readonly Walker[] => [
  ...positions.flatMap((position) => staff[office][position] ?? []),
  ...(office === 'gpo' ? [] : (['akmola.head'] as const)),
];

/** What one is to an act of that office. */
export function positionOf(walker: Walker, office: WalkedOffice): string {
  const own = Object.entries(staff[office]).find(([, holders]) => holders.includes(walker));
  if (own) return own[0];
  return ['akmola.head', 'gpo.head', 'gpo.prosecutor', 'gpo.registrar', addressee].includes(walker)
    ? walker
    : 'of another office';
}

interface Prosecutor extends Registered {
  readonly appointments: readonly {
    readonly id: string;
    readonly officeCode: string;
    readonly from: string;
  }[];
}

/** The registrar's hand: who heads two offices, who leaves on the way. */
export class Posts {
  private readonly registrar: Caller;

  constructor(private readonly house: House) {
    this.registrar = house.as('gpo.registrar');
  }

  /** Akkol loses its head to that of Zerendi, who heads both; two more prosecutors come to Burabay. */
  async settle(): Promise<void> {
    const house = this.house;
    const heads = { position: 'head', officeCode: 'akmola.akkol', until: '2018-12-31' };
    await this.end('akmola.akkol.head', '2016-05-09');
    await this.appoint(await personId(house.as('akmola.zerendi.head')), { ...heads, from: '2016-05-10' });
    for (const subject of leavers) await this.enter(subject);
    await delegation(new Doorstep(house), { from: '2016-05-01', until: '2017-12-31', orderNumber: '41-ж' });
  }

  /** That person's last day in the office named by their subject. */
  async end(subject: string, endedOn: string): Promise<void> {
    const { id, version, appointments } = await this.recordOf(await personId(this.house.as(subject)));
    const officeCode = subject.slice(0, subject.lastIndexOf('.'));
    const post = appointments
      .filter((one) => one.officeCode === officeCode && one.from <= endedOn)
      .sort((one, other) => (one.from < other.from ? 1 : -1))[0];
    if (!post) throw new Error(`${subject} has no post`);
    const path = `/v1/prosecutors/${id}/appointments/${post.id}/end`;
    accepted(await this.registrar.post(path, { endedOn, orderNumber: '88-ж' }, tag(version)));
  }

  private async recordOf(id: string): Promise<Prosecutor> {
    return accepted<Prosecutor>(await this.registrar.get(`/v1/prosecutors/${id}`));
  }

  private async appoint(id: string, post: Readonly<Record<string, string>>): Promise<void> {
    const { version } = await this.recordOf(id);
    const path = `/v1/prosecutors/${id}/appointments`;
    accepted(await this.registrar.post(path, { ...post, orderNumber: '9-ж' }, tag(version)));
  }

  private async enter(subject: string): Promise<void> {
    const names = { kk: 'Ерлан Сәтбай', ru: 'Ерлан Сатпай', en: 'Yerlan Satpay' };
    const entry = { subject, names, clearance: 'secret', orderNumber: '7-ж' };
    const { id } = accepted<Registered>(await this.registrar.post('/v1/prosecutors', entry));
    const post = { officeCode: 'akmola.burabay', position: 'prosecutor', from: '2016-01-04' };
    await this.appoint(id, post);
  }
}

const tag = (version: number) => ({ 'if-match': `"${String(version)}"` });
