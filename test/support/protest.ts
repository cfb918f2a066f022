import type { Caller } from './house';

/** A body of the register whose place lies in that zone. */
export async function addresseeIn(caller: Caller, zone: string): Promise<string> {
  const { body } = await caller.get('/v1/parties?limit=100');
  const { items } = body as { items: { id: string; type: string; zone: string }[] };
  const found = items.find((party) => party.type === 'state-body' && party.zone === zone);
  if (!found) throw new Error(`no body in ${zone} among ${JSON.stringify(items)}`);
  return found.id;
}

/** A protest that lacks nothing but what the test takes away or adds. */
export function aProtest({
  addresseeId,
  officeCode = 'akmola.burabay',
  content = {},
  ...members
}: {
  readonly addresseeId?: string;
  readonly officeCode?: string;
  readonly content?: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}): Record<string, unknown> {
  return {
    kind: 'protest',
    officeCode,
    subject: 'Decision of the district akimat on fees for cattle grazing',
    ...(addresseeId !== undefined && { addresseeId }),
    norms: [{ act: 'Constitution', article: '61(4)' }],
    content: {
      forum: 'body',
      object: {
        class: 'decision',
        title: 'On fees for cattle grazing',
        date: '2015-12-22',
        number: 'A-4/117',
        adoptedBy: 'Akimat of Burabay district',
        basis: 'An act of individual application',
      },
      demands: ['revoke'],
      ...content,
    },
    ...members,
  };
}
