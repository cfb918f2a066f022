import { sourcedDays, workingCalendar, workingDays } from '../../src/calendar';
import { type Act, decide, evolve, routesOf, type Signature } from '../../src/modules/acts/domain';
import {
  controlTermEnd,
  decideDecision,
  decideGivingBack,
  decideRequest,
  decideTakingBack,
  type Escalation,
  type EscalationFacts,
  type EscalationJudgement,
} from '../../src/modules/escalations/domain';
import type { PersonActor } from '../../src/modules/prosecutors/domain';
import type { EditionText } from '../../src/statute';
import { anAct, aPerson, clerk, facts, head, prosecutor, wayTo } from '../support/acts';
import { effect, type LawCase, refusal, term } from '../support/law-case';
import { places } from '../support/people';

const { district, region, gpo } = places;
const rejected = anAct([
  ...wayTo.served,
  [
    { type: 'response', input: { outcome: 'rejected', takenMeasures: [], text: 'It is lawful.' } },
    { on: '2016-05-18' },
  ],
]);
/** With the request hanging upon it. */
const hung: Act = (() => {
  const hanging = { id: 'one', what: 'escalation', route: 'court-application' } as const;
  const decision = decide(rejected, { type: 'hanging', hanging }, facts({ on: '2016-05-18' }));
  if (!decision.accepted) throw new Error('nothing refuses what a room above has decided');
  return decision.events.reduce<Act>(
    (act, { event }) =>
      evolve(act, { actId: act.id, version: act.version + 1, recordedAt: act.changedAt, event }),
    rejected,
  );
})();

const factsOf = (text: EditionText, by: PersonActor, act: Act): EscalationFacts => {
  const ofAct = facts({ by, on: '2016-05-18', text });
  return {
    ...{ law: ofAct.law, now: ofAct.now, actor: by, act, path: [district, region, gpo] },
    ...{ routes: routesOf(act, ofAct), waitsUntil: () => null },
  };
};

const signed = (by: PersonActor, position: string, officeCode: string = district.code): Signature => ({
  ...{ personId: by.personId, position, officeCode, orderNumber: '1' },
});
const one: Escalation = {
  ...{ id: 'one', version: 1, actId: hung.id, state: 'requested' },
  asked: { route: 'court-application', ground: 'The breach goes on' },
  ...{ askedBy: signed(prosecutor, 'prosecutor'), askedAt: '2016-05-18T04:00:00Z' },
  ...{ atOfficeId: district.id, decideBy: null },
};
const rulesOf = (judged: EscalationJudgement<unknown>): string[] =>
  judged.accepted ? [] : judged.grounds.map(({ rule }) => rule.id);
const approval = { approve: true, reason: 'Well grounded' };

const requesting = (rule: string, name: string, by: PersonActor, act: Act): LawCase =>
  refusal(rule, name, (text) =>
    rulesOf(decideRequest(one.asked, factsOf(text, by, act), facts({ by, on: '2016-05-18', text }))),
  );
const deciding = (
  rule: string,
  name: string,
  by: PersonActor,
  said: Partial<Escalation> = {},
  act = hung,
): LawCase =>
  refusal(rule, name, (text) =>
    rulesOf(decideDecision({ ...one, ...said }, approval, factsOf(text, by, act))),
  );

const prosecutorGeneral = aPerson({ office: gpo });
const ofTheTop = { askedBy: signed(prosecutorGeneral, 'head', gpo.code), atOfficeId: gpo.id };

/** Who asks for a route and who decides it. */
export const escalationCases: readonly LawCase[] = [
  requesting('policy-who-escalates', 'a clerk asks for the court', clerk, rejected),
  requesting('policy-escalation-once', 'the court is asked for twice', prosecutor, hung),
  deciding(
    'policy-who-decides-escalation',
    'a prosecutor decides what another asked',
    aPerson({ position: 'prosecutor', id: 'another' }),
  ),
  deciding('policy-four-eyes', 'a head decides what they asked themselves', head, {
    askedBy: signed(head, 'prosecutor'),
  }),
  deciding('policy-escalation-course', 'what is refused is decided again', head, { state: 'refused' }),
  deciding('policy-escalation-lapsed', 'what the act has ended is decided', head, {}, rejected),
  refusal('policy-escalation-course', 'what was given back is given back again', (text) =>
    rulesOf(decideGivingBack({ ...one, state: 'returned' }, 'More', factsOf(text, head, hung))),
  ),
  refusal('policy-who-takes-back-escalation', 'a clerk takes back what a prosecutor asked', (text) =>
    rulesOf(decideTakingBack(one, undefined, factsOf(text, clerk, hung))),
  ),
  effect(
    'policy-decides-alone',
    'the Prosecutor General decides an own request',
    (text) =>
      decideDecision({ ...one, ...ofTheTop }, approval, factsOf(text, prosecutorGeneral, hung)).accepted,
    { is: true, otherwise: false },
  ),
  term(
    'policy-escalation-control-term',
    'a request of Wednesday 18 May 2016 waits until the end of Monday the 23rd',
    (text) => {
      const { law, now } = facts({ on: '2016-05-18', text });
      return controlTermEnd(district, null, { law, now, calendar: workingCalendar(sourcedDays, 1) });
    },
    { is: '2016-05-23T18:00:00Z', instead: { value: workingDays(5) }, otherwise: '2016-05-25T18:00:00Z' },
  ),
];
