import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acts, their history and terms, the outbox, receipts for repeats, the audit; each behind row-level security. */
export class Acts1700000000002 implements MigrationInterface {
  readonly name = 'Acts1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await tables(runner);
    await grants(runner);
    await policies(runner);
  }

  down(): Promise<void> {
    throw new Error('forward only');
  }
}

async function tables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE act_kind (
      edition text NOT NULL,
      code text NOT NULL,
      PRIMARY KEY (edition, code)
    )`);
  await runner.query(`
    CREATE TABLE act (
      id uuid PRIMARY KEY,
      office_id uuid NOT NULL,
      office_lft integer NOT NULL,
      edition text NOT NULL,
      kind text NOT NULL,
      state text NOT NULL CHECK (state IN ('draft', 'awaiting-signature', 'issued', 'served', 'considered',
        'answered', 'filed', 'accepted', 'heard', 'decided', 'disseminated', 'closed', 'withdrawn', 'revoked', 'recalled')),
      waiting_for text CHECK (waiting_for IN ('completion', 'signature', 'receipt', 'answer', 'report', 'decision',
        'court', 'publication', 'closure')),
      version integer NOT NULL,
      subject text NOT NULL,
      secrecy text NOT NULL CHECK (secrecy IN ('public', 'restricted', 'secret')),
      secrecy_rank smallint NOT NULL GENERATED ALWAYS AS
        (CASE secrecy WHEN 'public' THEN 0 WHEN 'restricted' THEN 1 ELSE 2 END) STORED,
      author_id uuid NOT NULL REFERENCES person,
      responsible_id uuid REFERENCES person,
      addressee_ids uuid[] NOT NULL DEFAULT '{}',
      copy_ids uuid[] NOT NULL DEFAULT '{}',
      participant_ids uuid[] NOT NULL DEFAULT '{}',
      excluded_ids uuid[] NOT NULL DEFAULT '{}',
      was_sent boolean NOT NULL DEFAULT false,
      norms jsonb NOT NULL,
      requested_measures jsonb NOT NULL,
      content jsonb NOT NULL CHECK (content->>'kind' = kind),
      record jsonb NOT NULL,
      registration_number text CONSTRAINT act_registration_number_unique UNIQUE,
      issued_on date,
      owed_by timestamptz,
      search_text text NOT NULL,
      created_at timestamptz NOT NULL,
      changed_at timestamptz NOT NULL,
      FOREIGN KEY (office_id, office_lft) REFERENCES office (id, lft) ON UPDATE CASCADE,
      FOREIGN KEY (edition, kind) REFERENCES act_kind,
      CONSTRAINT issued_acts_have_day_and_number CHECK
        (state IN ('draft', 'awaiting-signature', 'withdrawn') OR (issued_on IS NOT NULL AND registration_number IS NOT NULL) OR kind = 'sanction'),
      CONSTRAINT open_acts_wait_for_something CHECK
        ((state IN ('closed', 'withdrawn', 'revoked', 'recalled')) = (waiting_for IS NULL)),
      CONSTRAINT open_acts_have_a_responsible_person CHECK
        (state IN ('closed', 'withdrawn', 'revoked', 'recalled') OR responsible_id IS NOT NULL)
    )`);
  await runner.query(`CREATE INDEX act_newest ON act (id DESC)`);
  await runner.query(`CREATE INDEX act_of_office ON act (office_lft, state)`);
  await runner.query(`CREATE INDEX act_owed ON act (owed_by) WHERE owed_by IS NOT NULL`);
  await runner.query(`CREATE INDEX act_of_responsible ON act (responsible_id) WHERE waiting_for IS NOT NULL`);
  await runner.query(`CREATE INDEX act_to_addressee ON act USING gin (addressee_ids)`);
  await runner.query(`CREATE INDEX act_text ON act USING gin (search_text gin_trgm_ops)`);
  await runner.query(`
    CREATE TABLE act_event (
      id uuid NOT NULL CONSTRAINT act_event_id_unique UNIQUE,
      act_id uuid NOT NULL REFERENCES act,
      version integer NOT NULL,
      index smallint NOT NULL,
      type text NOT NULL,
      happened_on date,
      happened_at timestamptz,
      recorded_at timestamptz NOT NULL,
      actor jsonb NOT NULL,
      actor_person_id uuid,
      late boolean NOT NULL DEFAULT false,
      late_reason text,
      event jsonb NOT NULL,
      addressee_sees boolean NOT NULL,
      trace_id text,
      PRIMARY KEY (act_id, version, index)
    )`);
  await runner.query(`CREATE INDEX act_event_by_actor ON act_event (actor_person_id, recorded_at)`);
  await runner.query(`
    CREATE TABLE deadline (
      id uuid PRIMARY KEY,
      act_id uuid NOT NULL REFERENCES act,
      rule text NOT NULL,
      edition text NOT NULL,
      policies text[] NOT NULL,
      basis text NOT NULL CHECK (basis IN ('law', 'prosecutor', 'control')),
      state text NOT NULL CHECK (state IN ('running', 'stayed', 'met', 'missed', 'superseded', 'ended')),
      due_on date,
      due_at timestamptz,
      zone text NOT NULL,
      last_working_day_on date,
      provisional jsonb,
      started_by jsonb NOT NULL,
      steps jsonb NOT NULL,
      calendar_version integer NOT NULL,
      supersedes uuid REFERENCES deadline,
      reason jsonb,
      opened_at timestamptz NOT NULL,
      closed_at timestamptz
    )`);
  await runner.query(`CREATE INDEX deadline_of_act ON deadline (act_id)`);
  await runner.query(`CREATE INDEX deadline_running ON deadline (due_at, id) WHERE state = 'running'`);
  await runner.query(`
    CREATE UNIQUE INDEX one_running_deadline_of_a_rule ON deadline (act_id, rule) WHERE state IN ('running', 'stayed')`);
  await runner.query(`
    CREATE TABLE number_series (
      office_id uuid NOT NULL,
      office_lft integer NOT NULL,
      kind text NOT NULL,
      year integer NOT NULL,
      secrecy text NOT NULL CHECK (secrecy IN ('public', 'restricted', 'secret')),
      last integer NOT NULL,
      PRIMARY KEY (office_id, kind, year, secrecy),
      FOREIGN KEY (office_id, office_lft) REFERENCES office (id, lft) ON UPDATE CASCADE
    )`);
  await runner.query(`
    CREATE TABLE outbox_event (
      position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
      id uuid NOT NULL CONSTRAINT outbox_event_id_unique UNIQUE,
      type text NOT NULL,
      time timestamptz NOT NULL,
      act_id uuid REFERENCES act,
      office_lft integer,
      subject text NOT NULL,
      data jsonb NOT NULL,
      addressee_sees boolean NOT NULL,
      trace_id text
    )`);
  await runner.query(`CREATE INDEX outbox_event_order ON outbox_event (xid, position)`);
  await runner.query(`
    CREATE TABLE idempotency_receipt (
      scope uuid NOT NULL,
      route text NOT NULL,
      key text NOT NULL,
      body_hash text NOT NULL,
      act_id uuid REFERENCES act,
      status smallint NOT NULL,
      headers jsonb NOT NULL,
      -- json, not jsonb: a repeat gets the text that was stored, its members in their order
      body json NOT NULL,
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      PRIMARY KEY (scope, route, key)
    )`);
  await runner.query(`CREATE INDEX idempotency_receipt_expiry ON idempotency_receipt (expires_at)`);
  await runner.query(`
    CREATE TABLE audit_entry (
      id uuid PRIMARY KEY,
      at timestamptz NOT NULL,
      person_id uuid,
      client_id uuid,
      action text NOT NULL,
      act_id uuid REFERENCES act,
      office_lft integer,
      detail jsonb NOT NULL,
      trace_id text
    )`);
  await runner.query(`CREATE INDEX audit_entry_of_act ON audit_entry (act_id, at)`);
}

async function grants(runner: QueryRunner): Promise<void> {
  await runner.query(`GRANT SELECT ON act_kind TO app`);
  await runner.query(`GRANT SELECT, INSERT ON act_kind TO worker`);
  await runner.query(`GRANT SELECT, INSERT, UPDATE ON act TO app, worker`);
  // A date is never patched and a number never given twice: a version is closed, a series counts on.
  await runner.query(`
    GRANT SELECT, INSERT ON deadline, number_series TO app, worker;
    GRANT UPDATE (state, reason, closed_at) ON deadline TO app, worker;
    GRANT UPDATE (last) ON number_series TO app, worker`);
  // History, feed and audit are only ever added to: neither role may change or remove a row.
  await runner.query(`GRANT SELECT, INSERT ON act_event, outbox_event, audit_entry TO app, worker`);
  await runner.query(`GRANT SELECT, INSERT, DELETE ON idempotency_receipt TO app, worker`);
}

/** Policies on a parent look only at its own columns, those on its children at the parent: no recursion. */
async function policies(runner: QueryRunner): Promise<void> {
  const inSight = `
    secrecy_rank <= app_clearance()
    AND CASE
      WHEN app_uuid('app.body_id') IS NOT NULL THEN
        issued_on IS NOT NULL AND addressee_ids @> ARRAY[app_uuid('app.body_id')]
      ELSE
        (excluded_ids @> ARRAY[app_uuid('app.person_id')]) IS NOT TRUE
        AND (office_lft <@ app_places(CASE WHEN state = 'draft' AND NOT was_sent THEN 'app.own' ELSE 'app.reach' END)
          OR participant_ids @> ARRAY[app_uuid('app.person_id')])
    END`;
  await runner.query(`
    ALTER TABLE act ENABLE ROW LEVEL SECURITY;
    ALTER TABLE act FORCE ROW LEVEL SECURITY;
    CREATE POLICY act_in_sight ON act TO app USING (${inSight});
    CREATE POLICY act_made_within_reach ON act AS RESTRICTIVE FOR INSERT TO app WITH CHECK (
      office_lft <@ app_places('app.reach'));
    CREATE POLICY act_for_worker ON act TO worker USING (true)`);
  for (const child of ['act_event', 'deadline', 'audit_entry'])
    await runner.query(`
      ALTER TABLE ${child} ENABLE ROW LEVEL SECURITY;
      ALTER TABLE ${child} FORCE ROW LEVEL SECURITY;
      CREATE POLICY ${child}_for_worker ON ${child} TO worker USING (true)`);
  await runner.query(`
    CREATE POLICY act_event_follows_its_act ON act_event TO app USING (
      (addressee_sees OR app_uuid('app.body_id') IS NULL) AND EXISTS (SELECT FROM act WHERE act.id = act_id))
      WITH CHECK (EXISTS (SELECT FROM act WHERE act.id = act_id));
    CREATE POLICY deadline_follows_its_act ON deadline TO app USING (
      (basis <> 'control' OR app_uuid('app.body_id') IS NULL) AND EXISTS (SELECT FROM act WHERE act.id = act_id))
      WITH CHECK (EXISTS (SELECT FROM act WHERE act.id = act_id));
    CREATE POLICY audit_entry_is_added ON audit_entry FOR INSERT TO app WITH CHECK (
      COALESCE(person_id, client_id) IS NOT NULL
      AND person_id IS NOT DISTINCT FROM app_uuid('app.person_id')
      AND client_id IS NOT DISTINCT FROM app_uuid('app.client_id')
      AND CASE WHEN act_id IS NOT NULL THEN EXISTS (SELECT FROM act WHERE act.id = act_id)
          ELSE office_lft IS NULL OR office_lft <@ app_places('app.reach') END);
    CREATE POLICY audit_entry_follows_its_act ON audit_entry FOR SELECT TO app USING (
      app_uuid('app.body_id') IS NULL AND EXISTS (SELECT FROM act WHERE act.id = act_id))`);
  await runner.query(`
    ALTER TABLE number_series ENABLE ROW LEVEL SECURITY;
    ALTER TABLE number_series FORCE ROW LEVEL SECURITY;
    CREATE POLICY number_series_within_reach ON number_series TO app USING (
      office_lft <@ app_places('app.reach')
      AND CASE secrecy WHEN 'public' THEN 0 WHEN 'restricted' THEN 1 ELSE 2 END <= app_clearance());
    CREATE POLICY number_series_for_worker ON number_series TO worker USING (true)`);
  await runner.query(`
    ALTER TABLE outbox_event ENABLE ROW LEVEL SECURITY;
    ALTER TABLE outbox_event FORCE ROW LEVEL SECURITY;
    CREATE POLICY outbox_event_read ON outbox_event FOR SELECT TO app USING (
      (addressee_sees OR app_uuid('app.body_id') IS NULL)
      AND CASE WHEN act_id IS NOT NULL THEN EXISTS (SELECT FROM act WHERE act.id = act_id)
          ELSE office_lft IS NULL OR office_lft <@ app_places('app.reach') END);
    CREATE POLICY outbox_event_add ON outbox_event FOR INSERT TO app WITH CHECK (
      CASE WHEN act_id IS NOT NULL THEN EXISTS (SELECT FROM act WHERE act.id = act_id)
          ELSE app_uuid('app.person_id') IS NOT NULL
            AND (office_lft IS NULL OR office_lft <@ app_places('app.reach')) END);
    CREATE POLICY outbox_event_for_worker ON outbox_event TO worker USING (true)`);
  await runner.query(`
    ALTER TABLE idempotency_receipt ENABLE ROW LEVEL SECURITY;
    ALTER TABLE idempotency_receipt FORCE ROW LEVEL SECURITY;
    CREATE POLICY idempotency_receipt_of_its_maker ON idempotency_receipt TO app USING (
      scope = COALESCE(app_uuid('app.person_id'), app_uuid('app.client_id'))
      AND (act_id IS NULL OR EXISTS (SELECT FROM act WHERE act.id = act_id)));
    CREATE POLICY idempotency_receipt_for_worker ON idempotency_receipt TO worker USING (true)`);
}
