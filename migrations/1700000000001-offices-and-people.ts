import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reference tables: offices, people, who acts for whom, bodies to address, calendar, keys. */
export class Offices1700000000001 implements MigrationInterface {
  readonly name = 'Offices1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office (
        id uuid PRIMARY KEY,
        code text NOT NULL CONSTRAINT office_code_unique UNIQUE CHECK (code ~ '^[a-z0-9-]+(\\.[a-z0-9-]+)*$'),
        level text NOT NULL CHECK (level IN ('general', 'regional', 'district')),
        type text NOT NULL,
        parent_id uuid REFERENCES office,
        zone text NOT NULL,
        lft integer NOT NULL CONSTRAINT office_place_unique UNIQUE,
        rgt integer NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        order_number text,
        ordered_on date,
        ended_by_order text,
        predecessor_id uuid REFERENCES office,
        recorded_by uuid,
        recorded_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        settings jsonb NOT NULL DEFAULT '{}',
        CONSTRAINT office_with_its_place UNIQUE (id, lft),
        CHECK (lft < rgt),
        CHECK ((level = 'general') = (parent_id IS NULL)),
        CHECK (valid_until IS NULL OR valid_until >= valid_from)
      )`);
    await runner.query(`
      CREATE TABLE office_name (
        office_id uuid NOT NULL REFERENCES office,
        valid_from date NOT NULL,
        valid_until date,
        kk text NOT NULL, ru text NOT NULL, en text NOT NULL,
        order_number text,
        recorded_by uuid,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (office_id, valid_from),
        CONSTRAINT office_has_one_name_a_day EXCLUDE USING gist
          (office_id WITH =, daterange(valid_from, valid_until, '[]') WITH &&)
      )`);
    await runner.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        subject text NOT NULL CONSTRAINT person_subject_unique UNIQUE,
        name_kk text NOT NULL, name_ru text NOT NULL, name_en text NOT NULL,
        class_rank text,
        clearance text NOT NULL CHECK (clearance IN ('public', 'restricted', 'secret')),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL
      )`);
    await runner.query(`
      ALTER TABLE office ADD FOREIGN KEY (recorded_by) REFERENCES person;
      ALTER TABLE office_name ADD FOREIGN KEY (recorded_by) REFERENCES person`);
    await runner.query(`
      CREATE TABLE person_clearance (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        clearance text NOT NULL CHECK (clearance IN ('public', 'restricted', 'secret')),
        order_number text NOT NULL,
        recorded_by uuid REFERENCES person,
        recorded_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX person_clearance_of_person ON person_clearance (person_id)`);
    await runner.query(`
      CREATE TABLE appointment (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        office_id uuid NOT NULL REFERENCES office,
        position text NOT NULL CHECK (position IN ('head', 'deputy', 'prosecutor', 'clerk', 'registrar')),
        valid_from date NOT NULL,
        valid_until date,
        order_number text NOT NULL,
        supervision_area text,
        recorded_by uuid REFERENCES person,
        recorded_at timestamptz NOT NULL,
        ended_on date CHECK (ended_on >= valid_from),
        ended_by_order text,
        ended_recorded_by uuid REFERENCES person,
        ended_recorded_at timestamptz,
        announced_at timestamptz,
        passed_on_at timestamptz,
        last_day date GENERATED ALWAYS AS (LEAST(valid_until, ended_on)) STORED,
        in_force daterange NOT NULL
          GENERATED ALWAYS AS (daterange(valid_from, LEAST(valid_until, ended_on), '[]')) STORED,
        CHECK (valid_until IS NULL OR valid_until >= valid_from),
        CHECK ((ended_on IS NULL) = (ended_by_order IS NULL)),
        CONSTRAINT office_has_one_head_a_day EXCLUDE USING gist
          (office_id WITH =, in_force WITH &&) WHERE (position = 'head')
      )`);
    await runner.query(`CREATE INDEX appointment_of_person ON appointment (person_id)`);
    await runner.query(`CREATE INDEX appointment_of_office ON appointment (office_id, position)`);
    await runner.query(`
      CREATE INDEX appointment_to_pass_on ON appointment (last_day) WHERE passed_on_at IS NULL AND last_day IS NOT NULL`);
    await runner.query(`
      CREATE TABLE substitution (
        id uuid PRIMARY KEY,
        office_id uuid NOT NULL REFERENCES office,
        absent_person_id uuid NOT NULL REFERENCES person,
        substitute_person_id uuid NOT NULL REFERENCES person,
        valid_from date NOT NULL,
        valid_until date NOT NULL,
        order_number text NOT NULL,
        recorded_by uuid REFERENCES person,
        recorded_at timestamptz NOT NULL,
        ended_on date CHECK (ended_on >= valid_from),
        ended_by_order text,
        ended_recorded_by uuid REFERENCES person,
        ended_recorded_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        in_force daterange NOT NULL
          GENERATED ALWAYS AS (daterange(valid_from, LEAST(valid_until, ended_on), '[]')) STORED,
        CHECK ((ended_on IS NULL) = (ended_by_order IS NULL)),
        CHECK (valid_until >= valid_from),
        CHECK (absent_person_id <> substitute_person_id)
      )`);
    await runner.query(`CREATE INDEX substitution_by_substitute ON substitution (substitute_person_id)`);
    await runner.query(`CREATE INDEX substitution_of_office ON substitution (office_id)`);
    await runner.query(`
      CREATE TABLE delegation (
        id uuid PRIMARY KEY,
        office_id uuid NOT NULL REFERENCES office,
        deputy_person_id uuid NOT NULL REFERENCES person,
        areas text[] NOT NULL CHECK (cardinality(areas) > 0),
        valid_from date NOT NULL,
        valid_until date NOT NULL,
        order_number text NOT NULL,
        recorded_by uuid REFERENCES person,
        recorded_at timestamptz NOT NULL,
        ended_on date CHECK (ended_on >= valid_from),
        ended_by_order text,
        ended_recorded_by uuid REFERENCES person,
        ended_recorded_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        in_force daterange NOT NULL
          GENERATED ALWAYS AS (daterange(valid_from, LEAST(valid_until, ended_on), '[]')) STORED,
        CHECK ((ended_on IS NULL) = (ended_by_order IS NULL)),
        CHECK (valid_until >= valid_from)
      )`);
    await runner.query(`CREATE INDEX delegation_to_deputy ON delegation (deputy_person_id)`);
    await runner.query(`CREATE INDEX delegation_of_office ON delegation (office_id)`);
    await runner.query(`
      CREATE TABLE party (
        id uuid PRIMARY KEY,
        type text NOT NULL CHECK (type IN ('state-body', 'official', 'legal-person', 'natural-person', 'court')),
        name_kk text NOT NULL, name_ru text NOT NULL, name_en text NOT NULL,
        search_name text NOT NULL,
        identifier text CHECK (identifier ~ '^[0-9]{12}$'),
        body_id uuid REFERENCES party,
        superior_id uuid REFERENCES party,
        zone text,
        address text,
        office_lft integer REFERENCES office (lft) ON UPDATE CASCADE,
        recorded_by uuid REFERENCES person,
        recorded_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CHECK (type <> 'natural-person' OR office_lft IS NOT NULL)
      )`);
    // A natural person is known to the offices that registered them, each for itself: elsewhere nobody learns of it.
    await runner.query(`
      CREATE UNIQUE INDEX party_identifier_unique ON party (identifier) WHERE type <> 'natural-person';
      CREATE UNIQUE INDEX natural_person_once_an_office ON party (office_lft, identifier) WHERE type = 'natural-person';
      CREATE INDEX party_text ON party USING gin (search_name gin_trgm_ops)`);
    await runner.query(`
      CREATE TABLE client (
        id uuid PRIMARY KEY,
        subject text NOT NULL CONSTRAINT client_subject_unique UNIQUE,
        body_id uuid NOT NULL REFERENCES party,
        scopes text[] NOT NULL,
        clearance text NOT NULL CHECK (clearance IN ('public', 'restricted', 'secret'))
      )`);
    await runner.query(`
      CREATE TABLE calendar_day (
        id uuid PRIMARY KEY,
        date date NOT NULL,
        kind text NOT NULL CHECK (kind IN
          ('public-holiday', 'religious-day-off', 'moved-day-off', 'moved-working-day', 'year-confirmed')),
        name_kk text NOT NULL, name_ru text NOT NULL, name_en text NOT NULL,
        source text NOT NULL,
        linked_date date,
        recorded_at timestamptz NOT NULL,
        recorded_by uuid REFERENCES person,
        withdrawn_at timestamptz,
        withdrawn_by uuid REFERENCES person,
        withdrawal_reason text
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX calendar_day_once ON calendar_day (date, kind) WHERE withdrawn_at IS NULL`);
    await runner.query(
      `CREATE TABLE calendar_state (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), version integer NOT NULL)`,
    );
    await runner.query(`INSERT INTO calendar_state (version) VALUES (1)`);
    await runner.query(`
      CREATE TABLE issuer_key (
        id text PRIMARY KEY,
        private_jwk jsonb NOT NULL,
        created_at timestamptz NOT NULL
      )`);
    await settings(runner);
    await grants(runner);
    await policies(runner);
  }

  down(): Promise<void> {
    throw new Error('forward only');
  }
}

