import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is left of a term that stands still while its act is stayed; what the worker may write of it. */
export class Stays1700000000042 implements MigrationInterface {
  readonly name = 'Stays1700000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deadline ADD COLUMN remaining_days integer CHECK (remaining_days >= 0);
      ALTER TABLE deadline ADD CONSTRAINT a_stayed_term_has_no_date CHECK (state <> 'stayed' OR due_at IS NULL)`);
  }

  down(): Promise<void> {
    throw new Error('forward only');
  }
}
