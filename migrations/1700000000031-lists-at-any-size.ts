import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists whose cost does not grow with the register: the term that a line shows stands on the act's row, what is owed is
 * found by an index that knows the place, and text by its own index although row-level security stands before it.
 */
export class ListsAtAnySize1700000000031 implements MigrationInterface {
  readonly name = 'ListsAtAnySize1700000000031';

  async up(runner: QueryRunner): Promise<void> {
    await shownTerms(runner);
    await indexes(runner);
    await textSearch(runner);
  }

  down(): Promise<void> {
    throw new Error('forward only');
  }
}

/** Forced row-level security hides every row from the owner too: for the length of this statement it is not forced. */
async function shownTerms(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE act ADD COLUMN due_on date, ADD COLUMN due_at timestamptz;
    ALTER TABLE act NO FORCE ROW LEVEL SECURITY;
    ALTER TABLE deadline NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    UPDATE act SET due_on = nearest.due_on, due_at = nearest.due_at
    FROM (SELECT DISTINCT ON (act_id) act_id, due_on, due_at FROM deadline
      WHERE state NOT IN ('superseded', 'ended') AND due_at IS NOT NULL
      ORDER BY act_id, (state IN ('running', 'stayed') OR (state = 'missed' AND done IS NULL)) DESC, due_at) nearest
    WHERE act.id = nearest.act_id`);
  await runner.query(`
    ALTER TABLE act FORCE ROW LEVEL SECURITY;
    ALTER TABLE deadline FORCE ROW LEVEL SECURITY`);
}

/** The place stands in the index after the order: acts of other offices are passed over without their row being read. */
async function indexes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    DROP INDEX act_owed;
    CREATE INDEX act_owed ON act (owed_by, id, office_lft) WHERE owed_by IS NOT NULL;
    CREATE INDEX act_owing_newest ON act (id, office_lft, owed_by) WHERE owed_by IS NOT NULL`);
  // The key of the table is the same order, read from its end.
  await runner.query(`DROP INDEX act_newest`);
}

/** As the policy act_in_sight has it. */
const inSight = `
  secrecy_rank <= (SELECT app_clearance())
  AND CASE
    WHEN (SELECT app_uuid('app.body_id')) IS NOT NULL THEN
      issued_on IS NOT NULL AND addressee_ids @> ARRAY[(SELECT app_uuid('app.body_id'))]
    ELSE
      (excluded_ids @> ARRAY[(SELECT app_uuid('app.person_id'))]) IS NOT TRUE
      AND (CASE WHEN state = 'draft' AND NOT was_sent THEN office_lft <@ (SELECT app_places('app.own'))
             ELSE office_lft <@ (SELECT app_places('app.reach')) END
        OR participant_ids @> ARRAY[(SELECT app_uuid('app.person_id'))])
  END`;

/**
 * The acts that bear all words somewhere in their text, of those in sight; NULL where so many of all acts do that they
 * are sooner found by going through the list itself, or where no word is long enough for the index.
 */
async function textSearch(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION acts_by_text(words text[], most integer) RETURNS uuid[]
    STABLE SECURITY DEFINER LANGUAGE plpgsql SET search_path = public, pg_temp AS $body$
    DECLARE
      condition text;
      named uuid[];
      bearing integer;
    BEGIN
      IF NOT EXISTS (SELECT FROM unnest(words) word WHERE length(word) >= 3) THEN
        RETURN NULL;
      END IF;
      SELECT string_agg(format('search_text LIKE %L', '%' || regexp_replace(word, '([\\\\%_])', '\\\\\\1', 'g') || '%'), ' AND ')
        INTO condition FROM unnest(words) word;
      EXECUTE format('SELECT count(*), COALESCE(array_agg(id) FILTER (WHERE sees), ''{}'')
        FROM (SELECT id, ${inSight.replaceAll("'", "''")} AS sees FROM act WHERE %s LIMIT %s) bears', condition, most + 1)
        INTO bearing, named;
      RETURN CASE WHEN bearing <= most THEN named END;
    END $body$;
    REVOKE EXECUTE ON FUNCTION acts_by_text FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION acts_by_text TO app, worker;
    CREATE POLICY act_for_text ON act FOR SELECT TO owner USING (true)`);
}
