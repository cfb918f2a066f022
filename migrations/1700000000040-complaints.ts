import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints about acts and actions, who complains, and what happened to each complaint. */
export class Complaints1700000000040 implements MigrationInterface {
  readonly name = 'Complaints1700000000040';

  async up(runner: QueryRunner): Promise<void> {
    await tables(runner);
    await policies(runner);
  }

  down(): Promise<void> {
    throw new Error('forward only');
  }
}

async function tables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE complaint (
      id uuid PRIMARY KEY,
      version integer NOT NULL,
      state text NOT NULL CHECK (state IN ('misaddressed', 'pending', 'decided')),
      act_id uuid REFERENCES act,
      action jsonb,
      -- The office complained of, the one that received it, and the one that has it now.
      office_id uuid NOT NULL,
      office_lft integer NOT NULL,
      received_at_office_id uuid NOT NULL,
      received_at_lft integer NOT NULL,
      at_office_id uuid NOT NULL,
      at_lft integer NOT NULL,
      court_id uuid REFERENCES party,
      text text NOT NULL,
      received_on date NOT NULL,
      forwardings jsonb NOT NULL,
      decision jsonb,
      decided_by uuid REFERENCES person,
      barred_ids uuid[] NOT NULL DEFAULT '{}',
      created_at timestamptz NOT NULL,
      changed_at timestamptz NOT NULL,
      FOREIGN KEY (office_id, office_lft) REFERENCES office (id, lft) ON UPDATE CASCADE,
      FOREIGN KEY (received_at_office_id, received_at_lft) REFERENCES office (id, lft) ON UPDATE CASCADE,
      FOREIGN KEY (at_office_id, at_lft) REFERENCES office (id, lft) ON UPDATE CASCADE,
      CONSTRAINT complaint_is_about_one_thing CHECK ((act_id IS NULL) <> (action IS NULL)),
      CONSTRAINT decided_complaints_have_a_decision CHECK
        ((state = 'decided') = (decision IS NOT NULL) AND (decision IS NULL) = (decided_by IS NULL)),
      CONSTRAINT nobody_decides_on_their_own_act CHECK (decided_by IS NULL OR decided_by <> ALL (barred_ids))
    )`);
  await runner.query(`CREATE INDEX complaint_of_act ON complaint (act_id)`);
  await runner.query(`CREATE INDEX complaint_undecided ON complaint (at_lft, id) WHERE state <> 'decided'`);
  // Kept apart from the complaint: who complains is for fewer eyes, and how to reach them for fewer still.
  await runner.query(`
    CREATE TABLE complainant (
      complaint_id uuid NOT NULL REFERENCES complaint,
      part text NOT NULL CHECK (part IN ('identity', 'contact')),
      detail jsonb NOT NULL,
      PRIMARY KEY (complaint_id, part)
    )`);
  await runner.query(`
    CREATE TABLE complaint_event (
      id uuid PRIMARY KEY,
      complaint_id uuid NOT NULL REFERENCES complaint,
      version integer NOT NULL,
      type text NOT NULL,
      happened_on date NOT NULL,
      recorded_at timestamptz NOT NULL,
      actor jsonb NOT NULL,
      late boolean NOT NULL,
      late_reason text,
      event jsonb NOT NULL,
      trace_id text,
      CONSTRAINT one_event_a_version UNIQUE (complaint_id, version)
    )`);
  await runner.query(`
    GRANT SELECT, INSERT ON complaint, complainant, complaint_event TO app, worker;
    GRANT UPDATE (version, state, at_office_id, at_lft, forwardings, decision, decided_by, barred_ids, changed_at)
      ON complaint TO app`);
}

/** One's own office and those below; what is about an act follows the act. No client has a reach. */
async function policies(runner: QueryRunner): Promise<void> {
  for (const table of ['complaint', 'complainant', 'complaint_event'])
    await runner.query(`
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
      CREATE POLICY ${table}_for_worker ON ${table} TO worker USING (true)`);
  await runner.query(`
    CREATE POLICY complaint_within_reach ON complaint TO app USING (
      (at_lft <@ (SELECT app_places('app.reach')) OR office_lft <@ (SELECT app_places('app.reach'))
        OR received_at_lft <@ (SELECT app_places('app.reach')))
      AND (act_id IS NULL OR EXISTS (SELECT FROM act WHERE act.id = act_id)));
    CREATE POLICY complaint_received_within_reach ON complaint AS RESTRICTIVE FOR INSERT TO app WITH CHECK (
      received_at_lft <@ app_places('app.reach') AND received_at_office_id = at_office_id);
    CREATE POLICY complainant_for_those_concerned ON complainant TO app USING (
      EXISTS (SELECT FROM complaint c WHERE c.id = complaint_id AND (
        c.at_lft <@ app_places('app.reach') OR (part = 'identity' AND c.office_lft <@ app_places('app.own')))));
    CREATE POLICY complaint_event_follows_its_complaint ON complaint_event TO app USING (
      EXISTS (SELECT FROM complaint c WHERE c.id = complaint_id))`);
}
