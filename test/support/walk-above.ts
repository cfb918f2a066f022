import { UnitOfWork } from '../../src/database/unit-of-work';
import { type Act, isOver } from '../../src/modules/acts/domain';
import { proceedingsKinds, type RouteCode, routeCodes } from '../../src/statute';
import type { Chance } from './chance';
import type { House } from './house';
import type { Body } from './walk-commands';

/** What hangs upon an act, or on an action: a request or a complaint as its row keeps it. */
export interface RowAbove {
  readonly what: 'escalations' | 'complaints';
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly actId: string | null;
  /** Code of the office where it lies. */
  readonly at: string;
  readonly askedBy: string | null;
  readonly isInCourt: boolean;
}

/** Every request and complaint as they are kept. */
export const rowsAbove = ({ app }: House): Promise<readonly RowAbove[]> =>
  app.get(UnitOfWork).asWorker((tx) =>
    tx.query<RowAbove[]>(`
      SELECT 'escalations' AS what, e.id, e.version, e.state, e.act_id AS "actId", o.code AS at,
        e.asked_by AS "askedBy", false AS "isInCourt"
      FROM escalation e JOIN office o ON o.id = e.at_office_id
      UNION ALL
      SELECT 'complaints', c.id, c.version, c.state, c.act_id, o.code, NULL, c.court_id IS NOT NULL
      FROM complaint c JOIN office o ON o.id = c.at_office_id`),
  );

/** Who is likely to be right: of those positions in that office, or that very person. */
export interface Likely {
  readonly officeCode: string;
  readonly positions: readonly ('clerk' | 'prosecutor' | 'deputy' | 'head')[];
  readonly personId?: string | null;
}

/** What is asked of a room above the acts. */
export interface AskedAbove {
  readonly path: string;
  readonly body: Body;
  readonly by: Likely;
}

/** What is asked upon an act. */
export interface AskingAbove {
  readonly chance: Chance;
  readonly today: string;
  readonly courtId: string;
}

/** One command of the rooms above: upon an act, or on a row of theirs. */
export type CommandAbove =
  | {
      readonly name: string;
      readonly of: 'act';
      readonly fits: (act: Act) => boolean;
      readonly ask: (act: Act, officeCode: string, asking: AskingAbove) => AskedAbove;
    }
  | {
      readonly name: string;
      readonly of: RowAbove['what'];
      readonly fits: (row: RowAbove) => boolean;
      readonly ask: (row: RowAbove, asking: AskingAbove) => AskedAbove;
    };

const staff = ['clerk', 'prosecutor', 'deputy', 'head'] as const;
const prosecutors = ['prosecutor', 'deputy', 'head'] as const;
const heads = ['head'] as const;

/** The routes that the law may open upon acts of each kind. */
const routesOf: Readonly<Record<string, readonly RouteCode[]>> = {
  protest: ['court-application', 'suspension-until-court'],
  submission: ['court-application'],
  order: ['enforcement-resolution', 'liability', 'court-application'],
  resolution: ['enforcement-resolution', 'liability', 'court-application'],
  instruction: ['liability', 'court-application'],
};
const hangingRoutes = ({ record }: Act): readonly (RouteCode | undefined)[] =>
  (record.hanging ?? []).map(({ route }) => route);
const routesLeft = (act: Act): readonly RouteCode[] =>
  (routesOf[act.kind] ?? []).filter((route) => !hangingRoutes(act).includes(route));

const isBroken = (act: Act): boolean =>
  !isOver(act) && act.record.breaches.length > 0 && routesLeft(act).length > 0;

/** The office above, as far as the walk goes. */
const above = (officeCode: string): string => (officeCode.startsWith('akmola.') ? 'akmola' : 'gpo');

const isRequested = ({ state }: RowAbove): boolean => state === 'requested';

/** Every command on what hangs upon acts. */
export const commandsAbove: readonly CommandAbove[] = [
  {
    name: 'escalations',
    of: 'act',
    fits: isBroken,
    ask: (act, officeCode, { chance }) => {
      const left = routesLeft(act);
      const route = left.length > 0 && chance.happens(0.9) ? chance.oneOf(left) : chance.oneOf(routeCodes);
      return {
        path: '/v1/escalations',
        body: {
          ...{ subject: { type: 'act', id: act.id }, route, ground: 'The breach goes on' },
          ...(chance.happens(0.3) && { requestedMeasures: ['Let the order be carried out'] }),
          ...(chance.happens(0.3) && { proceedings: chance.oneOf(proceedingsKinds) }),
        },
        by: { officeCode, positions: prosecutors },
      };
    },
  },
  {
    name: 'escalations/decision',
    of: 'escalations',
    fits: isRequested,
    ask: ({ id, at }, { chance }) => ({
      path: `/v1/escalations/${id}/decision`,
      body: { approve: chance.happens(0.6), reason: 'As the law has it' },
      by: { officeCode: at, positions: heads },
    }),
  },
  {
    name: 'escalations/returns',
    of: 'escalations',
    fits: isRequested,
    ask: ({ id, at }) => ({
      path: `/v1/escalations/${id}/returns`,
      body: { reason: 'Say since when' },
      by: { officeCode: at, positions: heads },
    }),
  },
  {
    name: 'escalations/resubmission',
    of: 'escalations',
    fits: ({ state }) => state === 'returned',
    ask: ({ id, at, askedBy }, { chance }) => ({
      path: `/v1/escalations/${id}/resubmission`,
      body: chance.happens(0.5) ? { ground: 'Since the first of May' } : {},
      by: { officeCode: at, positions: prosecutors, personId: askedBy },
    }),
  },
  {
    name: 'escalations/withdrawal',
    of: 'escalations',
    fits: ({ state }) => state === 'requested' || state === 'returned',
    ask: ({ id, at, askedBy }) => ({
      path: `/v1/escalations/${id}/withdrawal`,
      body: {},
      by: { officeCode: at, positions: prosecutors, personId: askedBy },
    }),
  },
  {
    name: 'complaints',
    of: 'act',
    fits: ({ record }) => record.issuance !== undefined,
    ask: (act, officeCode, { chance, today, courtId }) => {
      const at = chance.happens(0.5) ? officeCode : above(officeCode);
      const action = { officeCode, text: 'Nobody received me', on: today };
      return {
        path: '/v1/complaints',
        body: {
          against: chance.happens(0.8) ? { act: act.id } : { action },
          by: { type: 'natural-person', name: 'A. Iskakov', contact: '+7 700 000 00 00' },
          to: chance.happens(0.1) ? { courtId } : { officeCode: at },
          text: 'The act is unlawful',
        },
        by: { officeCode: at, positions: staff },
      };
    },
  },
  {
    name: 'complaints/forwarding',
    of: 'complaints',
    fits: ({ state, isInCourt }) => state === 'misaddressed' && !isInCourt,
    ask: ({ id, at }, { chance }) => ({
      path: `/v1/complaints/${id}/forwarding`,
      body: chance.happens(0.3) ? { to: chance.oneOf(['akmola', 'gpo', 'aktobe', 'nowhere']) } : {},
      by: { officeCode: at, positions: staff },
    }),
  },
  {
    name: 'complaints/decision',
    of: 'complaints',
    fits: ({ state }) => state === 'pending',
    ask: ({ id, at }, { chance }) => ({
      path: `/v1/complaints/${id}/decision`,
      body: {
        outcome: chance.oneOf(['satisfied', 'partially-satisfied', 'refused']),
        ground: 'The act is lawful, or not',
      },
      by: { officeCode: at, positions: heads },
    }),
  },
];
