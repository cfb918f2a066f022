import { withoutTerm } from '../../src/modules/acts/domain';
import type { ActDecision } from '../../src/modules/acts/domain';
import { afterRepeal, type EditionText } from '../../src/statute';
import {
  actIn,
  aDraft,
  after,
  anAct,
  aPerson,
  aProtestOf,
  asked,
  clerk,
  editionsOf,
  eventsOf,
  facts,
  prosecutor,
  refusing,
  system,
  wayTo,
} from '../support/acts';
import { effect, type LawCase } from '../support/law-case';
import { places } from '../support/people';

const warnings = (decision: ActDecision): readonly string[] =>
  decision.accepted ? decision.warnings.map(({ rule }) => rule.id) : ['refused'];

const court = { id: 'court', type: 'court', zone: 'Asia/Almaty' } as const;
const inCourt = { addressees: [court] };
const ruling = aDraft({
  addresseeIds: [court.id],
  content: aProtestOf({ forum: 'court', object: { class: 'court-ruling', inForce: false, fault: 'both' } }),
});
const rulingInForce = aDraft({
  addresseeIds: [court.id],
  content: aProtestOf({ forum: 'court', object: { class: 'court-ruling', inForce: true, fault: 'both' } }),
});

const ownTermOn = (on: string) => (text: EditionText) =>
  warnings(
    asked(
      actIn('served'),
      { type: 'term', input: { term: { days: 30 }, reason: 'expertise' } },
      { by: prosecutor, on, text },
    ),
  );

const ofTheLaw: readonly LawCase[] = [
  effect(
    'protest-court-term',
    'a protest in court has no term of its own and says by which rule',
    (text) => {
      const act = anAct(wayTo.issued, ruling, { ...inCourt, text });
      return withoutTerm(act, facts({ ...inCourt, text }))?.rule.id;
    },
    { is: 'protest-court-term', otherwise: undefined },
  ),
  effect(
    'protest-notify-day',
    'a decision of whose day the prosecutor was not told is a breach, however timely',
    (text) => anAct(wayTo.answered, aDraft(), { text }).record.breaches.map(({ rule }) => rule),
    { is: ['protest-notify-day'], otherwise: [] },
  ),
  effect(
    'subordination-substitution',
    'the head of the region issues the act of the district',
    (text) => {
      const regionHead = aPerson({ office: places.region });
      return refusing(asked(actIn('awaiting-signature'), { type: 'issuance' }, { by: regionHead, text }));
    },
    { is: [], otherwise: ['policy-who-issues'] },
  ),
];

const ofOurs: readonly LawCase[] = [
  effect(
    'policy-court-protest-level',
    'a district does not protest a ruling in legal force',
    (text) =>
      refusing(
        asked(
          anAct([], rulingInForce, inCourt),
          { type: 'submission' },
          { ...inCourt, by: prosecutor, text },
        ),
      ),
    { is: ['court-protest-beyond-competence'], instead: { levels: ['district'] }, otherwise: [] },
  ),
  effect(
    'policy-late-registration',
    'an act registered after the day of issue is warned of',
    (text) =>
      warnings(asked(actIn('awaiting-signature'), { type: 'issuance', issuedOn: '2016-05-10' }, { text })),
    { is: ['policy-late-registration'], otherwise: [] },
  ),
  effect(
    'policy-late-fact',
    'a receipt recorded two days later is warned of',
    (text) => {
      const input = { when: { on: '2016-05-11' }, method: 'courier', proof: 'a signature' };
      return warnings(
        asked(actIn('issued'), { type: 'service', input }, { by: clerk, on: '2016-05-13', text }),
      );
    },
    { is: ['policy-late-fact'], otherwise: [] },
  ),
  effect(
    'policy-own-term-after-missed',
    'another term after the missed one is warned of',
    ownTermOn('2016-05-24'),
    {
      is: ['policy-own-term-after-missed', 'policy-own-term-no-maximum'],
      otherwise: ['policy-own-term-no-maximum'],
    },
  ),
  effect('policy-own-term-no-maximum', 'another term is warned to have no limit', ownTermOn('2016-05-12'), {
    ...{ is: ['policy-own-term-no-maximum'], otherwise: [] },
  }),
  effect(
    'policy-passing-on',
    'the work of one whose appointment ended passes to the head',
    (text) => {
      const act = actIn('served');
      const command = { type: 'passing-on', to: 'head', participates: false, appointmentId: 'a' } as const;
      const events = eventsOf(asked(act, command, { by: system, text }));
      return after(act, events, '2016-05-12T04:00:00Z').draft.responsibleId;
    },
    { is: 'head', otherwise: 'prosecutor' },
  ),
  effect(
    'policy-responsible-excluded',
    'the act of an excluded responsible prosecutor passes to the head who excludes',
    (text) => {
      const act = actIn('served');
      const command = { type: 'exclusion', personId: 'prosecutor', ground: 'a relative' } as const;
      return after(act, eventsOf(asked(act, command, { text })), '2016-05-12T04:00:00Z').draft.responsibleId;
    },
    { is: 'head', otherwise: 'prosecutor' },
  ),
  effect(
    'policy-number-series',
    'an issued act has the number taken for it',
    (text) => anAct(wayTo.issued, aDraft(), { text }).record.issuance?.registrationNumber,
    { is: 'PROTEST/AKMOLA.BURABAY/2016/00001', otherwise: '' },
  ),
  effect(
    'policy-edition-after-repeal',
    'an edition applied beyond the repeal of its law says so',
    (text) => editionsOf(text).held.map((held) => afterRepeal(held)?.rule.id),
    { is: ['policy-edition-after-repeal'], otherwise: [undefined] },
  ),
];

/** What a rule brings about besides refusals and terms. */
export const effectCases: readonly LawCase[] = [...ofTheLaw, ...ofOurs];
