// The built service, by its rooms: what the bench measures is what `npm run build` made, typed by what it was made of.
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
load('reflect-metadata');

/** @type {(room: string) => unknown} */
const built = (room) => load(`../dist/src/${room}`);

export const acts = /** @type {typeof import('../src/modules/acts/domain')} */ (built('modules/acts/domain'));
export const { after, extrasOf } = /** @type {typeof import('../src/modules/acts/act-store')} */ (
  built('modules/acts/act-store')
);
export const { historyOf, messagesOf } = /** @type {typeof import('../src/modules/acts/act-happening')} */ (
  built('modules/acts/act-happening')
);
export const { actOf, columnsOf, rowColumns } = /** @type {typeof import('../src/modules/acts/act.row')} */ (
  built('modules/acts/act.row')
);
export const { recordOf } = /** @type {typeof import('../src/modules/acts/record-of')} */ (
  built('modules/acts/record-of')
);
export const { Sweep } = /** @type {typeof import('../src/modules/sweep')} */ (built('modules/sweep'));
export const { deadlineColumns, deadlineOf } =
  /** @type {typeof import('../src/modules/deadlines/deadline.repository')} */ (
    built('modules/deadlines/deadline.repository')
  );
export const { searchName } = /** @type {typeof import('../src/modules/parties/party.repository')} */ (
  built('modules/parties/party.repository')
);
export const calendar = /** @type {typeof import('../src/calendar')} */ (built('calendar'));
export const { foldText } = /** @type {typeof import('../src/kernel/fold-text')} */ (
  built('kernel/fold-text')
);
export const time = /** @type {typeof import('../src/kernel/time')} */ (built('kernel/time'));
export const bootstrap = /** @type {typeof import('../src/bootstrap')} */ (built('bootstrap'));
export const { readEnv } = /** @type {typeof import('../src/platform/config/env')} */ (
  built('platform/config/env')
);
export const { Clock } = /** @type {typeof import('../src/platform/clock')} */ (built('platform/clock'));
export const { startEmbedded } = /** @type {typeof import('../src/database/embedded-postgres')} */ (
  built('database/embedded-postgres')
);
export const { migrate } = /** @type {typeof import('../src/database/migrate')} */ (
  built('database/migrate')
);
export const { resolveUrls } = /** @type {typeof import('../src/database/role-urls')} */ (
  built('database/role-urls')
);
