import { addDays } from '../../src/calendar';
import type { LocalDate } from '../../src/kernel/time';
import {
  type Act,
  type ActState,
  type CorrectableFact,
  factsInForce,
  isOver,
} from '../../src/modules/acts/domain';
import { type CourtStepCode, courtStepCodes, kz2709of1995, publicationMedia } from '../../src/statute';
import type { Chance } from './chance';

export type Body = Readonly<Record<string, unknown>>;

/** What is asked of an act: the path below it, and the body. */
export interface AskedOfAct {
  readonly path: string;
  readonly body: Body;
}

/** What a command is made of: the act as it stands, the local day, and people of the register. */
export interface Asking {
  readonly act: Act;
  readonly today: LocalDate;
  readonly chance: Chance;
  readonly personIds: readonly string[];
  /** A court of the register. */
  readonly courtId: string;
  /** Whole content for a revision. */
  readonly revised: () => Body;
}

/** One command of the walk, by its path segment. */
export interface WalkCommand {
  readonly name: string;
  /** The positions that may, so that most of those who ask are among them. */
  readonly by: readonly ('clerk' | 'prosecutor' | 'deputy' | 'head')[];
  /** Where it is likely to be accepted. */
  readonly fits: (act: Act) => boolean;
  readonly ask: (asking: Asking) => AskedOfAct;
}

const anyone = ['clerk', 'prosecutor', 'deputy', 'head'] as const;
const prosecutors = ['prosecutor', 'deputy', 'head'] as const;
const signing = ['deputy', 'head'] as const;
const heads = ['head'] as const;

const isIn =
  (...states: readonly ActState[]) =>
  ({ state }: Act): boolean =>
    states.includes(state);

const kindOf = ({ kind }: Act) => kz2709of1995.kinds.find(({ code }) => code === kind);

const hasAnswer = (act: Act): boolean => (kindOf(act)?.outcomes.length ?? 0) > 0;
const goesToCourt = (act: Act): boolean =>
  act.kind === 'court-application' || act.draft.content['forum'] === 'court';
const isConsidered = (act: Act): boolean =>
  (act.kind === 'submission' || act.kind === 'protest') && !goesToCourt(act);
/** A consideration comes once in an act's life: acts that might have it yet are seldom ended. */
const isWanted = (act: Act): boolean => isConsidered(act) && !act.record.consideration;

/** Today more often than not; else since the issue, and now and then ahead or long before. */
function aDay({ act, today, chance }: Asking): LocalDate {
  const issuedOn = act.record.issuance?.issuedOn ?? today;
  return chance.weighted(
    [
      [6, today],
      [3, addDays(issuedOn, chance.between(0, 3))],
      [2, addDays(today, -chance.between(1, 9))],
      [1, addDays(today, chance.between(1, 3))],
    ] as const,
    ([weight]) => weight,
  )[1];
}

/** A day said now and then; left out it is today's. */
export const sometimes = (asking: Asking, member: string): Body =>
  asking.chance.happens(0.4) ? { [member]: aDay(asking) } : {};

/** Of several addressees one that has no such fact yet; now and then any, or none. */
function addresseeOf({ act, chance }: Asking, fact: 'receipt' | 'response'): Body {
  const { addresseeIds } = act.draft;
  if (addresseeIds.length < 2 || chance.happens(0.05)) return {};
  const told = factsInForce(act.record, fact).map(({ addresseeId }) => addresseeId);
  const left = addresseeIds.filter((id) => !told.includes(id));
  return { addresseeId: chance.oneOf(left.length > 0 && chance.happens(0.9) ? left : addresseeIds) };
}

function receipt(asking: Asking): Body {
  const told = { method: 'courier', proof: 'stamp of the chancery', ...addresseeOf(asking, 'receipt') };
  const toTheMinute = asking.chance.happens(0.25) || asking.act.kind === 'resolution';
  return toTheMinute && asking.chance.happens(0.8)
    ? { ...told, receivedAt: `${aDay(asking)}T${asking.chance.oneOf(['04', '09', '19'])}:30:00+06:00` }
    : { ...told, ...sometimes(asking, 'receivedOn') };
}

const ownTerm = ({ chance, today }: Asking): Body => ({
  ...(chance.happens(0.7)
    ? { days: chance.between(8, 34) }
    : { dueOn: addDays(today, chance.between(5, 40)) }),
  ...(chance.happens(0.9) && { reason: 'An expert opinion is awaited' }),
});

const notice = (asking: Asking): Body => ({
  ...(asking.chance.happens(0.8)
    ? {
        considerationAt: `${addDays(asking.today, asking.chance.between(2, 9))}T10:00:00+06:00`,
        place: 'Hall 2',
      }
    : { considerationOn: addDays(asking.today, asking.chance.between(-2, 9)) }),
  ...sometimes(asking, 'notifiedOn'),
});

