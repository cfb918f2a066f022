import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose work passed to whom, by whose order, and how much of it. */
export class Reassignments1700000000030 implements MigrationInterface {
  readonly name = 'Reassignments1700000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reassignment (
        id uuid PRIMARY KEY,
        office_id uuid NOT NULL,
        office_lft integer NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        from_person_id uuid NOT NULL REFERENCES person,
        to_person_id uuid NOT NULL REFERENCES person,
        reason text NOT NULL,
        order_number text,
        passed integer NOT NULL,
        refused integer NOT NULL,
        -- Of the most secret act in it: the counts are for those cleared for it.
        secrecy_rank smallint NOT NULL,
        at timestamptz NOT NULL,
        FOREIGN KEY (office_id, office_lft) REFERENCES office (id, lft) ON UPDATE CASCADE,
        CONSTRAINT work_passes_to_another CHECK (from_person_id <> to_person_id)
      )`);
    await runner.query(`CREATE INDEX reassignment_of_office ON reassignment (office_id, at)`);
    await runner.query(`GRANT SELECT, INSERT ON reassignment TO app, worker`);
    await runner.query(`
      ALTER TABLE reassignment ENABLE ROW LEVEL SECURITY;
      ALTER TABLE reassignment FORCE ROW LEVEL SECURITY;
      CREATE POLICY reassignment_within_reach ON reassignment FOR SELECT TO app USING (
        secrecy_rank <= (SELECT app_clearance()) AND office_lft <@ (SELECT app_places('app.reach')));
      CREATE POLICY reassignment_is_added ON reassignment FOR INSERT TO app WITH CHECK (
        person_id = app_uuid('app.person_id') AND office_lft <@ app_places('app.reach'));
      CREATE POLICY reassignment_for_worker ON reassignment TO worker USING (true)`);
  }

  down(): Promise<void> {
    throw new Error('forward only');
  }
}
