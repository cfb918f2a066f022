import type { Texts } from '../../kernel/texts';

const texts = {
  required: {
    kk: 'Бұл мүше міндетті.',
    ru: 'Этот член обязателен.',
    en: 'This member is required.',
  },
  type: {
    kk: 'Мәннің түрі дұрыс емес.',
    ru: 'Значение не того типа.',
    en: 'The value is of the wrong type.',
  },
  format: {
    kk: 'Мәннің пішімі дұрыс емес.',
    ru: 'Значение не той формы.',
    en: 'The value does not have the form that is wanted.',
  },
  size: {
    kk: 'Мән тым ұзын немесе тым қысқа.',
    ru: 'Значение слишком длинное или слишком короткое.',
    en: 'The value is too long or too short.',
  },
  range: {
    kk: 'Сан рұқсат етілген шектен тыс.',
    ru: 'Число вне допустимых пределов.',
    en: 'The number is outside its bounds.',
  },
  'not-in-list': {
    kk: 'Мұндай мән қарастырылмаған.',
    ru: 'Такое значение не предусмотрено.',
    en: 'The value is none of those that are known.',
  },
  'unknown-member': {
    kk: 'Мұндай мүше жоқ.',
    ru: 'Такого члена нет.',
    en: 'There is no such member.',
  },
  'read-only': {
    kk: 'Бұл мүшені қызметтің өзі есептейді, ол сырттан берілмейді.',
    ru: 'Этот член вычисляет сама служба, передавать его нельзя.',
    en: 'The service computes this member; it cannot be sent.',
  },
  'unknown-parameter': {
    kk: 'Мұндай параметр жоқ.',
    ru: 'Такого параметра нет.',
    en: 'There is no such parameter.',
  },
  repeated: {
    kk: 'Параметр бір рет қана берілуі керек.',
    ru: 'Параметр передаётся только один раз.',
    en: 'The parameter may be given only once.',
  },
  'invalid-character': {
    kk: 'Мәтінде рұқсат етілмеген таңба бар.',
    ru: 'В тексте недопустимый символ.',
    en: 'The text has a character that is not allowed.',
  },
  'invalid-json': {
    kk: 'Дене жарамды JSON құрылымы емес.',
    ru: 'Тело не является верным JSON.',
    en: 'The body is not valid JSON.',
  },
  'not-an-object': {
    kk: 'Дененің өзі JSON нысаны болуы керек.',
    ru: 'Тело должно быть объектом JSON.',
    en: 'The body must be a JSON object.',
  },
  'too-deep': {
    kk: 'Құрылым тым терең кірістірілген.',
    ru: 'Слишком глубокая вложенность.',
    en: 'The nesting is too deep.',
  },
  'invalid-path': {
    kk: 'Мекенжай дұрыс кодталмаған.',
    ru: 'Адрес закодирован неверно.',
    en: 'The path is not encoded properly.',
  },
  'invalid-date': {
    kk: 'ЖЖЖЖ-АА-КК түріндегі нақты күн керек.',
    ru: 'Нужен существующий день в виде ГГГГ-ММ-ДД.',
    en: 'A real day written YYYY-MM-DD is wanted.',
  },
  'invalid-instant': {
    kk: 'Уақыт белдеуі көрсетілген нақты сәт керек (RFC 3339).',
    ru: 'Нужен момент со смещением (RFC 3339).',
    en: 'A moment with its offset is wanted (RFC 3339).',
  },
  'invalid-zone': {
    kk: 'Мұндай уақыт белдеуі жоқ.',
    ru: 'Такого часового пояса нет.',
    en: 'There is no such time zone.',
  },
  'invalid-uuid': {
    kk: 'UUID түріндегі сәйкестендіргіш керек.',
    ru: 'Нужен идентификатор в виде UUID.',
    en: 'An identifier in the form of a UUID is wanted.',
  },
  'invalid-cursor': {
    kk: 'Меңзер бұл тізімге, сүзгіге немесе ретке жатпайды.',
    ru: 'Курсор не от этого списка, отбора или порядка.',
    en: 'The cursor is not of this list, filter or order.',
  },
  'invalid-version': {
    kk: 'If-Match бір күшті тегтен тұруы керек, мысалы "7".',
    ru: 'If-Match состоит из одного сильного тега, например "7".',
    en: 'If-Match holds one strong tag, such as "7".',
  },
  'exactly-one': {
    kk: 'Көрсетілген мүшелердің дәл біреуі берілуі керек.',
    ru: 'Передаётся ровно один из названных членов.',
    en: 'Exactly one of the members that it names must be given.',
  },
  invalid: {
    kk: 'Мән жарамсыз.',
    ru: 'Значение недопустимо.',
    en: 'The value is not valid.',
  },
} as const satisfies Record<string, Texts>;

/** The stable codes of what does not fit. */
export type MalformedCode = keyof typeof texts;

export const malformedCodes = Object.keys(texts) as readonly MalformedCode[];

/** The words of a code in three languages. */
export const malformedText = (code: MalformedCode): Texts => texts[code];