const consideration = (asking: Asking): Body => ({
  attended: asking.chance.happens(0.5),
  ...sometimes(asking, 'consideredOn'),
});

function response(asking: Asking): Body {
  const { act, chance } = asking;
  const outcomes = kindOf(act)?.outcomes.map(({ code }) => code) ?? [];
  const day = aDay(asking);
  const dated = chance.oneOf([
    {},
    {},
    { decidedOn: day },
    { decidedOn: day, executedOn: day, receivedOn: day },
  ]);
  return {
    outcome: outcomes.length > 0 && chance.happens(0.95) ? chance.oneOf(outcomes) : 'unheard-of',
    text: 'What was done is told here',
    takenMeasures: act.draft.requestedMeasures
      .filter(() => chance.happens(0.6))
      .map(({ id }) => ({ requestedMeasureId: id, text: 'Done' })),
    ...dated,
    ...addresseeOf(asking, 'response'),
  };
}

/** The court's path, of which the step after the last is asked most often. */
function courtStep(asking: Asking): Body {
  const { act, chance } = asking;
  const taken = factsInForce(act.record, 'courtStep').map(({ step }) => step);
  const known = kindOf(act)?.courtSteps ?? courtStepCodes;
  const next = (['filed', 'accepted', 'heard'] as CourtStepCode[]).find(
    (step) => known.includes(step) && !taken.includes(step),
  );
  const step = chance.happens(0.8)
    ? (next ?? chance.oneOf(['granted', 'dismissed']))
    : chance.oneOf(courtStepCodes);
  return { step, text: '2-118/16', ...sometimes(asking, 'takenOn') };
}

const publication = (asking: Asking): Body => ({
  medium: asking.chance.oneOf(publicationMedia),
  place: 'Akmolinskaya Pravda, No. 12',
  ...sometimes(asking, 'publishedOn'),
});

const note = (asking: Asking): Body => ({
  text: 'The adopter has postponed the draft',
  ...sometimes(asking, 'receivedOn'),
});

interface FactTold {
  readonly segment: string;
  readonly fact: CorrectableFact;
  readonly by?: WalkCommand['by'];
  readonly fits: WalkCommand['fits'];
  readonly body: (asking: Asking) => Body;
}

const factsTold: readonly FactTold[] = [
  {
    segment: 'services',
    fact: 'receipt',
    fits: (act) =>
      !goesToCourt(act) &&
      act.kind !== 'public-appeal' &&
      act.draft.addresseeIds.length > factsInForce(act.record, 'receipt').length &&
      isIn('issued', 'served', 'disseminated')(act),
    body: receipt,
  },
  {
    segment: 'term',
    fact: 'ownTerm',
    by: prosecutors,
    fits: (act) =>
      kindOf(act)?.ownTerm !== undefined && !goesToCourt(act) && isIn('issued', 'served', 'considered')(act),
    body: ownTerm,
  },
  {
    segment: 'consideration-notices',
    fact: 'notice',
    fits: (act) => isConsidered(act) && isIn('served', 'considered', 'answered')(act),
    body: notice,
  },
  {
    segment: 'considerations',
    fact: 'consideration',
    fits: (act) => isConsidered(act) && isIn('served', 'answered')(act) && !act.record.consideration,
    body: consideration,
  },
  {
    segment: 'responses',
    fact: 'response',
    fits: (act) => hasAnswer(act) && !goesToCourt(act) && isIn('served', 'considered')(act),
    body: response,
  },
  {
    segment: 'court-steps',
    fact: 'courtStep',
    fits: (act) => goesToCourt(act) && isIn('issued', 'filed', 'accepted', 'heard')(act),
    body: courtStep,
  },
  {
    segment: 'publications',
    fact: 'publication',
    fits: (act) => act.record.issuance !== undefined && !isOver(act) && act.draft.secrecy === 'public',
    body: publication,
  },
  {
    segment: 'notes',
    fact: 'note',
    fits: (act) => act.draft.content['basis'] === 'draft-act' && isIn('served', 'disseminated')(act),
    body: note,
  },
];

export const unknownId = '01890000-0000-7000-8000-000000000000';

const recorded = factsTold.map(({ segment, fits, body, by = anyone }): WalkCommand => ({
  name: segment,
  by,
  fits,
  ask: (asking) => ({ path: segment, body: body(asking) }),
}));

