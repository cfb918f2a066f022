import { type EditionText, kz2709of1995 } from '../../../src/statute';
import { reminder } from './reminder.kind';
import { inventedRules } from './rules';

/** The kind of the older edition that this one gave up. */
const givenUp = 'warning';

/** An invented law after that of 1995: fifteen days for a protest, no warnings, and the reminder as a new kind. */
export const inventedEdition: EditionText = {
  id: 'xx-invented-2017',
  title: {
    kk: 'Прокуратура туралы ойдан шығарылған заң',
    ru: 'Вымышленный закон о прокуратуре',
    en: "An invented law on the prosecutor's office",
  },
  rules: inventedRules,
  kinds: [...kz2709of1995.kinds.filter(({ code }) => code !== givenUp), reminder],
  common: { ...kz2709of1995.common, listOfKinds: 'invented-list-of-kinds' },
  awaitedKinds: (kz2709of1995.awaitedKinds ?? []).filter((code) => code !== givenUp),
};

/** The same without the protest. */
export const editionWithoutProtest: EditionText = {
  ...inventedEdition,
  id: 'xx-without-protest',
  kinds: inventedEdition.kinds.filter(({ code }) => code !== 'protest'),
};
