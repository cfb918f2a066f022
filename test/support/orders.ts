import type { Draft } from '../../src/modules/acts/domain';
import { aDraft } from './acts';

/** The content of a whole order against an individual act, due in five days. */
export const orderContent = {
  target: {
    class: 'individual-legal-act',
    title: 'Жер учаскесін алып қою туралы өкім',
    date: '2016-04-20',
    number: '45-ө',
    committedBy: 'Бурабай ауданының әкімдігі',
  },
  addresseeIs: 'committed',
  conditions: {
    obvious: true,
    substantialHarm: 'Отбасы жалғыз баспанасынан айырылуы мүмкін',
    notEliminatedAtOnce: true,
  },
  nature: 'Жер учаскесі сот шешімінсіз алып қойылған',
  ownTerm: { days: 5 },
};

const proposal = { id: 'proposal', text: 'Өкімнің күші жойылсын', takesProperty: false };

/** A whole draft of the district's order, changed member by member; `content` as a whole. */
export const anOrder = (changed: Partial<Draft> = {}): Draft =>
  aDraft({
    subject: 'An order',
    norms: [{ act: 'Конституция', article: '26(3)' }],
    requestedMeasures: [proposal],
    content: orderContent,
    ...changed,
  });

/** The content of a whole instruction in a criminal case. */
export const instructionContent = { ground: 'pre-trial', criminalCase: '№ 161105031000123' };

export const task = { id: 'task', text: 'Куәлардан қосымша жауап алынсын', takesProperty: false };

/** A whole draft of the district's instruction, changed member by member; `content` as a whole. */
export const anInstruction = (changed: Partial<Draft> = {}): Draft =>
  aDraft({
    subject: 'An instruction',
    norms: [],
    requestedMeasures: [task],
    content: instructionContent,
    ...changed,
  });
