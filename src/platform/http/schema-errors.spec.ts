import { z } from 'zod';
import { errorsOfSchema } from './schema-errors';

const schema = z.strictObject({
  kind: z.literal('protest'),
  demands: z.string().min(3),
  share: z.number().min(1).optional(),
  on: z.iso.date().optional(),
  who: z.uuid().optional(),
  level: z.enum(['a', 'b']).optional(),
  few: z.array(z.string()).max(2).optional(),
  object: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('act'), number: z.string() }),
      z.strictObject({ type: z.literal('deed'), day: z.string() }),
    ])
    .optional(),
  either: z.union([z.strictObject({ days: z.number() }), z.strictObject({ dueOn: z.string() })]).optional(),
});

function errorsIn(value: unknown): string[] {
  const { issues = [] } = schema.safeParse(value).error ?? {};
  return errorsOfSchema(issues, value)
    .map(({ pointer, code }) => `${pointer} ${code}`)
    .sort();
}

const fitting = { kind: 'protest', demands: 'abc' };

describe('what does not fit a schema', () => {
  it.each([
    [{}, ['/demands required', '/kind required']],
    [undefined, [' required']],
    [null, [' type']],
    [{ ...fitting, demands: 'a' }, ['/demands size']],
    [{ ...fitting, share: 0 }, ['/share range']],
    [{ ...fitting, share: '1' }, ['/share type']],
    [{ ...fitting, on: '2016-02-30' }, ['/on invalid-date']],
    [{ ...fitting, who: 'x' }, ['/who invalid-uuid']],
    [{ ...fitting, few: 'abc' }, ['/few type']],
    [{ ...fitting, level: 'c' }, ['/level not-in-list']],
    [{ ...fitting, state: 'issued', 'a/b': 1 }, ['/a~1b unknown-member', '/state read-only']],
    [{ ...fitting, object: {} }, ['/object/type required']],
    [{ ...fitting, object: { type: null } }, ['/object/type not-in-list']],
    [{ ...fitting, object: { type: 'none' } }, ['/object/type not-in-list']],
    [{ ...fitting, object: { type: 'act' } }, ['/object/number required']],
    [{ ...fitting, either: { days: 'ten' } }, ['/either/days type']],
    [{ ...fitting, either: 'ten' }, ['/either type']],
  ])('%j', (value, errors) => {
    expect(errorsIn(value)).toEqual(errors);
  });

  it('lacks a member of a list or a union as it lacks a text', () => {
    const wanting = z.strictObject({
      level: z.enum(['a', 'b']),
      name: z.union([z.string(), z.strictObject({ kk: z.string() })]),
      rows: z.array(z.strictObject({ level: z.enum(['a']) })),
    });
    const value = { rows: [{ level: 'a' }, {}] };
    expect(errorsOfSchema(wanting.safeParse(value).error?.issues ?? [], value)).toEqual([
      { pointer: '/level', code: 'required' },
      { pointer: '/name', code: 'required' },
      { pointer: '/rows/1/level', code: 'required' },
    ]);
  });

  it('takes a code of ours from a check of ours', () => {
    const own = z.string().refine(() => false, { params: { code: 'invalid-zone' } });
    expect(errorsOfSchema(own.safeParse('x').error?.issues ?? [], 'x')).toEqual([
      { pointer: '', code: 'invalid-zone' },
    ]);
  });
});
