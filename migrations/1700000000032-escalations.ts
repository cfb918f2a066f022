import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for what the law opens upon an act, who decides them, and what happened to each. */
export class Escalations1700000000032 implements MigrationInterface {
  readonly name = 'Escalations1700000000032';

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
    CREATE TABLE escalation (
      id uuid PRIMARY KEY,
      act_id uuid NOT NULL REFERENCES act,
      version integer NOT NULL,
      state text NOT NULL CHECK (state IN
        ('requested', 'returned', 'approved', 'refused', 'withdrawn', 'lapsed', 'followed')),
      route text NOT NULL CHECK (route IN ('court-application', 'suspension-until-court', 'enforcement-resolution',
        'forced-attendance', 'internal-submission', 'liability')),
      asked jsonb NOT NULL,
      breach jsonb,
      asked_by uuid NOT NULL REFERENCES person,
      asked_on_behalf_of uuid REFERENCES person,
      asked_as jsonb NOT NULL,
      asked_at timestamptz NOT NULL,
      -- The office in which it waits, and until when.
      at_office_id uuid NOT NULL,
      at_lft integer NOT NULL,
      decide_by timestamptz,
      decided_by uuid REFERENCES person,
      decided_for uuid REFERENCES person,
      decided_alone boolean NOT NULL DEFAULT false,
      decision jsonb,
      follow_up_act_id uuid REFERENCES act,
      FOREIGN KEY (at_office_id, at_lft) REFERENCES office (id, lft) ON UPDATE CASCADE,
      CONSTRAINT only_requests_wait CHECK (state = 'requested' OR decide_by IS NULL),
      CONSTRAINT what_is_decided_has_a_decision CHECK
        ((decision IS NULL) = (decided_by IS NULL) AND (state NOT IN ('approved', 'refused', 'followed') OR decision IS NOT NULL)),
      CONSTRAINT four_eyes CHECK (decided_by IS NULL
        OR (decided_alone AND decided_by = asked_by AND asked_on_behalf_of IS NULL AND decided_for IS NULL
          AND asked_as->>'position' = 'head')
        OR (NOT decided_alone AND decided_by <> asked_by AND decided_by IS DISTINCT FROM asked_on_behalf_of
          AND decided_for IS DISTINCT FROM asked_by
          AND (decided_for IS NULL OR decided_for IS DISTINCT FROM asked_on_behalf_of)))
    )`);
  await runner.query(`CREATE INDEX escalation_of_act ON escalation (act_id)`);
  await runner.query(`
    CREATE UNIQUE INDEX one_undecided_escalation_of_a_route ON escalation (act_id, route)
      WHERE state IN ('requested', 'returned')`);
  await runner.query(`CREATE INDEX escalation_waiting ON escalation (at_lft, id) WHERE state = 'requested'`);
  await runner.query(
    `CREATE INDEX escalation_to_raise ON escalation (decide_by, id) WHERE decide_by IS NOT NULL`,
  );
  await runner.query(`
    CREATE TABLE escalation_event (
      escalation_id uuid NOT NULL REFERENCES escalation,
      version integer NOT NULL,
      type text NOT NULL,
      event jsonb NOT NULL,
      actor jsonb NOT NULL,
      recorded_at timestamptz NOT NULL,
      trace_id text,
      PRIMARY KEY (escalation_id, version)
    )`);
  await runner.query(`
    GRANT SELECT, INSERT ON escalation, escalation_event TO app, worker;
    GRANT UPDATE (version, state, asked, at_office_id, at_lft, decide_by, decided_by, decided_for, decided_alone,
      decision, follow_up_act_id) ON escalation TO app, worker`);
}

/** Whoever sees the act sees what is asked upon it, but no client: it is the office's own. */
async function policies(runner: QueryRunner): Promise<void> {
  const ofVisibleAct = `(SELECT app_uuid('app.body_id')) IS NULL AND EXISTS (SELECT FROM act WHERE act.id = act_id)`;
  const ofVisible = `EXISTS (SELECT FROM escalation e WHERE e.id = escalation_id)`;
  await runner.query(`
    ALTER TABLE escalation ENABLE ROW LEVEL SECURITY;
    ALTER TABLE escalation FORCE ROW LEVEL SECURITY;
    CREATE POLICY escalation_follows_its_act ON escalation TO app USING (${ofVisibleAct}) WITH CHECK (${ofVisibleAct});
    CREATE POLICY escalation_for_worker ON escalation TO worker USING (true);
    ALTER TABLE escalation_event ENABLE ROW LEVEL SECURITY;
    ALTER TABLE escalation_event FORCE ROW LEVEL SECURITY;
    CREATE POLICY escalation_event_follows ON escalation_event TO app USING (${ofVisible}) WITH CHECK (${ofVisible});
    CREATE POLICY escalation_event_for_worker ON escalation_event TO worker USING (true)`);
}
