import type { Draft } from '../../src/modules/acts/domain';
import type { Addressee } from '../../src/statute';
import { aDraft, akimat } from './acts';

type Changed = Readonly<Record<string, unknown>>;

/** A company and a person, in the zone of the office of the specs. */
const company: Addressee = { id: 'company', type: 'legal-person', zone: 'Asia/Almaty' };
export const citizen: Addressee = { id: 'citizen', type: 'natural-person', zone: 'Asia/Almaty' };
export const known = { addressees: [akimat, company, citizen] };

export const appealContent = {
  purpose: 'public-safety',
  text: 'Су тасқыны кезінде қауіпсіздік талаптарын сақтаңыздар.',
  plannedMedia: ['state-mass-media', 'website'],
};

/** A whole draft of an appeal to a body and a company; of its content members are changed. */
export const anAppeal = (content: Changed = {}, changed: Partial<Draft> = {}): Draft =>
  aDraft({
    addresseeIds: [akimat.id, company.id],
    norms: [],
    content: { ...appealContent, ...content },
    ...changed,
  });

const explained = {
  legislativeAct: {
    class: 'legislative-act',
    title: 'Тұрғын үй қатынастары туралы заң',
    number: '94-I',
    date: '1997-04-16',
  },
  requirement: 'Тұрғын үйден сот шешімінсіз шығаруға болмайды.',
};

export const breachContent = {
  basis: 'expected-breach',
  ...explained,
  grounds: 'Жалға берушілер тұрғындарды сотсыз шығарамыз деп хабарлаған.',
  circle: 'named',
};

export const draftActContent = {
  basis: 'draft-act',
  ...explained,
  draft: { title: 'Жатақханалар туралы қаулының жобасы', preparedBy: 'Бурабай ауданының әкімдігі' },
};

/** A whole draft of an explanation to a company and a citizen, 26(1); of its content members are changed. */
export const anExplanation = (content: Changed = {}, changed: Partial<Draft> = {}): Draft =>
  aDraft({
    addresseeIds: [company.id, citizen.id],
    norms: [],
    content: { ...breachContent, ...content },
    ...changed,
  });

/** A whole draft of an explanation to the body that is to adopt a draft act, 26(2). */
export const anExplanationOfDraft = (content: Changed = {}, changed: Partial<Draft> = {}): Draft =>
  aDraft({ norms: [], content: { ...draftActContent, ...content }, ...changed });

/** A whole draft of an explanation to an unlimited circle of persons. */
export const anExplanationToAll = (changed: Partial<Draft> = {}): Draft =>
  anExplanation({ circle: 'unlimited' }, { addresseeIds: [], ...changed });
