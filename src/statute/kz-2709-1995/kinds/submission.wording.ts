import type { Texts } from '../../../kernel/texts';
import { withReason } from './page-headings.wording';
import type { SubmissionGround } from './submission.content';

export const submissionTitle: Texts = { kk: 'Ұсыныс', ru: 'Представление', en: 'Submission' };

export const submissionHeadings = {
  ground: { kk: 'Ұсыныстың негізі', ru: 'Основание представления', en: 'Ground of the submission' },
  law: {
    kk: 'Ұсыныс енгізуді көздейтін заң',
    ru: 'Закон, которым предусмотрено представление',
    en: 'Law that provides for the submission',
  },
  person: {
    kk: 'Қол сұғылмаушылықтан айырылатын адам',
    ru: 'Лицо, лишаемое неприкосновенности',
    en: 'Person whose immunity is to be lifted',
  },
  breach: { kk: 'Заңдылықтың бұзылуы', ru: 'Нарушение законности', en: 'Breach of legality' },
  causes: {
    kk: 'Бұзушылыққа ықпал еткен себептер мен жағдайлар',
    ru: 'Причины и условия, способствовавшие нарушению',
    en: 'Causes and conditions that helped the breach',
  },
  term: { kk: 'Қарау мерзімі', ru: 'Срок рассмотрения', en: 'Term for consideration' },
  duties: {
    kk: 'Прокурордың қатысуы және оған хабарлау',
    ru: 'Участие прокурора и сообщение ему',
    en: 'Attendance of the prosecutor, notice and report',
  },
} satisfies Record<string, Texts>;

export const groundWords: Readonly<Record<SubmissionGround, Texts>> = {
  legality: {
    kk: 'заңдылықтың бұзылуын жою',
    ru: 'устранение нарушений законности',
    en: 'elimination of breaches of legality',
  },
  causes: {
    kk: 'қылмыс жасауға және басқа да құқық бұзушылықтарға ықпал ететін себептер мен жағдайларды жою',
    ru: 'устранение причин и условий, способствующих совершению преступлений и иных правонарушений',
    en: 'elimination of causes and conditions that help crimes and other offences',
  },
  immunity: {
    kk: 'Конституцияға сәйкес қол сұғылмаушылық құқығы бар адамды одан айыру',
    ru: 'лишение неприкосновенности лица, обладающего ею в соответствии с Конституцией',
    en: 'lifting the immunity of a person who has it under the Constitution',
  },
  other: {
    kk: 'заңда белгіленген өзге жағдай',
    ru: 'иной случай, установленный законом',
    en: 'another case laid down by law',
  },
};

/** The terms as the page states them: the prosecutor's own, and the longest that the law allows. */
export const submissionTermWords = {
  ofLaw: (days: number): Texts => ({
    kk: `Ұсыныс алынған күннен кейін ${String(days)} күнтізбелік күннен кешіктірілмей қаралуға тиіс.`,
    ru: `Представление подлежит рассмотрению не позднее ${String(days)} календарных дней после получения.`,
    en: `The submission is to be considered not later than ${String(days)} calendar days after receipt.`,
  }),
  untilDay: (day: Texts, reason: string): Texts => ({
    kk: `Прокурор белгілеген мерзімнің соңғы күні: ${day.kk}.${withReason(reason).kk}`,
    ru: `Последний день срока, назначенного прокурором: ${day.ru}.${withReason(reason).ru}`,
    en: `Last day of the term set by the prosecutor: ${day.en}.${withReason(reason).en}`,
  }),
  inDays: (days: number, reason: string): Texts => ({
    kk: `Прокурор белгілеген мерзім: алынған күннен кейін ${String(days)} күнтізбелік күн.${withReason(reason).kk}`,
    ru: `Срок, назначенный прокурором (календарных дней после получения): ${String(days)}.${withReason(reason).ru}`,
    en: `Term set by the prosecutor (calendar days after receipt): ${String(days)}.${withReason(reason).en}`,
  }),
};

/** What the addressee owes besides the consideration itself. */
export const dutyWords = {
  notice: (days: number): Texts => ({
    kk: `Ұсыныстың қаралатын орны мен уақыты прокурорға қаралатын күнге дейін ${String(days)} күнтізбелік күннен кешіктірілмей хабарлансын.`,
    ru: `О месте и времени рассмотрения представления сообщить прокурору не позднее ${String(days)} календарных дней до дня рассмотрения.`,
    en: `The prosecutor is to be told the place and time of consideration not later than ${String(days)} calendar days before its day.`,
  }),
  report: (days: number): Texts => ({
    kk: `Қарау нәтижелері мен қолданылған шаралар қаралған күннен бастап ${String(days)} жұмыс күні ішінде прокуратураға хабарлансын.`,
    ru: `О результатах рассмотрения и принятых мерах сообщить прокуратуре в течение ${String(days)} рабочих дней со дня рассмотрения.`,
    en: `The results and the measures taken are to be reported to the Prosecutor's Office within ${String(days)} working days from the day of consideration.`,
  }),
};
