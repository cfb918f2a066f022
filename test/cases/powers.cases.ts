import { actIn, aDraft, aProtestOf, asked, clerk, prosecutor, refusing } from '../support/acts';
import { type LawCase, refusal } from '../support/law-case';

const normative = aDraft({
  content: aProtestOf({ object: { class: 'normative-legal-act' }, suspend: true }),
});

/** What holds for acts of any kind. */
export const powerCases: readonly LawCase[] = [
  refusal(
    'suspending-acts-published',
    'the protest that suspended a normative act is closed without having been published',
    (text) =>
      refusing(
        asked(actIn('answered', normative), { type: 'closure' }, { by: prosecutor, on: '2016-05-19', text }),
      ),
  ),
  refusal('po-publicity-limits', 'an act that is not public is made public', (text) => {
    const input = { medium: 'state-mass-media', place: 'Egemen Qazaqstan' } as const;
    return refusing(
      asked(
        actIn('issued', aDraft({ secrecy: 'restricted' })),
        { type: 'publication', input },
        { by: clerk, text },
      ),
    );
  }),
];
