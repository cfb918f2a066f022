import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What one of several addressees did is shown to its own system alone. And what the policies ask of the session they ask
 * once a statement, as subqueries: called for every row, it cost most of a list's time.
 */
export class OwnEvents1700000000005 implements MigrationInterface {
  readonly name = 'OwnEvents1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE act_event ADD COLUMN of_addressee uuid;
      ALTER TABLE outbox_event ADD COLUMN of_addressee uuid`);
    await runner.query(`
      DROP INDEX act_owed;
      CREATE INDEX act_owed ON act (owed_by, id) WHERE owed_by IS NOT NULL`);
    await policies(runner);
  }

  down(): Promise<void> {
    throw new Error('forward only');
  }
}

const [body, person] = [`(SELECT app_uuid('app.body_id'))`, `(SELECT app_uuid('app.person_id'))`];
const [own, reach] = [`(SELECT app_places('app.own'))`, `(SELECT app_places('app.reach'))`];
const ofVisibleAct = `EXISTS (SELECT FROM act WHERE act.id = act_id)`;
/** An addressee's system sees what is for addressees, of what one of several did its own alone. */
const forReader = `(${body} IS NULL OR (addressee_sees AND (of_addressee IS NULL OR of_addressee = ${body})))`;

async function policies(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER POLICY act_in_sight ON act USING (
      secrecy_rank <= (SELECT app_clearance())
      AND CASE
        WHEN ${body} IS NOT NULL THEN issued_on IS NOT NULL AND addressee_ids @> ARRAY[${body}]
        ELSE
          (excluded_ids @> ARRAY[${person}]) IS NOT TRUE
          AND (CASE WHEN state = 'draft' AND NOT was_sent THEN office_lft <@ ${own} ELSE office_lft <@ ${reach} END
            OR participant_ids @> ARRAY[${person}])
      END)`);
  await runner.query(`
    ALTER POLICY act_event_follows_its_act ON act_event USING (${forReader} AND ${ofVisibleAct});
    ALTER POLICY deadline_follows_its_act ON deadline USING ((basis <> 'control' OR ${body} IS NULL) AND ${ofVisibleAct});
    ALTER POLICY outbox_event_read ON outbox_event USING (
      ${forReader}
      AND CASE WHEN act_id IS NOT NULL THEN ${ofVisibleAct} ELSE office_lft IS NULL OR office_lft <@ ${reach} END)`);
}
