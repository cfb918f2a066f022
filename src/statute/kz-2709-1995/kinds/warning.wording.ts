import type { Texts } from '../../../kernel/texts';
import type { WarningGround } from './warning.content';

export const warningTitle: Texts = { kk: 'Алдын ала ескерту', ru: 'Предостережение', en: 'Prior warning' };

export const warningHeadings = {
  ground: { kk: 'Ескертудің негізі', ru: 'Основание предостережения', en: 'Ground of the warning' },
  circumstances: { kk: 'Мән-жайлар', ru: 'Обстоятельства', en: 'Circumstances' },
  norms: { kk: 'Сақталуға тиіс нормалар', ru: 'Нормы, подлежащие соблюдению', en: 'Norms to be observed' },
  warned: { kk: 'Алдын ала ескертемін', ru: 'Предостерегаю', en: 'I warn' },
  liability: {
    kk: 'Заңда белгіленген жауаптылық',
    ru: 'Ответственность, установленная законом',
    en: 'Liability set by law',
  },
} satisfies Record<string, Texts>;

export const warningGroundWords: Readonly<Record<WarningGround, Texts>> = {
  prevention: {
    kk: 'құқық бұзушылықтардың алдын алу',
    ru: 'предупреждение правонарушений',
    en: 'prevention of offences',
  },
  'public-safety': {
    kk: 'қоғамдық қауіпсіздікті қамтамасыз ету',
    ru: 'обеспечение общественной безопасности',
    en: 'ensuring public safety',
  },
  'rights-and-freedoms': {
    kk: 'адам мен азаматтың құқықтары мен бостандықтарын қорғау',
    ru: 'защита прав и свобод человека и гражданина',
    en: 'protection of human and civil rights and freedoms',
  },
  'information-on-preparation': {
    kk: 'дайындалып жатқан құқыққа қарсы әрекеттер туралы мәліметтер',
    ru: 'сведения о готовящихся противоправных действиях',
    en: 'information that unlawful acts are being prepared',
  },
};

export const inadmissibilityWords: Texts = {
  kk: 'Заңды бұзуға жол берілмейді.',
  ru: 'Нарушение закона недопустимо.',
  en: 'Breaking the law is inadmissible.',
};
