import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const analysisRules = rulesOf({
  'analysis-plans': {
    cites: '8-2(1)',
    ruleKind: 'record',
    treatment: 'waiting',
    says: {
      kk: 'Ақпарат алмасу жүйесі арқылы жүргізілетін ақпараттық-талдамалық қызмет Бас Прокурор бекіткен талдамалық жұмыс жоспарына сай болуға тиіс.',
      ru: 'Информационно-аналитическая деятельность с системой информационного обмена ведётся по планам аналитической работы, утверждённым Генеральным Прокурором.',
      en: 'Information-analytical activity using the information exchange system must follow the analytical work plans approved by the Prosecutor General.',
    },
    awaits: awaits.analysis,
  },
  'analysis-unplanned-instruction': {
    cites: '8-2(2) 1)',
    ruleKind: 'content',
    treatment: 'waiting',
    says: {
      kk: 'Жоспардан тыс талдау Бас Прокурордың немесе оның орынбасарларының тапсырмасымен жүргізіледі.',
      ru: 'Внеплановый анализ проводится по поручению Генерального Прокурора и его заместителей.',
      en: 'Unplanned analysis may be carried out on assignments given by the Prosecutor General or the deputies.',
    },
    awaits: awaits.analysis,
  },
  'analysis-unplanned-request': {
    cites: '8-2(2) 2)',
    ruleKind: 'content',
    treatment: 'waiting',
    says: {
      kk: 'Мемлекеттік органның негізделген сұрау салуы бойынша жоспардан тыс талдау Бас Прокурор не орынбасарлары келіскенде жүргізіледі.',
      ru: 'Внеплановый анализ возможен по обоснованному запросу государственного органа с согласия Генерального Прокурора и его заместителей.',
      en: 'Unplanned analysis may be carried out on a reasoned request of a state body agreed by the Prosecutor General or the deputies.',
    },
    awaits: awaits.analysis,
  },
  'analysis-factors': {
    cites: '8-2(3)',
    ruleKind: 'content',
    treatment: 'waiting',
    says: {
      kk: 'Ақпараттық-талдамалық қызмет теріс құбылыстар мен бұзушылық деректерін анықтауға, профилактика бойынша ұсыныстар әзірлеуге және өңірлердегі заңдылықтың жай-күйін зерделеуге негізделеді.',
      ru: 'Информационно-аналитическая деятельность исходит из выявления негативных явлений, данных о нарушениях, предложений по профилактике и изучения состояния законности по регионам.',
      en: 'Information-analytical activity rests on finding negative phenomena, data on breaches, proposals for prevention and study of the state of legality by region.',
    },
    awaits: awaits.analysis,
  },
  'analysis-need-by-pg': {
    cites: '8-2(3)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Әр негіз бойынша талдаудың қажет екенін және негіздердің тізбесін Бас Прокурордың өзі анықтайды.',
      ru: 'Потребность в анализе по каждому основанию и перечень оснований устанавливает Генеральный Прокурор.',
      en: 'The Prosecutor General decides whether analysis is needed on each ground and sets the list of grounds.',
    },
    awaits: awaits.analysis,
  },
  'analysis-anonymised': {
    cites: '8-2(3)',
    ruleKind: 'record',
    treatment: 'waiting',
    says: {
      kk: 'Ақпарат алмасу жүйесінің мәліметтері әдетте нақты адамның дербес деректері ашылмай, иесіздендіріліп қолданылады.',
      ru: 'Данные системы информационного обмена, как правило, используются обезличенно, без раскрытия персональных данных конкретных лиц.',
      en: "Data from the information exchange system are normally used in anonymised form, without revealing anyone's personal data.",
    },
    awaits: awaits.analysis,
  },
  'analysis-personal-data-order': {
    cites: '8-2(3)',
    ruleKind: 'form',
    treatment: 'waiting',
    says: {
      kk: 'Дербес деректер пайдаланылатын талдауға айрықша жағдайда ғана, әр жағдайға бөлек қабылданған Бас Прокурор бұйрығымен жол беріледі.',
      ru: 'Анализ с персональными данными допускается лишь в исключительных случаях на основании отдельного на каждый случай приказа Генерального Прокурора.',
      en: 'Analysis with personal data is allowed only exceptionally, on an order of the Prosecutor General adopted separately for each case.',
    },
    awaits: awaits.analysis,
  },
  'analysis-output-to-bodies': {
    cites: '8-2(4)',
    ruleKind: 'record',
    treatment: 'waiting',
    says: {
      kk: 'Талдамалық ақпарат мемлекеттік органға тек өз функциясын атқаруы үшін, нақты дербес деректерсіз, анықтамалық материал ретінде ұсынылады.',
      ru: 'Аналитическая информация даётся государственным органам справочно, только для их собственных функций и без конкретных персональных данных.',
      en: 'State bodies receive analytical information as reference material for their own functions only, without specific personal data.',
    },
    awaits: awaits.analysis,
  },
  'analysis-source-completeness': {
    cites: '8-2(5)',
    ruleKind: 'record',
    treatment: 'waiting',
    says: {
      kk: 'Жүйеге интеграцияланған электрондық ақпараттық ресурстардың толық әрі анық болуына олардың меншік иелері немесе иеленушілері жауап береді.',
      ru: 'За полноту и достоверность интегрированных электронных информационных ресурсов отвечают их собственники и (или) владельцы.',
      en: 'Owners or holders of integrated electronic information resources are liable for those resources being complete and accurate.',
    },
    awaits: awaits.analysis,
  },
  'analysis-eds-access': {
    cites: '8-2(6)',
    ruleKind: 'form',
    treatment: 'waiting',
    says: {
      kk: 'Қызметкер ақпарат алмасу жүйесінің ресурстарымен қорғалған жеткізгіштегі электрондық цифрлық қолтаңба арқылы, сертификатталған компьютерде, жеке бөлмеде жұмыс істейді.',
      ru: 'С ресурсами системы обмена сотрудники работают с электронной цифровой подписью на защищённом носителе, на сертифицированных компьютерах, в отдельных помещениях.',
      en: 'Officers work with exchange-system resources using an electronic digital signature on protected media, certified computers and separate rooms.',
    },
    awaits: awaits.analysis,
  },
  'analysis-authorised-list': {
    cites: '8-2(6)',
    ruleKind: 'record',
    treatment: 'waiting',
    says: {
      kk: 'Ақпараттық-талдамалық қызметтің тәртібін, негіздерін және оған құқығы бар лауазымды адамдардың тізбесін Бас Прокурор бекітеді.',
      ru: 'Порядок, основания и перечень (категории) должностных лиц, допущенных к информационно-аналитической деятельности, определяет Генеральный Прокурор.',
      en: 'The Prosecutor General fixes the procedure and grounds of information-analytical activity and the categories of officials allowed to conduct it.',
    },
    awaits: awaits.analysis,
  },
  'personal-data-liability': {
    cites: '8-2(7)',
    ruleKind: 'effect',
    treatment: 'waiting',
    says: {
      kk: 'Дербес деректерді қорғау туралы заңнаманы бұзған лауазымды адам заңға сәйкес жауаптылыққа тартылады.',
      ru: 'Должностные лица, нарушившие законодательство о персональных данных и их защите, несут установленную законом ответственность.',
      en: 'An official who breaches the legislation on personal data and their protection bears liability set by law.',
    },
    awaits: awaits.analysis,
  },
});
