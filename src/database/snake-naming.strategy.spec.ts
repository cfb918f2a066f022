import { SnakeNamingStrategy } from './snake-naming.strategy';

const strategy = new SnakeNamingStrategy();

describe('names in the database', () => {
  it.each([
    ['servedAt', 'served_at'],
    ['id', 'id'],
    ['officeLft', 'office_lft'],
    ['dueOnDay2', 'due_on_day2'],
    ['bodyBIN', 'body_bin'],
    ['sourceURLText', 'source_url_text'],
  ])('%s is the column %s', (property, column) => {
    expect(strategy.columnName(property, undefined, [])).toBe(column);
  });

  it('are taken as given where a name is given', () => {
    expect(strategy.columnName('servedAt', 'received', [])).toBe('received');
    expect(strategy.tableName('ActRow', 'act')).toBe('act');
  });

  it('leave the word Row out of a table', () => {
    expect(strategy.tableName('ActEventRow', undefined)).toBe('act_event');
  });
});
