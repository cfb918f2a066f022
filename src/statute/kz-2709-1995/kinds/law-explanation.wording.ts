import type { Texts } from '../../../kernel/texts';

export const explanationTitle: Texts = {
  kk: 'Заңға түсіндірме',
  ru: 'Разъяснение закона',
  en: 'Explanation of law',
};

export const headings = {
  act: {
    kk: 'Түсіндірілетін заңнамалық акт',
    ru: 'Разъясняемый законодательный акт',
    en: 'Legislative act explained',
  },
  draft: {
    kk: 'Заңнамалық актіге сәйкес келмейтін жоба',
    ru: 'Проект, не соответствующий законодательному акту',
    en: 'Draft that departs from the legislative act',
  },
  requirement: {
    kk: 'Заңнамалық актінің талабы',
    ru: 'Требование законодательного акта',
    en: 'What the legislative act requires',
  },
  grounds: {
    kk: 'Түсіндірме берудің негіздері',
    ru: 'Основания для разъяснения',
    en: 'Grounds for the explanation',
  },
  norms: { kk: 'Түсіндірілетін нормалар', ru: 'Разъясняемые нормы', en: 'Norms explained' },
  circle: { kk: 'Кімге арналған', ru: 'Кому адресовано', en: 'For whom' },
} satisfies Record<string, Texts>;

export const unlimitedCircle: Texts = {
  kk: 'шектелмеген тұлғалар тобына',
  ru: 'неограниченному кругу лиц',
  en: 'an unlimited circle of persons',
};
