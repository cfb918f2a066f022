import { type Draft, withoutTerm } from '../../src/modules/acts/domain';
import type { EditionText } from '../../src/statute';
import {
  actIn,
  aDraft,
  anAct,
  asked,
  clerk,
  drafted,
  facts,
  prosecutor,
  refusing,
  type Told,
} from '../support/acts';
import { court, issuedOn } from '../support/court-acts';
import { effect, type LawCase, refusal } from '../support/law-case';
import {
  anAppeal,
  anExplanation,
  anExplanationOfDraft,
  anExplanationToAll,
  citizen,
  known,
} from '../support/public-acts';

type Kind = 'public-appeal' | 'law-explanation';

const drafting = (rule: string, name: string, kind: Kind, draft: Draft, told: Told = {}): LawCase =>
  refusal(rule, name, (text) => refusing(drafted(draft, { ...known, ...told, text }, kind)));

const submitting = (rule: string, name: string, kind: Kind, draft: Draft): LawCase =>
  refusal(rule, name, (text) => {
    const act = anAct([], draft, known, kind);
    return refusing(asked(act, { type: 'submission' }, { ...known, by: prosecutor, text }));
  });

const closing = (rule: string, name: string, kind: Kind, draft: Draft): LawCase =>
  refusal(rule, name, (text) => {
    const act = anAct(issuedOn('2016-05-10'), draft, known, kind);
    return refusing(asked(act, { type: 'closure' }, { ...known, by: prosecutor, text }));
  });

const published = { publishedOn: '2016-05-11', medium: 'website', place: 'prokuror.gov.kz' } as const;

const ofAppeal: readonly LawCase[] = [
  drafting(
    'appeal-addressees',
    'a public appeal goes to a court',
    'public-appeal',
    anAppeal({}, { addresseeIds: [court.id] }),
    { addressees: [court] },
  ),
  submitting(
    'appeal-addressees',
    'a public appeal goes to nobody',
    'public-appeal',
    anAppeal({}, { addresseeIds: [] }),
  ),
  submitting(
    'appeal-purposes',
    'a public appeal has no purpose',
    'public-appeal',
    anAppeal({ purpose: undefined }),
  ),
  submitting(
    'appeal-purposes',
    'a public appeal calls for nothing',
    'public-appeal',
    anAppeal({ text: undefined }),
  ),
  submitting(
    'policy-appeal-media-planned',
    'of a public appeal no means of dissemination is planned',
    'public-appeal',
    anAppeal({ plannedMedia: [] }),
  ),
  closing('appeal-dissemination', 'a public appeal is closed undisseminated', 'public-appeal', anAppeal()),
  drafting(
    'po-publicity-limits',
    'a public appeal is to be secret',
    'public-appeal',
    anAppeal({}, { secrecy: 'secret' }),
  ),
  drafting(
    'po-publicity-limits',
    'a restricted explanation is for everybody',
    'law-explanation',
    anExplanationToAll({ secrecy: 'restricted' }),
  ),
  refusal('po-publicity-limits', 'a restricted protest is published', (text) => {
    const act = actIn('issued', aDraft({ secrecy: 'restricted' }));
    return refusing(asked(act, { type: 'publication', input: published }, { by: clerk, text }));
  }),
];

const ofExplanation: readonly LawCase[] = [
  ...(['parliament-resolution', 'chamber-resolution'] as const).flatMap((explained) =>
    [anExplanation, anExplanationOfDraft].map((explanation) => {
      const draft = explanation({ legislativeAct: { class: explained } });
      const { basis } = draft.content as { basis: string };
      const name = `a ${explained} is explained, for a ${basis}`;
      return drafting('explanation-excludes-parliament', name, 'law-explanation', draft);
    }),
  ),
  submitting(
    'explanation-grounds',
    'of an explanation no grounds are told',
    'law-explanation',
    anExplanation({ grounds: undefined }),
  ),
  submitting(
    'explanation-grounds',
    'an explanation for a breach expected explains no requirement',
    'law-explanation',
    anExplanation({ requirement: undefined }),
  ),
  submitting(
    'explanation-grounds',
    'an explanation to persons named names nobody',
    'law-explanation',
    anExplanation({}, { addresseeIds: [] }),
  ),
  drafting(
    'explanation-grounds',
    'an explanation for everybody is addressed to a citizen',
    'law-explanation',
    anExplanationToAll({ addresseeIds: [citizen.id] }),
  ),
  drafting(
    'explanation-grounds',
    'an explanation for a breach expected goes to a body',
    'law-explanation',
    anExplanation({}, { addresseeIds: ['akimat'] }),
  ),
  submitting(
    'explanation-draft-act',
    'an explanation of a draft names no draft',
    'law-explanation',
    anExplanationOfDraft({ draft: undefined }),
  ),
  submitting(
    'explanation-draft-act',
    'an explanation of a draft does not tell the requirement that it fails',
    'law-explanation',
    anExplanationOfDraft({ requirement: undefined }),
  ),
  submitting(
    'explanation-draft-act',
    'an explanation of a draft goes to nobody',
    'law-explanation',
    anExplanationOfDraft({}, { addresseeIds: [] }),
  ),
  drafting(
    'explanation-draft-act',
    'an explanation of a draft goes to a citizen',
    'law-explanation',
    anExplanationOfDraft({}, { addresseeIds: [citizen.id] }),
  ),
  drafting(
    'explanation-draft-act',
    'an explanation of a draft is for everybody',
    'law-explanation',
    anExplanationOfDraft({ circle: 'unlimited' }),
  ),
  closing(
    'policy-explanation-made-known',
    'an explanation of which nobody knows is closed',
    'law-explanation',
    anExplanation(),
  ),
];

const service = { method: 'courier', proof: 'a signature' };
const sentTo = (text: EditionText) =>
  anAct(issuedOn('2016-05-10'), anExplanation(), { ...known, text }, 'law-explanation');

const ofSeveral: readonly LawCase[] = [
  refusal('policy-addressee-named', 'an explanation to two is received by one of them', (text) =>
    refusing(asked(sentTo(text), { type: 'service', input: service }, { ...known, by: clerk, text })),
  ),
  effect(
    'policy-no-term-runs',
    'an explanation runs in no term and says so',
    (text) => withoutTerm(sentTo(text), facts({ ...known, text }))?.rule.id,
    { is: 'policy-no-term-runs', otherwise: undefined },
  ),
];

/** The acts that are made public or made known, and never answered: 25-2 and 26. */
export const publicActCases: readonly LawCase[] = [...ofAppeal, ...ofExplanation, ...ofSeveral];
