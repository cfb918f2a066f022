import type { EditionText } from '../edition';
import { policies } from '../policies';
import { courtApplication } from './kinds/court-application.kind';
import { instruction } from './kinds/instruction.kind';
import { lawExplanation } from './kinds/law-explanation.kind';
import { order } from './kinds/order.kind';
import { protest } from './kinds/protest.kind';
import { publicAppeal } from './kinds/public-appeal.kind';
import { resolution } from './kinds/resolution.kind';
import { sanction } from './kinds/sanction.kind';
import { submission } from './kinds/submission.kind';
import { warning } from './kinds/warning.kind';
import { rules } from './rules';

/** Law No. 2709 of 21 December 1995 "On the Prosecutor's Office", text of 28 December 2016. */
export const kz2709of1995: EditionText = {
  id: 'kz-2709-1995',
  title: {
    kk: '«Прокуратура туралы» 1995 жылғы 21 желтоқсандағы № 2709 Заң, 2016 жылғы 28 желтоқсандағы мәтін',
    ru: 'Закон от 21 декабря 1995 года № 2709 «О Прокуратуре», текст на 28 декабря 2016 года',
    en: 'Law No. 2709 of 21 December 1995 "On the Prosecutor\'s Office", text of 28 December 2016',
  },
  rules: { ...rules, ...policies },
  kinds: [
    protest,
    resolution,
    order,
    instruction,
    sanction,
    submission,
    warning,
    publicAppeal,
    lawExplanation,
    courtApplication,
  ],
  common: {
    listOfKinds: 'act-kinds-supervision',
    prosecutorsOnly: 'prosecutor-positions-list',
    superiorForLower: 'subordination-substitution',
    publicityLimits: 'po-publicity-limits',
    complaint: {
      routes: 'complaint-two-routes',
      standsMeanwhile: 'complaint-no-suspension',
      decided: 'subordination-complaints',
    },
  },
  awaitedKinds: [],
  repealedOn: '2017-06-30',
};
