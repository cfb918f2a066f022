import {
  type Breach,
  type BreachKind,
  Edition,
  kz2709of1995,
  type Law,
  type Matter,
  type RouteCode,
  routeCodes,
} from '../../src/statute';
import { type Content, kindOf, law, matterOf } from '../support/matters';

const found = (kind: BreachKind, rule = 'a term'): Breach => ({ kind, rule, foundIn: 'fact' });
const ofProsecutor = {
  breaches: [found('silence')],
  terms: [{ rule: 'a term', basis: 'prosecutor', state: 'missed', dueAt: null }],
} as const;
const takes = { requestedMeasures: [{ id: 'm', text: 'Hand the car over', takesProperty: true }] };

/** Each route as it stands: the rule that opens it, with its marks, or the rules that refuse it. */
function routes(kind: string, said: Content, facts: Partial<Matter>, by: Law = law) {
  const content = { ...(matterOf(kind, said).content as Content), ...said };
  const standings = kindOf(kind).routes(matterOf(kind, said, { content, ...facts }), by);
  expect(standings.map(({ route }) => route)).toEqual(routeCodes);
  const open = standings.filter((one) => one.open).map(({ route }) => route);
  for (const one of standings) if (!one.open) expect(one.instead).toEqual(open);
  return standings.map((one) =>
    (one.open
      ? ['open', one.rule, ...one.marks.map(({ rule }) => rule.id)]
      : one.grounds.map(({ rule }) => rule.id)
    ).join(' '),
  );
}

const [court, untilCourt] = ['application-after-rejection', 'application-suspension-by-resolution'];
const enforced = 'enforcement-resolution compel-orders-resolutions';
const [forced, above] = ['forced-attendance-resolution', 'court-protest-beyond-competence'];
const unlisted = 'non-execution-liability-list';
const stated = 'policy-legal-ground-to-be-stated';
const needs = 'policy-route-needs-breach';
const none = routeCodes.map(() => 'policy-no-duty-to-answer');

/** What a kind that is to be considered says of the routes: of the court, and of the suspension until it decides. */
const considered = (ofCourt: string, ofSuspension: string) => [
  ...[ofCourt, ofSuspension, enforced, forced, above, unlisted],
];
/** What a kind that is to be carried out says of them: of the court, of enforcement, of liability. */
const executed = (ofCourt: string, ofEnforcement: string, ofLiability: string) => [
  ...[ofCourt, untilCourt, ofEnforcement, forced, above, ofLiability],
];

const upon = (...kinds: readonly BreachKind[]): Partial<Matter> => ({
  breaches: kinds.map((kind) => found(kind)),
});

describe('the routes of an act that is to be considered', () => {
  const marked = (mark: string) => considered(`open ${court} ${mark}`, `open ${untilCourt} ${mark}`);
  const both = considered(`open ${court}`, `open ${untilCourt}`);
  const ofLaw = { object: { class: 'law' } };
  it.each<[string, Content, Partial<Matter>, readonly string[]]>([
    ['protest', {}, {}, considered(needs, needs)],
    ['protest', {}, upon('rejection'), both],
    ['protest', {}, upon('silence'), both],
    ['protest', {}, upon('partial-satisfaction'), marked('policy-rejected-part')],
    ['protest', {}, ofProsecutor, marked(stated)],
    ['protest', {}, { ...ofProsecutor, breaches: [found('silence'), found('rejection', court)] }, both],
    ['protest', {}, upon('notice'), considered(needs, needs)],
    ['protest', ofLaw, upon('rejection'), considered(`open ${court}`, 'response-suspend-non-law')],
    ['protest', { forum: 'court' }, upon('rejection'), considered(court, 'court-suspension-by-law')],
    ['submission', {}, {}, considered(needs, untilCourt)],
    ['submission', {}, upon('rejection'), considered(`open ${court}`, untilCourt)],
    ['submission', {}, upon('silence'), considered(`open ${court}`, untilCourt)],
    ['submission', {}, ofProsecutor, considered(`open ${court} ${stated}`, untilCourt)],
    [
      'submission',
      {},
      upon('partial-satisfaction'),
      considered(`open ${court} policy-rejected-part`, untilCourt),
    ],
    ['submission', {}, upon('notice', 'report', 'without-measures'), considered(needs, untilCourt)],
  ])('%s %j upon %j', (kind, said, facts, expected) => {
    expect(routes(kind, said, facts)).toEqual(expected);
  });
});

