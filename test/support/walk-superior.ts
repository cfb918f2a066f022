import { type Act, isOver, isStayed } from '../../src/modules/acts/domain';
import { kz2709of1995 } from '../../src/statute';
import { type Body, sometimes, unknownId, type WalkCommand } from './walk-commands';

const staff = ['clerk', 'prosecutor', 'deputy', 'head'] as const;
const prosecutors = ['prosecutor', 'deputy', 'head'] as const;
/** Nobody of the act's own office: a superior alone. */
const superiors = [] as const;

const kindOf = ({ kind }: Act) => kz2709of1995.kinds.find(({ code }) => code === kind);
const isOpen = (act: Act): boolean => act.record.issuance !== undefined && !isOver(act);
const isSuspended = ({ record: { suspensions = [] } }: Act): boolean =>
  suspensions.some(({ endedOn }) => endedOn === undefined);
const mayBeSuspended = (act: Act): boolean =>
  isOpen(act) &&
  kindOf(act)?.againstSuspension !== undefined &&
  act.draft.content['forum'] !== 'court' &&
  !act.record.response &&
  !isSuspended(act);

const runningStay = ({ record: { stays = [] } }: Act) => stays.find(({ lifting }) => lifting === undefined);
const isStayedBy = (kind: 'superior' | 'court') => (act: Act) =>
  !isOver(act) && runningStay(act)?.by.kind === kind;
/** Ended by its office or closed: a superior ends it all the same. */
const mayBeEnded = ({ state, record }: Act): boolean =>
  record.issuance !== undefined && !['withdrawn', 'revoked', 'recalled'].includes(state);

const lifting: WalkCommand['ask'] = (asking) => ({
  path: `stays/${runningStay(asking.act)?.id ?? unknownId}/lifting`,
  body: { reason: 'It was decided', ...sometimes(asking, 'liftedOn') },
});

/** Whole text in place of what stands: the members of a draft that an amendment may change. */
function changes({ chance, revised }: Parameters<WalkCommand['ask']>[0]): Body {
  if (chance.happens(0.7)) return { subject: 'Said otherwise' };
  const { norms, content } = revised();
  return { ...(norms !== undefined && { norms }), ...(content !== undefined && { content }) };
}

const ends = [
  ['revocation', 'revokedOn'],
  ['recall', 'recalledOn'],
] as const;

/** What suspends, stays, ends or changes an act: its office, a superior, a court. */
export const superiorCommands: readonly WalkCommand[] = [
  {
    name: 'suspensions',
    by: prosecutors,
    fits: mayBeSuspended,
    ask: (asking) => ({
      path: 'suspensions',
      body: { ground: 'The harm goes on', ...sometimes(asking, 'suspendedOn') },
    }),
  },
  {
    name: 'stays',
    by: superiors,
    fits: (act) => isOpen(act) && !isStayed(act),
    ask: (asking) => ({
      path: 'stays',
      body: { by: 'superior', ground: 'A complaint is to be decided', ...sometimes(asking, 'stayedOn') },
    }),
  },
  {
    name: 'stays',
    by: staff,
    fits: (act) => isOpen(act) && !isStayed(act),
    ask: (asking) => ({
      path: 'stays',
      body: { by: 'court', courtId: asking.courtId, ground: 'Ruling 2-17', ...sometimes(asking, 'stayedOn') },
    }),
  },
  { name: 'stays/lifting', by: superiors, fits: isStayedBy('superior'), ask: lifting },
  { name: 'stays/lifting', by: staff, fits: isStayedBy('court'), ask: lifting },
  ...ends.map(([name, member]): WalkCommand => ({
    name,
    by: superiors,
    fits: mayBeEnded,
    ask: (asking) => ({ path: name, body: { reason: 'Groundless', ...sometimes(asking, member) } }),
  })),
  {
    name: 'amendments',
    by: superiors,
    fits: mayBeEnded,
    ask: (asking) => ({
      path: 'amendments',
      body: {
        changes: changes(asking),
        reason: 'As the complaint has it',
        ...sometimes(asking, 'amendedOn'),
      },
    }),
  },
];
