import type { Texts } from '../../kernel/texts';
import type { ProblemType } from './problem';

/** The words of every type of problem. */
export const problemTexts: Readonly<Record<ProblemType, { readonly title: Texts; readonly detail: Texts }>> =
  {
    malformed: {
      title: { kk: 'Сұрау дұрыс құрылмаған', ru: 'Неверно составленный запрос', en: 'Malformed request' },
      detail: {
        kk: 'Сұрау өз үлгісіне сай келмейді; қателердің бәрі көрсетілген.',
        ru: 'Запрос не соответствует своей схеме; названы все ошибки.',
        en: 'The request does not fit its schema; every error is listed.',
      },
    },
    unauthenticated: {
      title: { kk: 'Сұраушы расталмаған', ru: 'Личность не подтверждена', en: 'Not authenticated' },
      detail: {
        kk: 'Жарамды кіру токені қажет.',
        ru: 'Нужен действительный токен доступа.',
        en: 'A valid access token is needed.',
      },
    },
    forbidden: {
      title: { kk: 'Тыйым салынған', ru: 'Запрещено', en: 'Forbidden' },
      detail: {
        kk: 'Бұл жол сұраушыға ашық емес.',
        ru: 'Этот путь для обратившегося закрыт.',
        en: 'This route is closed to the one who asks.',
      },
    },
    'not-found': {
      title: { kk: 'Ештеңе табылған жоқ', ru: 'Не найдено', en: 'Not found' },
      detail: {
        kk: 'Мұндай нәрсе жоқ немесе ол сізге көрінбейді.',
        ru: 'Такого нет, или вам оно не видно.',
        en: 'There is no such thing, or none that you may see.',
      },
    },
    conflict: {
      title: { kk: 'Қайшылық', ru: 'Противоречие', en: 'Conflict' },
      detail: {
        kk: 'Мұндай дерек бұрыннан бар немесе дәл осы сұрау қазір орындалып жатыр.',
        ru: 'Такой факт уже есть, или тот же запрос ещё выполняется.',
        en: 'Such a fact exists already, or the same request is still under way.',
      },
    },
    'version-conflict': {
      title: { kk: 'Нұсқалар сәйкес емес', ru: 'Версии расходятся', en: 'Version conflict' },
      detail: {
        kk: 'Осы арада өзгертіліп қойған: қайта оқып, өзгерісті соңғы нұсқаға енгізіңіз.',
        ru: 'За это время внесено изменение: прочитайте заново и измените последнюю версию.',
        en: 'It was changed in the meantime: read it again and change the latest version.',
      },
    },
    'version-required': {
      title: { kk: 'Нұсқа көрсетілуі керек', ru: 'Нужна версия', en: 'Version required' },
      detail: {
        kk: 'If-Match тақырыбында қай нұсқаны өзгертетініңізді көрсетіңіз.',
        ru: 'Назовите в заголовке If-Match версию, которую изменяете.',
        en: 'Name in If-Match the version that you are changing.',
      },
    },
    'too-large': {
      title: { kk: 'Тым үлкен', ru: 'Слишком велик', en: 'Too large' },
      detail: {
        kk: 'Сұраудың көлемі рұқсат етілген шектен асады.',
        ru: 'Запрос больше допустимого размера.',
        en: 'The request is larger than is accepted.',
      },
    },
    'unsupported-media-type': {
      title: { kk: 'Бұл пішім қабылданбайды', ru: 'Формат не принимается', en: 'Unsupported media type' },
      detail: {
        kk: 'Дене UTF-8 кодтауымен, осы мекенжай қабылдайтын түрде жіберіледі: әдетте application/json.',
        ru: 'Тело передаётся в кодировке UTF-8, в том виде, какой принимает этот адрес: обычно application/json.',
        en: 'A body is sent in UTF-8, as a type that this route takes: application/json unless it says otherwise.',
      },
    },
    'too-many-requests': {
      title: { kk: 'Сұрау тым көп', ru: 'Слишком много запросов', en: 'Too many requests' },
      detail: {
        kk: 'Retry-After тақырыбындағы уақыт өткен соң қайталаңыз.',
        ru: 'Повторите, когда пройдёт время из Retry-After.',
        en: 'Repeat it after the time that Retry-After states.',
      },
    },
    'refused-by-law': {
      title: { kk: 'Заң бойынша бас тартылды', ru: 'Отказано по закону', en: 'Refused by law' },
      detail: {
        kk: 'Заң немесе тәжірибе қағидасы бұған жол бермейді; негіздердің бәрі көрсетілген.',
        ru: 'Закон или правило практики этого не допускает; названы все основания.',
        en: 'The law, or a rule of practice, does not allow it; every ground is listed.',
      },
    },
    'idempotency-key-reused': {
      title: { kk: 'Қайталау кілті бос емес', ru: 'Ключ повтора уже занят', en: 'Idempotency key reused' },
      detail: {
        kk: 'Осы Idempotency-Key бұрын басқа мазмұнмен жіберілген.',
        ru: 'Этот Idempotency-Key уже приходил с другим содержанием.',
        en: 'This Idempotency-Key came before with another body.',
      },
    },
    'not-ready': {
      title: { kk: 'Қызмет дайын емес', ru: 'Служба не готова', en: 'Not ready' },
      detail: {
        kk: 'Қызмет іске қосылуда немесе дерекқор қолжетімсіз; сәл кейінірек қайталаңыз.',
        ru: 'Служба запускается, или недоступна база данных; повторите немного позже.',
        en: 'The service is starting, or its database is away; repeat a little later.',
      },
    },
    defect: {
      title: { kk: 'Қызметтің ақауы', ru: 'Неисправность службы', en: 'Defect' },
      detail: {
        kk: 'Ақау біздің жақта; хабарласқанда instance мәнін айтыңыз.',
        ru: 'Ошибка на нашей стороне; обращаясь, назовите значение instance.',
        en: 'The fault is ours; quote the value of instance when you report it.',
      },
    },
  };