/** The fact as it should have been recorded; a court's step stays that step most often. */
function correctedBody({ fact, body }: FactTold, asking: Asking, id: string | undefined): Body {
  const told = body(asking);
  const step = factsInForce(asking.act.record, 'courtStep').find((one) => one.id === id)?.step;
  const isSame = fact === 'courtStep' && asking.chance.happens(0.9);
  const addressee = factsInForce(asking.act.record, fact).find((one) => one.id === id);
  return {
    reason: 'It was misread',
    ...told,
    ...(isSame && step && { step }),
    ...(addressee && 'addresseeId' in addressee && { addresseeId: addressee.addresseeId }),
  };
}

const corrections = factsTold.map((told): WalkCommand => {
  const { segment, fact, by = anyone } = told;
  return {
    name: `${segment}/corrections`,
    by,
    fits: (act) => !isOver(act) && factsInForce(act.record, fact).length > 0,
    ask: (asking) => {
      const ids = factsInForce(asking.act.record, fact).map(({ id }) => id);
      const id = ids.length > 0 ? asking.chance.oneOf(ids) : undefined;
      return { path: `${segment}/${id ?? unknownId}/corrections`, body: correctedBody(told, asking, id) };
    },
  };
});

const deeds = [
  ['issuance', 'issuedOn', signing],
  ['withdrawal', 'withdrawnOn', heads],
  ['closure', 'closedOn', prosecutors],
] as const;

/** A day near the recorded one, at most today. */
function redated({ act, today, chance }: Asking, deed: (typeof deeds)[number][0]): LocalDate {
  const { issuance, withdrawal, closure } = act.record;
  const stood = {
    issuance: issuance?.issuedOn,
    withdrawal: withdrawal?.withdrawnOn,
    closure: closure?.closedOn,
  };
  const day = addDays(
    stood[deed] ?? today,
    chance.between(deed === 'issuance' ? -4 : 0, deed === 'issuance' ? 1 : 3),
  );
  return day > today && chance.happens(0.9) ? today : day;
}

const redatings = deeds.map(([deed, member, by]): WalkCommand => ({
  name: `${deed}/corrections`,
  by,
  fits: ({ record }) => record[deed] !== undefined,
  ask: (asking) => ({
    path: `${deed}/${asking.act.record[deed]?.id ?? unknownId}/corrections`,
    body: { [member]: redated(asking, deed), reason: 'It was misread' },
  }),
}));

const openExclusion = ({ record }: Act) => record.exclusions.find(({ liftedAt }) => liftedAt === undefined);

const plain: readonly WalkCommand[] = [
  {
    name: 'revision',
    by: anyone,
    fits: isIn('draft'),
    ask: ({ chance, revised }) => ({
      path: '',
      body: chance.happens(0.3) ? { subject: 'Otherwise' } : revised(),
    }),
  },
  {
    name: 'submissions-for-signature',
    by: prosecutors,
    fits: isIn('draft'),
    ask: () => ({ path: 'submissions-for-signature', body: {} }),
  },
  {
    name: 'returns',
    by: signing,
    fits: isIn('awaiting-signature'),
    ask: () => ({ path: 'returns', body: { reason: 'Name the norm' } }),
  },
  {
    name: 'issuance',
    by: signing,
    fits: isIn('awaiting-signature'),
    ask: (asking) => ({
      path: 'issuance',
      body: asking.chance.happens(0.2) ? { issuedOn: aDay(asking) } : {},
    }),
  },
  {
    name: 'withdrawal',
    by: heads,
    fits: (act) =>
      !isOver(act) && !isIn('answered', 'decided', 'disseminated')(act) && (!act.wasSent || !isWanted(act)),
    ask: (asking) => ({
      path: 'withdrawal',
      body: { reason: 'An error', ...sometimes(asking, 'withdrawnOn') },
    }),
  },
  {
    name: 'closure',
    by: prosecutors,
    fits: (act) =>
      !isWanted(act) &&
      (isIn('answered', 'decided', 'disseminated')(act) || (act.state === 'served' && !hasAnswer(act))),
    ask: (asking) => ({
      path: 'closure',
      body: {
        ...sometimes(asking, 'closedOn'),
        ...(asking.chance.happens(0.3) && { reason: 'Nothing more is owed' }),
      },
    }),
  },
  {
    name: 'exclusions',
    by: heads,
    fits: () => true,
    ask: ({ chance, personIds }) => ({
      path: 'exclusions',
      body: {
        personId: chance.happens(0.03) ? unknownId : chance.oneOf(personIds),
        ground: 'A relative of the akim',
      },
    }),
  },
  {
    name: 'exclusions/lifting',
    by: heads,
    fits: (act) => openExclusion(act) !== undefined,
    ask: ({ act }) => ({ path: `exclusions/${openExclusion(act)?.id ?? unknownId}/lifting`, body: {} }),
  },
];

/** Every command of an act's own office. */
export const ownCommands: readonly WalkCommand[] = [...plain, ...recorded, ...corrections, ...redatings];
