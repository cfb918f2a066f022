import { DataSource } from 'typeorm';
import { migrations } from '../../migrations';
import { postgresTypes } from './postgres-types';
import { session } from './session';

/** Not yet connected; for migrations alone. Every connection acts as `owner`, to whom all that it makes belongs. */
export function migrationSource(ownerUrl: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    applicationName: 'migrations',
    poolSize: 2,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    connectTimeoutMS: 30_000,
    logging: false,
    extra: { types: postgresTypes(), options: `${session} -c role=owner`, keepAlive: true },
  });
}
