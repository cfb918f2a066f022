import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from '../../migrations';
import { postgresTypes } from './postgres-types';

export interface PoolOptions {
  readonly url: string;
  /** How the connections call themselves in `pg_stat_activity`. */
  readonly name: string;
  /** At most so many connections at once; 10 unless told otherwise. */
  readonly size?: number;
}

/** Whatever the server's defaults are, text of days and moments is ISO and in UTC. */
const session = '-c datestyle=ISO,YMD -c timezone=UTC';

/** Opens the pool of one role. The caller destroys it. */
export async function openPool({ url, name, size = 10 }: PoolOptions): Promise<DataSource> {
  const source = dataSource({ url, applicationName: name, poolSize: size }, session);
  return source.initialize();
}

/** Not yet connected; for migrations alone. Every connection acts as `owner`, to whom all that it makes belongs. */
export function migrationSource(ownerUrl: string): DataSource {
  const options = { url: ownerUrl, migrations: [...migrations], applicationName: 'migrations', poolSize: 2 };
  return dataSource(options, `${session} -c role=owner`);
}

type OwnOptions = Pick<
  Extract<DataSourceOptions, { type: 'postgres' }>,
  'url' | 'migrations' | 'applicationName' | 'poolSize'
>;

function dataSource(own: OwnOptions, options: string): DataSource {
  return new DataSource({
    type: 'postgres',
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    connectTimeoutMS: 30_000,
    logging: false,
    ...own,
    extra: { types: postgresTypes(), options, keepAlive: true },
  });
}
