import { asked, clerk, anAct, prosecutor, refusing, wayTo } from '../support/acts';
import { type LawCase, refusal } from '../support/law-case';
import { aWarning, sending, toCompany, writing } from '../support/submission';

const lacking = (rule: string, name: string, changed: Readonly<Record<string, unknown>>): LawCase =>
  refusal(rule, name, (text) => refusing(sending('warning', aWarning(changed), { ...toCompany, text })));

const answer = { outcome: 'satisfied', takenMeasures: [], text: 'We shall not.' };

/** Without the policy the answer fails all the same: the warning knows no outcome. */
const notAnswered: LawCase = {
  rule: 'policy-no-response',
  name: 'a warning is answered',
  proves: 'forbids',
  outcome: (text) =>
    refusing(
      asked(
        anAct(wayTo.served, aWarning(), toCompany, 'warning'),
        { type: 'response', input: answer },
        { ...toCompany, by: clerk, on: '2016-05-12', text },
      ),
    ),
  is: ['policy-no-response'],
  otherwise: ['policy-outcome'],
};

/** The warning, 25-1. */
export const warningCases: readonly LawCase[] = [
  refusal('warning-written-form', 'a warning is written to nobody', (text) =>
    refusing(sending('warning', aWarning({}, { addresseeIds: [] }), { ...toCompany, text })),
  ),
  refusal('warning-written-form', 'a warning is given by word of mouth', (text) =>
    refusing(writing('warning', aWarning({ form: 'oral' }), { ...toCompany, text })),
  ),
  lacking('warning-grounds', 'a warning names no ground', { ground: undefined }),
  lacking('warning-grounds', 'a warning names no circumstances', { circumstances: undefined }),
  lacking('warning-liability-notice', 'a warning is silent on liability', { liability: undefined }),
  lacking('warning-liability-notice', 'a warning names no norm of the liability', {
    liability: { text: 'A fine.' },
  }),
  refusal('policy-warning-addressee', 'a warning goes to a state body', (text) =>
    refusing(writing('warning', aWarning({}, { addresseeIds: ['akimat'] }), { text })),
  ),
  refusal('policy-service-recorded', 'a warning that was not served is closed', (text) =>
    refusing(
      asked(
        anAct(wayTo.issued, aWarning(), toCompany, 'warning'),
        { type: 'closure' },
        { ...toCompany, by: prosecutor, on: '2016-05-11', text },
      ),
    ),
  ),
  notAnswered,
];
