import { DataSource, type DataSourceOptions, type EntitySchema } from 'typeorm';
import { migrations } from '../../migrations';
import { instantFrom } from '../kernel/time';
import { postgresTypes } from './postgres-types';
import { SnakeNamingStrategy } from './snake-naming.strategy';

/** Classes of rows, or schemas of them. */
export type Entities = readonly ((new () => object) | EntitySchema)[];

export interface PoolOptions {
  readonly url: string;
  readonly entities: Entities;
  /** How the connections call themselves in `pg_stat_activity`. */
  readonly name: string;
  /** At most so many connections at once; 10 unless told otherwise. */
  readonly size?: number;
}

/** Whatever the server's defaults are, text of days and moments is ISO and in UTC. */
const session = '-c datestyle=ISO,YMD -c timezone=UTC';

/** Opens the pool of one role. The caller destroys it. */
export async function openPool({ url, entities, name, size = 10 }: PoolOptions): Promise<DataSource> {
  const source = dataSource({ url, entities: [...entities], applicationName: name, poolSize: size }, session);
  return source.initialize();
}

/** Not yet connected; for migrations alone. Every connection acts as `owner`, to whom all that it makes belongs. */
export function migrationSource(ownerUrl: string): DataSource {
  const options = { url: ownerUrl, migrations: [...migrations], applicationName: 'migrations', poolSize: 2 };
  return dataSource(options, `${session} -c role=owner`);
}

type OwnOptions = Pick<
  Extract<DataSourceOptions, { type: 'postgres' }>,
  'url' | 'entities' | 'migrations' | 'applicationName' | 'poolSize'
>;

function dataSource(own: OwnOptions, options: string): DataSource {
  const source = new DataSource({
    type: 'postgres',
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    namingStrategy: new SnakeNamingStrategy(),
    connectTimeoutMS: 30_000,
    logging: false,
    ...own,
    extra: { types: postgresTypes(), options, keepAlive: true },
  });
  keepInstantsAsText(source);
  return source;
}

/** TypeORM makes a `Date` of every moment it hydrates; a row holds the text that the type parser made. */
function keepInstantsAsText(source: DataSource): void {
  const hydrate = source.driver.prepareHydratedValue.bind(source.driver);
  source.driver.prepareHydratedValue = (value: unknown, column): unknown => {
    const hydrated: unknown = hydrate(value, column);
    return hydrated instanceof Date ? instantFrom(hydrated.getTime()) : hydrated;
  };
}
