import { calendarDays, hours } from '../../calendar';
import { rulesOf } from '../rule';

export const timePolicies = rulesOf({
  'policy-p1': {
    cites: 'policies.md, P1',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Мерзімді бастаған оқиғаның жергілікті күні есепке алынбайды: бірінші күн — келесі күнтізбелік күн.',
      ru: 'Местный день события, с которого начинается срок, не считается: первый день — следующий календарный.',
      en: 'The local day of the event that starts a term is not counted: the first day is the next calendar day.',
    },
  },
  'policy-p2': {
    cites: 'policies.md, P2',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Адресаттың міндетінің соңғы күні жұмыс күні болмаса, ол келесі жұмыс күніне ауысады.',
      ru: 'Последний день обязанности адресата, выпавший на нерабочий день, переносится на следующий рабочий.',
      en: "The last day of an addressee's duty that falls on a non-working day moves to the next working day.",
    },
  },
  'policy-p3': {
    cites: 'policies.md, P3',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Прокурорды шектейтін мерзімнің соңғы күні ауыспайды; оған дейінгі соңғы жұмыс күні ескертіледі.',
      ru: 'Последний день срока, ограничивающего прокурора, не переносится; предупреждают о последнем рабочем дне до него.',
      en: 'The last day of a term that limits the prosecutor does not move; the last working day on or before it is warned of.',
    },
  },
  'policy-p4': {
    cites: 'policies.md, P4',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Ай мен жыл сол күннің санымен аяқталады, ондай сан жоқ айда — айдың соңғы күнімен.',
      ru: 'Месяцы и годы оканчиваются тем же числом, а где его нет — последним днём месяца.',
      en: 'Months and years end on the same day of the month, or on its last day where it has none.',
    },
  },
  'policy-p5': {
    cites: 'policies.md, P5',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Сағатпен есептелетін мерзім жазылған сәттен түн, демалыс және уақыт ауысуы арқылы үздіксіз жүреді.',
      ru: 'Срок в часах течёт от записанного момента через ночи, выходные и перевод часов, без переноса.',
      en: 'A term in hours runs from the recorded instant through nights, days off and clock changes and is never moved.',
    },
  },
  'policy-p6': {
    cites: 'policies.md, P6',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: '«Оқиғадан кемінде N күн бұрын» дегеніміз — оқиға күнінен N күнтізбелік күн шегерілген күн; ол ауыспайды.',
      ru: '«Не позднее чем за N дней до события» — это день события минус N календарных дней; он не переносится.',
      en: '"Not later than N days before an event" is the day of the event less N calendar days; it is not moved.',
    },
  },
  'policy-p7': {
    cites: 'policies.md, P7',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Белгілі күнге дейін дегенде сол күннің өзі соңғы күн болып саналады; оған дейінгі жұмыс күні ескертіледі.',
      ru: 'Срок «до» определённой даты включает сам этот день; предупреждают о последнем рабочем дне до него.',
      en: '"By" a fixed date has that very day as its last; the last working day on or before it is warned of.',
    },
  },
  'policy-p8': {
    cites: 'policies.md, P8',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: '«Дереу» деген талаптың күні болмайды: оқиға мен хабарлау сәті жазылып, өткен уақыт көрсетіледі.',
      ru: 'Требование «немедленно» не имеет даты: записываются моменты события и сообщения, показывается прошедшее время.',
      en: '"At once" has no date: the instants of the event and of the report are kept and the elapsed time is shown.',
    },
  },
  'policy-p9': {
    cites: 'policies.md, P9',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Күн әрекет етуге міндетті тұлға тұрған жердің уақыт белдеуінде сағат 24:00-де аяқталады.',
      ru: 'День оканчивается в 24:00 по поясу места того, кто обязан действовать.',
      en: 'A day ends at 24:00 in the zone of the place of the one who must act.',
    },
  },
  'policy-p10': {
    cites: 'policies.md, P10',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Жұмыс күндері бес күндік апта күнтізбесі бойынша есептеледі.',
      ru: 'Рабочие дни считаются по календарю пятидневной недели.',
      en: 'Working days are counted by the calendar of the five-day week.',
    },
  },
  'policy-stay': {
    cites: 'policies.md, time',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Жоғары тұрған прокурор не сот актіні тоқтата тұрғанда адресаттың мерзімі тоқтап тұрады, қалған күндер кейін жалғасады.',
      ru: 'Пока вышестоящий прокурор или суд приостановил акт, срок адресата стоит; остаток дней течёт после снятия.',
      en: "While a superior or a court stays an act its addressee's term stands still; the remaining days run after the lifting.",
    },
  },
  'policy-appointment-notice': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: calendarDays(30),
    policies: ['P6'],
    says: {
      kk: 'Тағайындау мерзімінің аяқталуы туралы отыз күн бұрын хабарланады.',
      ru: 'Об окончании срока назначения предупреждают за тридцать дней.',
      en: 'The end of an appointment is announced thirty days ahead.',
    },
  },
  'policy-reminder-days': {
    cites: 'policies.md, time',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    // Working days before the last day; none is the day itself.
    levels: ['5', '1', '0'],
    says: {
      kk: 'Прокуратура өзгеше белгілемесе, мерзімнің аяқталуы туралы бес және бір жұмыс күні бұрын және сол күні ескертіледі.',
      ru: 'Если прокуратура не установила иного, об окончании срока напоминают за пять и за один рабочий день и в сам день.',
      en: 'Unless the office has set otherwise, the end of a term is reminded of five and one working days before and on the day.',
    },
  },
  'policy-absence-window': {
    cites: 'policies.md, time',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: calendarDays(14),
    policies: ['P1'],
    says: {
      kk: 'Жұмыс үстелі алдағы он төрт күнде шешім қабылдаушылардың қайсысы болмайтынын көрсетеді.',
      ru: 'Рабочий стол показывает, кого из решающих не будет в ближайшие четырнадцать дней.',
      en: 'The desk tells who of those who decide is absent within the next fourteen days.',
    },
  },
  'policy-repeat-keeping': {
    cites: 'policies.md, repeats',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: hours(24),
    policies: ['P5'],
    says: {
      kk: 'Қайталанған сұраудың бұрынғы жауабы жиырма төрт сағат сақталады.',
      ru: 'Ответ на повторённый запрос хранится двадцать четыре часа.',
      en: 'The answer to a request is kept for its repeats for twenty-four hours.',
    },
  },
  'policy-calendar-day': {
    cites: 'policies.md, time',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Ауыстырылған жұмыс күні — сенбі не жексенбі, ауыстырылған демалыс — жұмыс күні, ал енгізілетін діни демалыс — Құрбан айттың бірінші күні.',
      ru: 'Перенесённый рабочий день — суббота или воскресенье, перенесённый выходной — рабочий день, а вносимый религиозный — первый день Курбан айта.',
      en: 'A moved working day is a Saturday or Sunday, a moved day off is a working day, and a religious day off that is entered is the first day of Kurban Ait.',
    },
    allowedWhen: {
      kk: 'Күн, түрі және байланысты күн бір-біріне сай келсе.',
      ru: 'Если день, его вид и связанный день согласуются между собой.',
      en: 'When the day, its kind and the linked day agree with each other.',
    },
  },
  'policy-edition-in-force': {
    cites: 'ADR 3',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Сол күні осы қондырғыда заңның ешбір редакциясы қолданылмайды.',
      ru: 'На этот день в этой установке не применяется ни одна редакция закона.',
      en: 'No edition of the law is applied by this installation on that day.',
    },
  },
  'policy-edition-after-repeal': {
    cites: 'ADR 3',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: '2017 жылы күші жойылған заң осы қондырғыда басқа редакция енгізілгенше қолданыла береді.',
      ru: 'Закон, утративший силу в 2017 году, применяется этой установкой, пока не введена другая редакция.',
      en: 'The law, repealed in 2017, goes on being applied by this installation until another edition is added.',
    },
  },
});
