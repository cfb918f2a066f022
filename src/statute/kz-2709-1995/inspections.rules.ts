import { months, setByProsecutor } from '../../calendar';
import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const inspectionsRules = rulesOf({
  'supervision-two-forms': {
    cites: '5(1)',
    ruleKind: 'form',
    treatment: 'waiting',
    says: {
      kk: 'Жоғары қадағалаудың екі нысаны бар: тексеріс жүргізу және заңдылықтың жай-күйін талдау, оларды бірге де қолдануға болады.',
      ru: 'Высший надзор ведётся в двух формах: путём проверок, путём анализа состояния законности либо их сочетанием.',
      en: 'Supreme supervision is carried out by inspections, by analysis of the state of legality, or by both.',
    },
    awaits: awaits.inspections,
  },
  'inspection-requires-resolution': {
    cites: '5(2)',
    ruleKind: 'form',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Тексеріс прокурор өз өкілеттігі шегінде тексеріс жүргізу туралы қаулы шығармайынша басталмайды.',
      ru: 'Проверка применения законов допускается лишь после вынесения прокурором в пределах полномочий постановления о проведении проверки.',
      en: 'An inspection may start only after the prosecutor has issued, within competence, a resolution on conducting it.',
    },
  },
  'inspection-ground-president': {
    cites: '5(2) 1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Қазақстан Республикасы Президентінің тапсырмасы бойынша прокурор тексеріс тағайындай алады.',
      ru: 'Прокурор может назначить проверку на основании поручения Президента Республики.',
      en: 'The prosecutor may open an inspection because the President has given an assignment to do so.',
    },
  },
  'inspection-ground-application': {
    cites: '5(2) 2)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Заң бұзылғаны жөніндегі өтініш, шағым, хабар немесе басқа мәлімет тексеріс тағайындауға негіз болады.',
      ru: 'Проверка может быть назначена по заявлениям, жалобам, сообщениям и иным сведениям о нарушении закона.',
      en: 'The prosecutor may open an inspection because applications, complaints, reports or other information point to a breach of law.',
    },
  },
  'inspection-ground-discovery': {
    cites: '5(2) 3)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурордың заң бұзылуының белгілерін тікелей байқауы тексеріс тағайындауға негіз болады.',
      ru: 'Проверка может быть назначена при непосредственном обнаружении признаков нарушения закона.',
      en: 'The prosecutor may open an inspection on directly finding signs that a law has been breached.',
    },
  },
  'inspection-ground-schedule': {
    cites: '5(2) 3-1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Реттеуші мемлекеттік органдар мен жергілікті атқарушы органдарды тексеруге жартыжылдық жиынтық кесте негіз болады.',
      ru: 'Регулирующие государственные и местные исполнительные органы проверяются на основании полугодового сводного графика проверок.',
      en: 'The prosecutor may inspect regulating state bodies and local executive bodies on the ground of the half-year consolidated schedule.',
    },
  },
  'inspection-ground-superior': {
    cites: '5(2) 4)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Жоғары тұрған прокурордың тапсырмасы мен сұрау салуы тексеріс тағайындауға негіз болады.',
      ru: 'Проверка может быть назначена по поручению и запросу вышестоящего прокурора.',
      en: 'The prosecutor may open an inspection upon the assignment and request of a superior prosecutor.',
    },
  },
  'inspection-delegation': {
    cites: '5(3)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор тексерісті жүргізуді тиісті құзыреті бар басқа органға тапсыра алады.',
      ru: 'Прокурор вправе поручить проведение проверки другому соответствующему компетентному органу.',
      en: 'Instead of inspecting personally, the prosecutor may hand the inspection to another body having the proper competence.',
    },
    awaits: awaits.inspections,
  },
  'inspection-delegate-report-term': {
    cites: '5(3)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: setByProsecutor,
    policies: ['P1', 'P2'],
    says: {
      kk: 'Тексеріс тапсырылған орган оның нәтижесін заң не прокурор белгілеген мерзімде прокурорға жеткізуге тиіс.',
      ru: 'Орган, которому поручена проверка, обязан сообщить прокурору её результаты в срок, установленный законом или прокурором.',
      en: 'A body entrusted with an inspection must tell the prosecutor its results within the term fixed by law or by the prosecutor.',
    },
    awaits: awaits.inspections,
  },
  'inspection-term': {
    cites: '5(4)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: months(1),
    policies: ['P3', 'P4'],
    says: {
      kk: 'Заңдардың қолданылуына жүргізілетін тексеріс бір айдан аспауға тиіс.',
      ru: 'Проверка применения законов должна быть завершена в течение одного месяца.',
      en: 'The prosecutor must complete an inspection of the application of laws within one month.',
    },
  },
  'inspection-extension-consent': {
    cites: '5(4)',
    ruleKind: 'escalation',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: setByProsecutor,
    policies: ['P1', 'P3'],
    says: {
      kk: 'Тексерісті тағайындаған прокурор оның мерзімін жоғары тұрған прокурор келіссе ғана ұзарта алады, ұзартудың шегі белгіленбеген.',
      ru: 'Назначивший проверку прокурор может продлить её срок с согласия вышестоящего прокурора; предел продления не установлен.',
      en: 'The prosecutor who ordered the inspection may extend its term if the superior prosecutor consents; no maximum extension is fixed.',
    },
    awaits: awaits.inspections,
  },
});
