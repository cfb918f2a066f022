import { kz2709of1995, type EditionText, type Matter } from '../../src/statute';
import { Edition } from '../../src/statute';
import { aDraft, drafted, prosecutor, refusing } from '../support/acts';
import { effect, type LawCase, refusal } from '../support/law-case';
import { aSanctionOf } from '../support/sanction';

type Changed = Readonly<Record<string, unknown>>;

/** What refuses a sanction written so, the policy that always does included. */
const against = (changed: Changed, text: EditionText): readonly string[] =>
  refusing(drafted(aDraft({ content: aSanctionOf(changed) }), { by: prosecutor, text }, 'sanction'));

const byRequest = 'policy-sanction-by-request';

/** Refused by that rule beside the policy: the sanction is never drafted. */
const writing = (rule: string, name: string, changed: Changed): LawCase =>
  refusal(rule, name, (text) => against(changed, text).filter((id) => id !== byRequest));

const refusals: readonly LawCase[] = [
  refusal(byRequest, 'a whole sanction is written as a draft', (text) => against({}, text)),
  writing('sanction-bank-nationalbank-exempt', 'an official of the National Bank asks for bank secrecy', {
    scope: 'bank-secrecy',
    requester: { official: 'Department head', body: 'National Bank', isNationalBank: true },
  }),
  writing('sanction-scope-other', 'of another case the law is not named', { scope: 'other' }),
  writing('sanction-scope-other', 'it is not said what the sanction is for', { scope: undefined }),
  writing('sanction-form-endorsement', 'there is no resolution to endorse', { resolution: undefined }),
  writing('sanction-refusal-same-form', 'a refusal is not signed', {
    decision: 'refused',
    signature: undefined,
  }),
  writing('sanction-eds-covert-exception', 'an electronic signature, covert and a protected secret', {
    signature: 'electronic',
    covert: true,
    protectedSecret: true,
  }),
];

const effects: readonly LawCase[] = [
  effect(
    'sanction-eds-allowed',
    'an electronic signature stands where the law allows it',
    (text) => against({ scope: 'foreigners', signature: 'electronic' }, text),
    { is: [byRequest], otherwise: ['sanction-form-endorsement', byRequest] },
  ),
  effect(
    'sanction-scope-counterintel-in-force',
    'the page says since when the wording on covert measures stands',
    (text) => {
      const kind = kz2709of1995.kinds.find(({ code }) => code === 'sanction');
      const matter = { content: aSanctionOf() } as Matter;
      return kind?.printed(matter, new Edition(text)).map(({ heading }) => heading.en);
    },
    {
      is: [
        ...["The official's resolution", 'A sanction is asked for', 'Wording of the norm'],
        ...['Endorsement', 'How it is signed'],
      ],
      otherwise: [
        ...["The official's resolution", 'A sanction is asked for'],
        ...['Endorsement', 'How it is signed'],
      ],
    },
  ),
];

/** What a sanction is refused by, and what the law does to it besides. */
export const sanctionCases: readonly LawCase[] = [...refusals, ...effects];
