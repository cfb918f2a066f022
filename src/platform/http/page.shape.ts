import { z } from 'zod';

/** A page of such items, for the API's document; `id` names it there. */
export const pageShapeOf = <Item extends z.ZodType>(item: Item, id: string) =>
  z
    .strictObject({
      items: z.array(item),
      page: z.strictObject({ nextCursor: z.string().nullable(), total: z.int().optional() }),
    })
    .meta({ id });
