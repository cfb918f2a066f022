import { calendarDays } from '../../src/calendar';
import { type ActDecision, type Draft, withoutTerm } from '../../src/modules/acts/domain';
import type { EditionText } from '../../src/statute';
import { akimat, asked, clerk, drafted, facts, prosecutor, refusing, type Told } from '../support/acts';
import {
  aChallenge,
  aClaim,
  aRulingProtest,
  claimContent,
  inCourt,
  inCourtAct,
  issuedOn,
  step,
} from '../support/court-acts';
import { effect, type LawCase, refusal, term } from '../support/law-case';

const drafting = (rule: string, name: string, draft: Draft, told: Told = {}): LawCase =>
  refusal(rule, name, (text) => refusing(drafted(draft, { ...inCourt, ...told, text }, 'court-application')));

const sentOn = (on: string, kind: string, draft: Draft) => (text: EditionText) =>
  asked(inCourtAct(kind, draft), { type: 'submission' }, { ...inCourt, by: prosecutor, on, text });

const submitting = (rule: string, name: string, draft: Draft, kind = 'court-application'): LawCase =>
  refusal(rule, name, (text) => refusing(sentOn('2016-05-23', kind, draft)(text)));

const lacking = (member: 'whose' | 'interest' | 'relief'): Draft =>
  aClaim({ content: { ...claimContent, claim: { ...claimContent.claim, [member]: undefined } } });

const toBody: Told = { addressees: [akimat] };
const addressedToBody = { addresseeIds: [akimat.id] };
const rejected = issuedOn('2016-05-23');
const filed = [...rejected, step('filed', '2016-05-24')];

const ofApplication: readonly LawCase[] = [
  drafting('application-claim-to-court', 'a claim goes to a body', aClaim(addressedToBody), toBody),
  drafting(
    'application-after-rejection',
    'a challenge goes to a body',
    aChallenge({}, addressedToBody),
    toBody,
  ),
  drafting(
    'application-after-rejection',
    'a court is asked about a warning, which nobody can reject',
    aChallenge({ act: { kind: 'warning', number: '7' } }),
  ),
  drafting(
    'application-no-fee',
    'a fee is paid for a claim',
    aClaim({ content: { ...claimContent, stateFee: 850 } }),
  ),
  submitting('application-claim-to-court', 'a claim asks for nothing', lacking('relief')),
  submitting('application-claim-to-court', 'a claim does not tell whose right it defends', lacking('whose')),
  submitting('application-claim-to-court', 'a claim does not tell the right', lacking('interest')),
  submitting('application-claim-to-court', 'a claim goes to nobody', aClaim({ addresseeIds: [] })),
  submitting(
    'application-after-rejection',
    'a challenge names no act of supervision',
    aChallenge({ act: undefined }),
  ),
  submitting('application-after-rejection', 'a challenge demands nothing', aChallenge({ demands: [] })),
  submitting(
    'application-after-rejection',
    'a challenge disputes nothing',
    aChallenge({ disputed: undefined }),
  ),
  submitting(
    'application-after-rejection',
    'a challenge goes to nobody',
    aChallenge({}, { addresseeIds: [] }),
  ),
  refusal('policy-court-final-step', 'an application is closed before the court decides', (text) =>
    refusing(
      asked(
        inCourtAct('court-application', aChallenge(), filed),
        { type: 'closure' },
        { ...inCourt, by: prosecutor, on: '2016-05-25', text },
      ),
    ),
  ),
  submitting(
    'policy-order-of-facts',
    'the rejection that a challenge is about is still to come',
    aChallenge({ since: '2016-05-24' }),
  ),
  submitting(
    'policy-order-of-facts',
    'the act of supervision that a challenge is about is of a day to come',
    aChallenge({ act: { kind: 'protest', number: '1', date: '2016-05-24' } }),
  ),
];

const ofRuling: readonly LawCase[] = [
  submitting(
    'court-protest',
    'of a ruling it is not said what is wrong with it',
    aRulingProtest({ fault: undefined }),
    'protest',
  ),
  submitting(
    'policy-order-of-facts',
    'a ruling is protested before its day',
    aRulingProtest({ date: '2016-05-24' }),
    'protest',
  ),
];

const warnings = (decision: ActDecision): readonly string[] =>
  decision.accepted ? decision.warnings.map(({ rule }) => rule.id) : ['refused'];

const dueOf = (kind: string, draft: Draft) => (text: EditionText) =>
  inCourtAct(kind, draft, issuedOn('2016-05-23'), { text }).deadlines.map(({ dueOn }) => dueOn);

const termsAndEffects: readonly LawCase[] = [
  effect(
    'policy-legal-ground-to-be-stated',
    'a challenge after a term that the prosecutor set is taken and marked',
    (text) =>
      warnings(
        sentOn('2016-05-23', 'court-application', aChallenge({ ground: 'prosecutor-term-missed' }))(text),
      ),
    { is: ['policy-legal-ground-to-be-stated'], otherwise: [] },
  ),
  effect(
    'policy-legal-ground-to-be-stated',
    'a challenge over an order left without consideration is marked, for an order has no term of law',
    (text) =>
      warnings(
        sentOn(
          '2016-05-23',
          'court-application',
          aChallenge({ act: { kind: 'order', number: '4' }, ground: 'not-considered' }),
        )(text),
      ),
    { is: ['policy-legal-ground-to-be-stated'], otherwise: [] },
  ),
  effect(
    'application-court-procedure',
    'an application before a court has no term of its own and says by which rule',
    (text) => {
      const known: Told = { ...inCourt, by: clerk, on: '2016-05-25', text };
      return withoutTerm(inCourtAct('court-application', aChallenge(), filed, { text }), facts(known))?.rule
        .id;
    },
    { is: 'application-court-procedure', otherwise: undefined },
  ),
  term(
    'policy-filing-term-application',
    'a challenge is due when an installation says',
    dueOf('court-application', aChallenge()),
    { is: [], instead: { value: calendarDays(10) }, otherwise: ['2016-05-30'] },
  ),
  term(
    'policy-filing-term-protest',
    'a protest of a ruling of Friday 13 May is due when an installation says',
    dueOf('protest', aRulingProtest({ date: '2016-05-13' })),
    { is: [], instead: { value: calendarDays(15) }, otherwise: ['2016-05-30'] },
  ),
];

/** What goes to a court: applications, 23, and protests of rulings, 30-32. */
export const courtActCases: readonly LawCase[] = [...ofApplication, ...ofRuling, ...termsAndEffects];