/** A setting that was once used on a connection reads as '' afterwards, not NULL, and '' casts to nothing: hence NULLIF. */
async function settings(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION app_uuid(setting text) RETURNS uuid STABLE LANGUAGE sql RETURN
      NULLIF(current_setting(setting, true), '')::uuid;
    CREATE FUNCTION app_places(setting text) RETURNS int4multirange STABLE LANGUAGE sql RETURN
      COALESCE(NULLIF(current_setting(setting, true), ''), '{}')::int4multirange;
    CREATE FUNCTION app_clearance() RETURNS integer STABLE LANGUAGE sql RETURN
      COALESCE(NULLIF(current_setting('app.clearance', true), ''), '-1')::integer`);
}

/** Records are added, and only their end is written into them; whom a subject names is never changed over HTTP. */
async function grants(runner: QueryRunner): Promise<void> {
  const end = 'ended_on, ended_by_order, ended_recorded_by, ended_recorded_at';
  await runner.query(`
    GRANT SELECT ON office, office_name, person, person_clearance, appointment, substitution, delegation, party, client,
      calendar_day, calendar_state TO app;
    GRANT INSERT ON office, office_name, person, person_clearance, appointment, substitution, delegation, party TO app;
    GRANT UPDATE (valid_until, ended_by_order, settings, version) ON office TO app;
    GRANT UPDATE (valid_until) ON office_name TO app;
    GRANT UPDATE (clearance, version) ON person TO app;
    GRANT UPDATE (${end}) ON appointment TO app;
    GRANT UPDATE (${end}, version) ON substitution, delegation TO app`);
  await runner.query(`
    GRANT SELECT ON schema_migration TO worker;
    GRANT SELECT, INSERT, UPDATE ON office, office_name, person, person_clearance, appointment, substitution, delegation,
      client, calendar_day, calendar_state TO worker;
    GRANT SELECT, INSERT ON party, issuer_key TO worker`);
}

async function policies(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE party ENABLE ROW LEVEL SECURITY;
    ALTER TABLE party FORCE ROW LEVEL SECURITY;
    CREATE POLICY party_within_reach ON party FOR SELECT TO app USING (
      type <> 'natural-person' OR office_lft <@ app_places('app.reach') OR id = app_uuid('app.body_id'));
    CREATE POLICY party_registered_within_reach ON party FOR INSERT TO app WITH CHECK (
      recorded_by = app_uuid('app.person_id')
      AND (office_lft IS NULL OR office_lft <@ app_places('app.reach')));
    CREATE POLICY party_for_worker ON party TO worker USING (true)`);
}
