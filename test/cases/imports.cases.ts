import { decideImport, type PaperAct } from '../../src/modules/acts/domain';
import { aDraft, facts, prosecutor, refusing, type Told } from '../support/acts';
import { type LawCase, refusal } from '../support/law-case';

const importing = (rule: string, name: string, paper: Partial<PaperAct>, told: Told = {}): LawCase =>
  refusal(rule, name, (text) => refusing(decideImport({ ...aPaper, ...paper }, facts({ ...told, text }))));

/** The district's protest as its paper register has it. */
const aPaper: PaperAct = {
  ...{ kind: 'protest', officeId: 'district', number: '7-12/33', issuedOn: '2016-05-10', draft: aDraft() },
  ...{ facts: [], isTaken: false },
};

/** What is refused when a paper register is brought in. */
export const importCases: readonly LawCase[] = [
  importing('policy-who-imports', 'a prosecutor brings a paper register', {}, { by: prosecutor }),
  importing('policy-import-once', 'an act is brought that is there already', { isTaken: true }),
  importing('policy-import-number', 'a paper number looks like one of ours', {
    number: 'PROTEST/AKMOLA.BURABAY/2016/00001',
  }),
];
