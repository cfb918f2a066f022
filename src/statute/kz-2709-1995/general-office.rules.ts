import { byDayOfYear } from '../../calendar';
import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const generalOfficeRules = rulesOf({
  'gpo-head': {
    cites: '12(1)',
    ruleKind: 'composition',
    treatment: 'recorded',
    says: {
      kk: 'Бас прокуратураны басқару Республиканың Бас Прокурорына жүктелген міндет болып табылады.',
      ru: 'Руководство Генеральной прокуратурой Республики осуществляет Генеральный Прокурор Республики.',
      en: "It is the Prosecutor General who heads the General Prosecutor's Office.",
    },
  },
  'gpo-deputies': {
    cites: '12(2)',
    ruleKind: 'composition',
    treatment: 'recorded',
    says: {
      kk: 'Бас Прокурорға бірінші орынбасар мен басқа орынбасарлар көзделген.',
      ru: 'У Генерального Прокурора есть первый заместитель и заместители.',
      en: 'A First Deputy and deputies work under the Prosecutor General.',
    },
  },
  'gpo-structure': {
    cites: '12(3)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бас прокуратура құрылымының қандай болатынын және қызметкерлер мен жұмыскерлердің өкілеттігін Бас Прокурор айқындайды.',
      ru: 'Структуру Генеральной прокуратуры и полномочия её сотрудников и работников определяет Генеральный Прокурор.',
      en: "The Prosecutor General settles the structure of the General Prosecutor's Office and what powers its staff have.",
    },
    awaits: awaits.service,
  },
  'gpo-positions': {
    cites: '12(4)',
    ruleKind: 'composition',
    treatment: 'recorded',
    says: {
      kk: 'Бас прокуратурадағы департамент, басқарма, бөлім бастықтарын, олардың орынбасарларын, барлық санаттағы көмекшілерді, аға прокурорлар мен прокурорларды Бас Прокурор тағайындап, босатады.',
      ru: 'Начальников подразделений Генеральной прокуратуры и их заместителей, помощников всех категорий, старших прокуроров и прокуроров назначает и освобождает Генеральный Прокурор.',
      en: "The Prosecutor General appoints and dismisses heads of units and their deputies, assistants of all kinds, senior prosecutors and prosecutors of the General Prosecutor's Office.",
    },
  },
  'gpo-coordinates-bodies': {
    cites: '12(5) 1)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Бас прокуратура прокуратура органдарының жұмысын негізгі бағыттар бойынша өзара келістіріп, үйлестіреді.',
      ru: 'Генеральная прокуратура обеспечивает согласованность действий органов прокуратуры по основным направлениям их работы.',
      en: "The General Prosecutor's Office ensures that prosecutor's bodies act in a coordinated way in the main directions of their work.",
    },
  },
  'gpo-analyses': {
    cites: '12(5) 2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бас прокуратура заңдардың қолданылуы мен қадағалау практикасын, оның ішінде интеграцияланған ақпараттық жүйелердің деректері арқылы талдайды.',
      ru: 'Генеральная прокуратура анализирует применение законов и практику надзора, в том числе по данным интегрированных информационных систем.',
      en: "The General Prosecutor's Office analyses how laws are applied and how supervision is practised, also using integrated information systems.",
    },
    awaits: awaits.analysis,
  },
  'gpo-proposals': {
    cites: '12(5) 3)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Бас прокуратура прокурорлық қадағалауды жақсартуға арналған ұсыныстарды дайындайды.',
      ru: 'Генеральная прокуратура разрабатывает предложения по совершенствованию прокурорского надзора.',
      en: "The General Prosecutor's Office works out proposals that make prosecutorial supervision better.",
    },
  },
  'gpo-controls-work': {
    cites: '12(5) 4)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура органдарының заң орындалуын қадағалау жұмысын Бас прокуратура бақылауда ұстайды.',
      ru: 'Генеральная прокуратура контролирует работу органов прокуратуры по надзору за исполнением законов.',
      en: "The General Prosecutor's Office checks how prosecutor's bodies do their work of supervising the execution of laws.",
    },
  },
  'gpo-interaction': {
    cites: '12(5) 5)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бас прокуратура өзге республикалық құқық қорғау органдарымен бірлесіп жұмыс істейді және олардың қызметін үйлестіреді.',
      ru: 'Генеральная прокуратура взаимодействует с другими республиканскими правоохранительными органами и координирует их деятельность.',
      en: "The General Prosecutor's Office cooperates with other law-enforcement bodies of republican level and coordinates their activity.",
    },
    awaits: awaits.coordination,
  },
  'gpo-evaluation': {
    cites: '12(5) 5-1)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Бас прокуратура есептілік пен жұмысты бағалау жүйесін сыртқы бағалау және сыбайлас жемқорлық деңгейінің рейтингі арқылы жетілдіреді.',
      ru: 'Генеральная прокуратура совершенствует систему отчётности и оценки деятельности, вводя внешнюю оценку и рейтинг уровня коррупции.',
      en: "The General Prosecutor's Office improves reporting and performance evaluation, adding external assessment and a rating of the level of corruption.",
    },
  },
  'gpo-training': {
    cites: '12(5) 6)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Бас прокуратура кадрлардың біліктілігін арттыратын оқуды ұйымдастырып, өткізеді.',
      ru: 'Генеральная прокуратура организует и проводит повышение квалификации кадров.',
      en: "The General Prosecutor's Office arranges and delivers advanced training for staff.",
    },
  },
  'gpo-rulemaking': {
    cites: '12(5) 7)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Бас прокуратура норма шығару жұмысына өз үлесін қосып, қатысады.',
      ru: 'Генеральная прокуратура принимает участие в подготовке нормативных правовых актов.',
      en: "The General Prosecutor's Office shares in the work of drafting normative legal acts.",
    },
  },
  'gpo-intl-representation': {
    cites: '12(5) 8)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Халықаралық ынтымақтастық кезінде прокуратура органдарының атынан Бас прокуратура сөйлейді.',
      ru: 'В международном сотрудничестве от имени органов прокуратуры выступает Генеральная прокуратура.',
      en: "In international cooperation the General Prosecutor's Office speaks for all prosecutor's bodies.",
    },
  },
  'schedule-publish-winter': {
    cites: '12(6)',
    ruleKind: 'publication',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: byDayOfYear('12-25'),
    policies: ['P7'],
    says: {
      kk: 'Бас прокуратура тексерулердің жартыжылдық жиынтық кестесін ағымдағы күнтізбелік жылғы 25 желтоқсанға дейін ресми интернет-ресурсына қояды.',
      ru: 'Генеральная прокуратура размещает полугодовой сводный график проверок на официальном интернет-ресурсе до 25 декабря текущего календарного года.',
      en: "The General Prosecutor's Office must place the half-year consolidated schedule on its official internet resource by 25 December of the current calendar year.",
    },
    awaits: awaits.inspections,
  },
  'schedule-publish-summer': {
    cites: '12(6)',
    ruleKind: 'publication',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: byDayOfYear('05-25'),
    policies: ['P7'],
    says: {
      kk: 'Ағымдағы күнтізбелік жылғы 25 мамырға дейін де Бас прокуратура тексерулердің жартыжылдық жиынтық кестесін ресми интернет-ресурсына орналастыруға тиіс.',
      ru: 'До 25 мая текущего календарного года Генеральная прокуратура также размещает полугодовой сводный график проверок на официальном интернет-ресурсе.',
      en: "By 25 May of the current calendar year the half-year consolidated schedule must likewise be placed on the official internet resource of the General Prosecutor's Office.",
    },
    awaits: awaits.inspections,
  },
  'schedule-publish-place': {
    cites: '12(6)',
    ruleKind: 'publication',
    treatment: 'waiting',
    says: {
      kk: 'Жартыжылдық жиынтық кесте Бас прокуратураның ресми интернет-ресурсында жариялануға тиіс.',
      ru: 'Местом опубликования полугодового сводного графика проверок служит официальный интернет-ресурс Генеральной прокуратуры.',
      en: "The place where the half-year consolidated inspection schedule must appear is the official internet resource of the General Prosecutor's Office.",
    },
    awaits: awaits.inspections,
  },
});
