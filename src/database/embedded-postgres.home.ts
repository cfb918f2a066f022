import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { accountFor, reaches, runsAsRoot, type Account } from './embedded-postgres.account';
import { DatabaseSetupError } from './setup-error';

/** Where one embedded database has everything that is its own. */
export interface Home {
  readonly folder: string;
  /** PostgreSQL's data. */
  readonly cluster: string;
  /** The superuser's password, for the owner of the file alone. */
  readonly password: string;
  readonly log: string;
  /** Names the service that runs on it. */
  readonly lock: string;
  /** A copy of the programs, where the account does not reach the installed ones. */
  readonly programs: string;
}

export interface ChosenHome {
  readonly home: Home;
  readonly account: Account;
  readonly notices: readonly string[];
}

/** Every place that may hold data for this data directory: its own, then those for root of a closed project. */
export function homesFor(dataDir: string): [own: Home, ...apart: Home[]] {
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 8);
  const apart = ['/var/lib', tmpdir()].map((parent) => homeAt(join(parent, `qadagalau-${mark}`)));
  return [homeAt(join(dataDir, 'postgres')), ...apart];
}

/** The home that has data already; else the data directory's, or one apart where the account does not reach that. */
export function chooseHome(dataDir: string): ChosenHome {
  const [own, ...apart] = homesFor(dataDir);
  const elsewhere = apart.find(({ cluster }) => existsSync(cluster));
  if (existsSync(own.cluster) || !runsAsRoot()) return { ...inPlace(own), notices: leftAside(elsewhere) };
  const account = accountFor(own.cluster);
  if (elsewhere === undefined && reaches(account, nearestFolder(own.folder))) {
    return { home: prepared(own), account, notices: [] };
  }
  const home = elsewhere ?? prepared(firstPossible(apart));
  const notices = [
    `${account.name ?? ''} does not reach ${own.folder}: the embedded data are in ${home.folder}.`,
  ];
  return { home, account: accountFor(home.cluster), notices };
}

function inPlace(own: Home): Omit<ChosenHome, 'notices'> {
  const home = prepared(own);
  const account = accountFor(own.cluster);
  if (runsAsRoot() && !reaches(account, own.folder)) {
    throw new DatabaseSetupError(
      `The data in ${own.cluster} belong to ${account.name ?? ''}, who does not reach them.`,
    );
  }
  return { home, account };
}

function leftAside(elsewhere: Home | undefined): string[] {
  return elsewhere === undefined
    ? []
    : [`Data that root made stand apart, in ${elsewhere.folder}; they are not used.`];
}

function homeAt(folder: string): Home {
  const within = (name: string): string => join(folder, name);
  return {
    folder,
    cluster: within('cluster'),
    password: within('password'),
    log: within('server.log'),
    lock: within('lock'),
    programs: within('programs'),
  };
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}

/** Folders that we make can be passed through whatever the umask; what is in them guards itself. */
function prepared(home: Home): Home {
  const first = mkdirSync(home.folder, { recursive: true });
  for (let made = home.folder; first !== undefined && made.length >= first.length; made = dirname(made)) {
    chmodSync(made, 0o755);
  }
  const { uid } = lstatSync(home.folder);
  if (uid === process.getuid?.() || runsAsRoot()) return home;
  throw new DatabaseSetupError(
    `${home.folder} belongs to another account (uid ${uid}). Start as that one, or choose another DATA_DIR.`,
  );
}

function firstPossible(apart: readonly Home[]): Home {
  for (const home of apart) {
    if (!existsSync(dirname(home.folder))) continue;
    try {
      mkdirSync(home.folder);
      chmodSync(home.folder, 0o755);
      return home;
    } catch {
      if (isOurs(home)) return home;
    }
  }
  const tried = apart.map(({ folder }) => folder).join(', ');
  throw new DatabaseSetupError(
    `The embedded data find no place: tried ${tried}. Give DATA_DIR or DATABASE_URL.`,
  );
}

/** Whether the folder was made by whom we run as; in one open to all, somebody else may have been there first. */
export function isOurs({ folder }: Home): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === process.getuid?.();
}
