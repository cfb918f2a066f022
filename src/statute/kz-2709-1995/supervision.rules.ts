import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const supervisionRules = rulesOf({
  'ch4-task-conformity': {
    cites: '28(1) 1)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Қадағалау құқықтар мен бостандықтардың сақталуын, органдар, ұйымдар, лауазымды адамдар мен азаматтардың актілері мен әрекеттерінің заңға сай болуын қамтамасыз етеді.',
      ru: 'Надзор обеспечивает права и свободы, а также соответствие закону актов и действий органов, организаций, должностных лиц и граждан.',
      en: 'Supervision must secure rights and freedoms and keep the acts and actions of bodies, organisations, officials and citizens in line with law.',
    },
  },
  'ch4-task-causes': {
    cites: '28(1) 2)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Қадағалау заңдылықтың әрбір бұзылуын, оның себептері мен жағдайларын тауып жоюға және бұзылған құқықтарды қалпына келтіруге тиіс.',
      ru: 'Задача надзора — выявить и устранить любое нарушение законности, его причины и условия и восстановить нарушенные права.',
      en: 'Supervision must find and eliminate every breach of legality with its causes and conditions and restore the violated rights.',
    },
  },
  'po-no-substitution': {
    cites: '28(2)',
    ruleKind: 'effect',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратураның басқа мемлекеттік органның орнына әрекет етуіне, ұйымдардың қызметіне және азаматтардың жеке өміріне араласуына болмайды.',
      ru: 'Прокуратура не вправе подменять другие государственные органы и вмешиваться в деятельность организаций и частную жизнь граждан.',
      en: "The Prosecutor's Office may not take the place of other state bodies or interfere in organisations' activity or citizens' private life.",
    },
  },
  'power-summon': {
    cites: '29(1) 1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор тексеріске қатысты мәселелер бойынша азаматтар мен лауазымды адамдарды шақырып, олардан айғақ ала алады.',
      ru: 'По вопросам проверки прокурор вправе вызывать граждан и должностных лиц и получать от них показания.',
      en: 'On matters under inspection the prosecutor may summon citizens and officials and take testimony from them.',
    },
    awaits: awaits.inspections,
  },
  'power-enter-id': {
    cites: '29(1) 2)',
    ruleKind: 'form',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор қызметтік куәлігін көрсетсе, мемлекеттік органдар мен кез келген ұйымның аумағы мен үй-жайына бөгетсіз кіре алады.',
      ru: 'Предъявив служебное удостоверение, прокурор вправе беспрепятственно войти на территорию и в помещения государственных органов и любых организаций.',
      en: 'On showing a service identity card, the prosecutor may freely enter the territory and premises of state bodies and any organisations.',
    },
    awaits: awaits.inspections,
  },
  'power-bank-information': {
    cites: '29(1) 2-1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Тексеріс мәселелері бойынша прокурор құпияны сақтау талаптарын орындай отырып, банктен операциялар мен шоттар туралы мәлімет ала алады.',
      ru: 'По вопросам проверки прокурор вправе получать от банков сведения об операциях и счетах, соблюдая требования о сохранении тайны.',
      en: 'On matters under inspection the prosecutor may obtain from banks information on transactions and accounts, provided that secrecy requirements are respected.',
    },
    awaits: awaits.inspections,
  },
  'power-demand-osa': {
    cites: '29(1) 2-2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор құзыретті органдардан жасырын қалған қылмыстарды ашу үшін жедел-іздестіру шараларын жүргізіп, нәтижесін хабарлауды талап ете алады.',
      ru: 'Прокурор вправе требовать от компетентных органов провести оперативно-розыскные мероприятия для выявления скрытых преступлений и сообщить об их результатах.',
      en: 'The prosecutor may demand that competent bodies carry out operational-search measures to uncover latent crimes and report the results.',
    },
    awaits: awaits.inspections,
  },
  'power-documents': {
    cites: '29(1) 3)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор басшылар мен өзге лауазымды адамдардан заңдылықтың жай-күйі туралы қажетті құжат, материал және статистика ала алады.',
      ru: 'Прокурор вправе получать от руководителей и иных должностных лиц нужные документы, материалы и статистику о состоянии законности.',
      en: 'The prosecutor may obtain from heads and other officials the necessary documents, materials and statistics on the state of legality.',
    },
    awaits: awaits.inspections,
  },
  'power-specialists': {
    cites: '29(1) 4)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор мамандарды шақырып, оларды тексеріске қатыстыра алады және олардан қорытынды ала алады.',
      ru: 'Прокурор вправе привлекать специалистов, чтобы они участвовали в проверке и давали заключения.',
      en: 'The prosecutor may engage specialists to take part in an inspection and to give an opinion.',
    },
    awaits: awaits.inspections,
  },
  'power-require-check': {
    cites: '29(1) 5)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор құзыретті органнан прокуратураға келген материалдар мен арыздарды тексеріп, нәтижесін хабарлауды талап ете алады.',
      ru: 'Прокурор вправе потребовать от компетентного органа проверить поступившие в прокуратуру материалы и заявления и сообщить о результатах.',
      en: "The prosecutor may require the competent body to check materials and applications received by the Prosecutor's Office and to report the results.",
    },
    awaits: awaits.inspections,
  },
  'power-engage-officers': {
    cites: '29(1) 6)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор тексеріс жүргізу барысында өзге құқық қорғау органдарының қызметкерлерінен көмек ала алады.',
      ru: 'Прокурор вправе привлекать к проведению проверки сотрудников других правоохранительных органов.',
      en: 'The prosecutor may involve officers of other law-enforcement bodies in carrying out an inspection.',
    },
    awaits: awaits.inspections,
  },
  'power-expert-examination': {
    cites: '29(1) 6-1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор қадағалауды жүргізу барысында қажетті сараптамаларды тағайындай алады.',
      ru: 'При осуществлении надзора прокурор вправе назначать проведение экспертиз.',
      en: 'In the course of supervision the prosecutor may order expert examinations to be carried out.',
    },
    awaits: awaits.inspections,
  },
  'power-information-systems': {
    cites: '29(1) 6-2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор ақпарат алмасу жүйесімен біріктірілген ақпараттық жүйелердегі мәліметтерге Бас Прокурор бекіткен тәртіп бойынша қол жеткізе алады.',
      ru: 'Прокурор вправе получать доступ к сведениям информационных систем, интегрированных с системой информационного обмена, в порядке, установленном Генеральным Прокурором.',
      en: 'The prosecutor may access data in information systems integrated with the exchange system, following the procedure set by the Prosecutor General.',
    },
    awaits: awaits.inspections,
  },
  'power-other-actions': {
    cites: '29(1) 7)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор тексеріс кезінде заңдар рұқсат ететін өзге де әрекеттерді жасай алады.',
      ru: 'В ходе проверки прокурор вправе совершать и другие действия, предусмотренные законами.',
      en: 'During an inspection the prosecutor may also take any other actions that the laws provide for.',
    },
    awaits: awaits.inspections,
  },
});
