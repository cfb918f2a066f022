import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When what was due came is kept with the term; acts brought in from a paper register keep the numbers they had. */
export class TenKinds1700000000003 implements MigrationInterface {
  readonly name = 'TenKinds1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE deadline ADD COLUMN done jsonb`);
    await runner.query(`GRANT UPDATE (done) ON deadline TO app, worker`);
    await runner.query(`
      ALTER TABLE act ADD COLUMN imported boolean NOT NULL
        GENERATED ALWAYS AS (COALESCE((record->'issuance'->>'imported')::boolean, false)) STORED`);
    // Paper registers of two offices may number alike: their own numbers are unique by office, kind, year and secrecy,
    // compared by what a reader sees of them.
    await runner.query(`
      ALTER TABLE act ADD COLUMN import_key text;
      ALTER TABLE act ADD CONSTRAINT act_import_key_is_of_an_imported_act CHECK (imported = (import_key IS NOT NULL));
      ALTER TABLE act DROP CONSTRAINT act_registration_number_unique;
      CREATE UNIQUE INDEX act_registration_number_unique ON act (registration_number) WHERE NOT imported;
      CREATE UNIQUE INDEX act_imported_number_unique
        ON act (office_id, kind, (extract(year FROM issued_on)), secrecy, import_key) WHERE imported`);
  }

  down(): Promise<void> {
    throw new Error('forward only');
  }
}
