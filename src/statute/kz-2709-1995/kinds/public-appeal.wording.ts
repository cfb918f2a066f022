import type { Texts } from '../../../kernel/texts';
import type { PublicationMedium } from '../../vocabulary';
import type { AppealPurpose } from './public-appeal.content';

export const appealTitle: Texts = { kk: 'Үндеу', ru: 'Обращение', en: 'Public appeal' };

export const headings = {
  purpose: { kk: 'Үндеудің мақсаты', ru: 'Цель обращения', en: 'Purpose of the appeal' },
  text: { kk: 'Үндеудің мәтіні', ru: 'Текст обращения', en: 'Text of the appeal' },
  norms: { kk: 'Сақталуға тиіс нормалар', ru: 'Нормы, подлежащие соблюдению', en: 'Norms to be observed' },
  media: { kk: 'Тарату тәсілі', ru: 'Способ распространения', en: 'Means of dissemination' },
} satisfies Record<string, Texts>;

export const purposeWords: Readonly<Record<AppealPurpose, Texts>> = {
  legality: { kk: 'заңдылықты қамтамасыз ету', ru: 'обеспечение законности', en: 'to ensure legality' },
  prevention: {
    kk: 'құқық бұзушылықтардың алдын алу',
    ru: 'предупреждение правонарушений',
    en: 'to prevent offences',
  },
  'public-safety': {
    kk: 'қоғамдық қауіпсіздікті қамтамасыз ету',
    ru: 'обеспечение общественной безопасности',
    en: 'to ensure public safety',
  },
  'rights-and-freedoms': {
    kk: 'адам мен азаматтың құқықтары мен бостандықтарын қорғау',
    ru: 'защита прав и свобод человека и гражданина',
    en: 'to protect human and civil rights and freedoms',
  },
};

export const mediumWords: Readonly<Record<PublicationMedium, Texts>> = {
  'state-mass-media': {
    kk: 'мемлекеттік бұқаралық ақпарат құралдары',
    ru: 'государственные средства массовой информации',
    en: 'state mass media',
  },
  'mass-media': { kk: 'бұқаралық ақпарат құралдары', ru: 'средства массовой информации', en: 'mass media' },
  website: { kk: 'интернет-ресурс', ru: 'интернет-ресурс', en: 'website' },
  other: {
    kk: 'көпшілікке жариялаудың өзге тәсілі',
    ru: 'иной способ обнародования',
    en: 'another way of making it public',
  },
};
