import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { IsUuid } from './member.decorators';

class Referring {
  @IsUuid()
  one!: unknown;

  @IsUuid({ each: true })
  several: unknown = [];
}

const id = '0190a1b2-0000-7000-8000-0000000000ff';

describe('an id in a body', () => {
  it('is read in lower case, one or several', () => {
    const read = plainToInstance(Referring, { one: id.toUpperCase(), several: [id.toUpperCase(), id] });
    expect(read).toEqual({ one: id, several: [id, id] });
    expect(validateSync(read)).toEqual([]);
  });

  it.each([7, null, 'akimat'])('is refused where it is %s', (one) => {
    expect(validateSync(plainToInstance(Referring, { one })).map(({ property }) => property)).toEqual([
      'one',
    ]);
  });
});
