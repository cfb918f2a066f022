import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which paper registers were brought in, by whom, and how many of their acts were taken. */
export class Imports1700000000004 implements MigrationInterface {
  readonly name = 'Imports1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import (
        id uuid PRIMARY KEY,
        office_id uuid NOT NULL,
        office_lft integer NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        at timestamptz NOT NULL,
        media_type text NOT NULL,
        hash text NOT NULL,
        rows integer NOT NULL,
        accepted integer NOT NULL,
        refused integer NOT NULL,
        -- Of the most secret act that was taken: the counts are for those cleared for it.
        secrecy_rank smallint NOT NULL,
        FOREIGN KEY (office_id, office_lft) REFERENCES office (id, lft) ON UPDATE CASCADE,
        CONSTRAINT every_row_has_its_result CHECK (accepted + refused = rows)
      )`);
    await runner.query(`CREATE INDEX import_of_office ON import (office_id, at)`);
    await runner.query(`GRANT SELECT, INSERT ON import TO app, worker`);
    await runner.query(`
      ALTER TABLE import ENABLE ROW LEVEL SECURITY;
      ALTER TABLE import FORCE ROW LEVEL SECURITY;
      CREATE POLICY import_within_reach ON import FOR SELECT TO app USING (
        secrecy_rank <= (SELECT app_clearance()) AND office_lft <@ (SELECT app_places('app.reach')));
      CREATE POLICY import_is_added ON import FOR INSERT TO app WITH CHECK (
        person_id = app_uuid('app.person_id') AND office_lft <@ app_places('app.reach'));
      CREATE POLICY import_for_worker ON import TO worker USING (true)`);
  }

  down(): Promise<void> {
    throw new Error('forward only');
  }
}