describe('the routes of an act that is to be carried out', () => {
  const property = 'enforcement-property-exception';
  const claim = 'open application-claim-to-court';
  const rows = (
    kind: string,
    said: Content,
    liability: string,
  ): [string, Content, Partial<Matter>, readonly string[]][] => {
    const all = [`open ${court}`, 'open enforcement-resolution', `open ${liability}`] as const;
    return [
      [kind, said, {}, executed(needs, needs, needs)],
      [kind, said, upon('rejection'), executed(...all)],
      [kind, said, upon('silence'), executed(...all)],
      [kind, said, upon('non-execution'), executed(needs, all[1], all[2])],
      [kind, said, ofProsecutor, executed(`open ${court} ${stated}`, all[1], all[2])],
      [kind, said, takes, executed(needs, property, needs)],
      [kind, said, { ...takes, ...upon('non-execution') }, executed(claim, property, all[2])],
      [kind, said, { ...takes, ...upon('silence') }, executed(claim, property, all[2])],
    ];
  };
  const instructed = (
    said: Content,
    rule: string,
  ): [string, Content, Partial<Matter>, readonly string[]][] => [
    ['instruction', said, upon('rejection'), executed(`open ${court}`, enforced, `open ${rule}`)],
    ['instruction', said, upon('non-execution'), executed(needs, enforced, `open ${rule}`)],
    ['instruction', said, ofProsecutor, executed(needs, enforced, `open ${rule}`)],
    ['instruction', said, {}, executed(needs, enforced, needs)],
  ];
  it.each([
    ...rows('order', {}, 'order-breach-liability'),
    ...rows('resolution', { purpose: 'seizure' }, 'resolution-breach-liability'),
    ...instructed({ ground: 'pre-trial' }, 'pretrial-instruction-binding'),
    ...instructed({ ground: 'pre-trial', normative: true }, 'instruction-pg-normative'),
    ...instructed({ ground: 'operational-search' }, 'non-execution-liability-list'),
    ...instructed({ ground: 'other' }, 'non-execution-liability-list'),
  ])('%s %j upon %j', (kind, said, facts, expected) => {
    expect(routes(kind, said, facts)).toEqual(expected);
  });

  it('a resolution of enforcement is enforced by no other, and answered for all the same', () => {
    expect(routes('resolution', { purpose: 'enforcement' }, upon('silence'))).toEqual(
      executed(`open ${court}`, 'policy-enforcement-of-enforcement', 'open resolution-breach-liability'),
    );
  });

  it('an inspection asks nothing of anybody else', () => {
    expect(routes('resolution', { purpose: 'inspection' }, upon('silence'))).toEqual(none);
  });
});

describe('the routes of other acts', () => {
  it.each(['sanction', 'warning', 'public-appeal', 'law-explanation'])('%s: none', (kind) => {
    expect(routes(kind, {}, upon('rejection', 'silence'))).toEqual(none);
  });

  it('of an application to court what was decided is reviewed upon a protest, 30(2)', () => {
    expect(routes('court-application', {}, upon('rejection'))).toEqual([
      ...['court-protest', untilCourt, enforced, forced, above, unlisted],
    ]);
  });
});

describe('a draft beyond the competence of its office', () => {
  const draft = { issuedOn: undefined as never };
  const up = (said: Content, level: Matter['office']['level'], facts: Partial<Matter> = draft) =>
    kindOf('protest')
      .routes(
        matterOf(
          'protest',
          {},
          {
            content: { ...(matterOf('protest', {}).content as Content), ...said },
            office: { level, zone: 'Asia/Almaty' },
            ...facts,
          },
        ),
        law,
      )
      .find(({ route }) => route === 'internal-submission');
  const ruling = { forum: 'court', object: { class: 'court-ruling', inForce: true } };

  it.each([
    [ruling, 'district', 'court-protest-beyond-competence'],
    [{ object: { class: 'law' } }, 'district', 'policy-internal-submission'],
    [
      { forum: 'court', object: { class: 'supreme-court-normative-resolution' } },
      'regional',
      'policy-internal-submission',
    ],
  ] as const)('%j is carried up by a %s office under %s', (said, level, rule) => {
    expect(up(said, level)).toEqual({ route: 'internal-submission', open: true, rule, marks: [] });
    expect(up(said, level, {})).toMatchObject({ open: false });
  });

  it.each([
    [{ object: { class: 'law' } }, 'general'],
    [{ object: { class: 'decision' } }, 'district'],
  ] as const)('%j of a %s office is within it', (said, level) => {
    expect(up(said, level)).toMatchObject({ open: false });
  });

  it('opens the way up in place of the routes that are closed', () => {
    const standings = kindOf('protest').routes(
      matterOf(
        'protest',
        {},
        {
          content: { ...(matterOf('protest', {}).content as Content), object: { class: 'law' } },
          ...draft,
        },
      ),
      law,
    );
    const closed = standings.flatMap((one) => (one.open ? [] : [one.instead]));
    expect(closed).toEqual([1, 2, 3, 4, 5].map(() => ['internal-submission']));
  });
});

describe('a route that the edition does not have', () => {
  const lacking = (id: string): Law => {
    const rules = Object.fromEntries(Object.entries(kz2709of1995.rules).filter(([name]) => name !== id));
    return new Edition({ ...kz2709of1995, rules });
  };
  const standing = (kind: string, said: Content, facts: Partial<Matter>, id: string, route: RouteCode) =>
    routes(kind, said, facts, lacking(id))[routeCodes.indexOf(route)];

  it.each<[string, Content, Partial<Matter>, string, RouteCode, string]>([
    ['protest', {}, upon('rejection'), court, 'court-application', needs],
    ['order', {}, upon('silence'), 'order-breach-liability', 'liability', needs],
    [
      'order',
      {},
      { ...takes, ...upon('silence') },
      'enforcement-property-exception',
      'enforcement-resolution',
      'open enforcement-resolution',
    ],
    [
      'resolution',
      { purpose: 'enforcement' },
      upon('silence'),
      'policy-enforcement-of-enforcement',
      'enforcement-resolution',
      'open enforcement-resolution',
    ],
    [
      'protest',
      { object: { class: 'law' } },
      { issuedOn: undefined as never },
      'policy-internal-submission',
      'internal-submission',
      above,
    ],
  ])('%s %j, %j: without %s %s is %s', (kind, said, facts, id, route, expected) => {
    expect(standing(kind, said, facts, id, route)).toBe(expected);
  });
});
