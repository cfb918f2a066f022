import type { Texts } from '../../../kernel/texts';

export const instructionTitle: Texts = { kk: 'Нұсқау', ru: 'Указание', en: 'Instruction' };

export const headings = {
  criminalCase: { kk: 'Қылмыстық іс', ru: 'Уголовное дело', en: 'Criminal case' },
  administrativeCase: {
    kk: 'Әкімшілік құқық бұзушылық туралы іс',
    ru: 'Дело об административном правонарушении',
    en: 'Case of an administrative offence',
  },
  check: { kk: 'Жүргізілген тексеріс', ru: 'Проведённая проверка', en: 'Check already made' },
  provision: {
    kk: 'Заңнаманың нормасы',
    ru: 'Норма законодательства',
    en: 'Provision of legislation',
  },
  normative: { kk: 'Нормативтік сипаты', ru: 'Нормативный характер', en: 'Normative nature' },
  toBeDone: { kk: 'Тапсырамын', ru: 'Поручаю', en: 'To be done' },
} satisfies Record<string, Texts>;
