import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which reminders of a term were told: each version by each rung once. */
export class Reminders1700000000041 implements MigrationInterface {
  readonly name = 'Reminders1700000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deadline_reminder (
        deadline_id uuid NOT NULL REFERENCES deadline,
        rung smallint NOT NULL CHECK (rung >= 0),
        told_at timestamptz NOT NULL,
        PRIMARY KEY (deadline_id, rung)
      )`);
    await runner.query(`GRANT SELECT ON deadline_reminder TO app`);
    await runner.query(`GRANT SELECT, INSERT ON deadline_reminder TO worker`);
    await runner.query(`
      ALTER TABLE deadline_reminder ENABLE ROW LEVEL SECURITY;
      ALTER TABLE deadline_reminder FORCE ROW LEVEL SECURITY;
      CREATE POLICY deadline_reminder_follows_its_deadline ON deadline_reminder FOR SELECT TO app USING (
        (SELECT app_uuid('app.body_id')) IS NULL AND EXISTS (SELECT FROM deadline d WHERE d.id = deadline_id));
      CREATE POLICY deadline_reminder_for_worker ON deadline_reminder TO worker USING (true)`);
  }

  down(): Promise<void> {
    throw new Error('forward only');
  }
}
