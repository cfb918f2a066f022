import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the desk asks: the area of supervision of an act, what is open by place, and what must not be. */
export class Desk1700000000050 implements MigrationInterface {
  readonly name = 'Desk1700000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE act ADD COLUMN area text`);
    await runner.query(`
      CREATE INDEX act_open ON act (office_lft, waiting_for) WHERE waiting_for IS NOT NULL;
      CREATE INDEX act_draft_of_author ON act (author_id) WHERE waiting_for = 'completion'`);
    await runner.query(`
      CREATE TABLE anomaly (
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        act_id uuid REFERENCES act,
        office_lft integer NOT NULL,
        found_at timestamptz NOT NULL,
        PRIMARY KEY (kind, subject_id)
      )`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON anomaly TO worker`);
    await runner.query(`GRANT SELECT ON anomaly TO app`);
    await runner.query(`
      ALTER TABLE anomaly ENABLE ROW LEVEL SECURITY;
      ALTER TABLE anomaly FORCE ROW LEVEL SECURITY;
      CREATE POLICY anomaly_follows_its_act ON anomaly FOR SELECT TO app USING (
        (SELECT app_uuid('app.body_id')) IS NULL AND CASE WHEN act_id IS NOT NULL
          THEN EXISTS (SELECT FROM act WHERE act.id = act_id) ELSE office_lft <@ (SELECT app_places('app.reach')) END);
      CREATE POLICY anomaly_for_worker ON anomaly TO worker USING (true)`);
  }

  down(): Promise<void> {
    throw new Error('forward only');
  }
}
