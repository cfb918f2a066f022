import { hours } from '../../../calendar';
import { rulesOf } from '../../rule';
import { awaits } from '../awaits';

export const sanctionRules = rulesOf({
  'sanction-scope-osa-covert': {
    cites: '21(1) 4)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Азаматтардың қорғалатын құқықтарын қозғайтын жедел-іздестіру, қарсы барлау іс-шаралары мен тергеу іс-қимылдарына, соның ішінде жасырын түріне, прокурордың санкциясы қажет.',
      ru: 'Санкция прокурора нужна на оперативно-розыскные, контрразведывательные мероприятия и следственные действия, включая негласные, если они затрагивают охраняемые права граждан.',
      en: "The prosecutor's sanction is required for operational-search and counter-intelligence measures and for investigative actions, including covert ones, that affect citizens' protected rights.",
    },
  },
  'sanction-scope-foreigners': {
    cites: '21(1) 5)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Шетелдікті немесе азаматтығы жоқ адамды елден шығарып жіберу мақсатында ұстау үшін прокурордың санкциясы керек.',
      ru: 'Для задержания иностранца или лица без гражданства в целях выдворения нужна санкция прокурора.',
      en: "The prosecutor's sanction is required to detain a foreigner or a stateless person for expulsion.",
    },
  },
  'sanction-scope-bank-secrecy': {
    cites: '21(1) 5-2)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Мемлекеттік органдар мен олардың лауазымды адамдары банк құпиясы бар құжаттармен танысу үшін прокурордың санкциясын алуы керек.',
      ru: 'Государственным органам и их должностным лицам для доступа к документам, составляющим банковскую тайну, нужна санкция прокурора.',
      en: "State bodies and their officials need the prosecutor's sanction to gain access to documents that constitute bank secrecy.",
    },
  },
  'sanction-bank-nationalbank-exempt': {
    cites: '21(1) 5-2)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Ұлттық Банктің лауазымды адамдарына банк құпиясын құрайтын құжаттарды көру үшін прокурордың санкциясы қажет емес.',
      ru: 'Должностным лицам Национального Банка санкция прокурора на доступ к банковской тайне не требуется.',
      en: "Officials of the National Bank do not need the prosecutor's sanction to see documents that constitute bank secrecy.",
    },
  },
  'sanction-scope-other': {
    cites: '21(1) 6)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Заңда тікелей аталған болса, прокурор басқа жағдайларда да санкция, яғни келісім береді.',
      ru: 'Прокурор даёт санкцию (согласие) и в иных случаях, если они прямо названы в законе.',
      en: 'The prosecutor also gives a sanction (consent) in other cases, provided that a law names them directly.',
    },
  },
  'sanction-decision-term': {
    cites: '21(2)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: hours(24),
    policies: ['P5'],
    says: {
      kk: 'Прокурор сұрауға негіз болған материалдарды зерделегеннен кейін 24 сағат ішінде санкцияны немесе одан бас тартуды ресімдейді.',
      ru: 'Изучив материалы, обосновывающие запрос, прокурор в течение двадцати четырёх часов оформляет санкцию или отказ в ней.',
      en: 'Having studied the materials supporting the request, the prosecutor formalises the sanction or its refusal within twenty-four hours.',
    },
    awaits: awaits.sanctions,
  },
  'sanction-form-endorsement': {
    cites: '21(2)',
    ruleKind: 'form',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор санкцияны не одан бас тартуды бөлек құжатпен емес, сұраушы лауазымды адамның қаулысына бұрыштама мен қол қойып ресімдейді.',
      ru: 'Прокурор даёт санкцию или отказывает в ней резолюцией и подписью на постановлении запрашивающего должностного лица, а не отдельным документом.',
      en: "The prosecutor gives or refuses a sanction by an endorsement and signature on the requesting official's own resolution, not by a separate document.",
    },
  },
  'sanction-refusal-same-form': {
    cites: '21(2)',
    ruleKind: 'form',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Санкция беруден бас тарту санкцияның өзі сияқты нысанда және сол мерзім ішінде ресімделеді.',
      ru: 'Отказ в даче санкции оформляется в той же форме и в тот же срок, что и сама санкция.',
      en: 'A refusal to give a sanction follows the same form and the same term as the sanction itself.',
    },
  },
  'sanction-eds-allowed': {
    cites: '21(2)',
    ruleKind: 'form',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Санкцияны электрондық құжат және электрондық цифрлық қолтаңба туралы заңнамаға сай электрондық цифрлық қолтаңбамен де куәландыруға болады.',
      ru: 'Санкция может быть удостоверена и электронной цифровой подписью по правилам законодательства об электронном документе и такой подписи.',
      en: 'A sanction may also be certified with an electronic digital signature, as the legislation on electronic documents and such signatures provides.',
    },
  },
  'sanction-eds-covert-exception': {
    cites: '21(2)',
    ruleKind: 'form',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Заңмен қорғалатын құпиясы бар мәлімет алынатын жасырын тергеу әрекеттеріне берілетін санкцияны электрондық цифрлық қолтаңбамен куәландыруға болмайды.',
      ru: 'Электронной цифровой подписью нельзя удостоверить санкцию на негласные следственные действия, при которых получают сведения, содержащие охраняемую законом тайну.',
      en: 'An electronic digital signature may not be used for a sanction on covert investigative actions that obtain information containing a secret protected by law.',
    },
    allowedWhen: {
      kk: 'Бұрыштамаға өз қолымен қол қойылғанда, не әрекет жасырын болмағанда, не ондай құпия алынбағанда.',
      ru: 'Если резолюция подписана собственноручно, либо действие не является негласным, либо такую тайну им не получают.',
      en: 'When the endorsement is signed by hand, or the action is not covert, or no such secret is obtained by it.',
    },
  },
  'sanction-agency-npa-consent': {
    cites: '21(3)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Жедел-іздестіру және өзге қызмет туралы бостандық құқықтарын шектеуі мүмкін ведомстволық нормативтік құқықтық акт прокурордың келісімімен қолданылады.',
      ru: 'Ведомственный нормативный правовой акт об оперативно-розыскной и иной деятельности, способный ограничить права на свободу, применяется с согласия прокурора.',
      en: "A departmental normative legal act on operational-search or other activity that may restrict human freedoms applies only with the prosecutor's consent.",
    },
    awaits: awaits.sanctions,
  },
});
