import { workingDays } from '../../calendar';
import { rulesOf } from '../rule';

/** Who keeps the registers of offices and people, and what may stand in them. */
export const peoplePolicies = rulesOf({
  'policy-registrar': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокуратуралардың, адамдардың, тағайындаулардың, рұқсаттардың, күнтізбе мен баптаулардың тізілімін Бас прокуратураның тіркеушісі жүргізеді.',
      ru: 'Реестры прокуратур, людей, назначений, допусков, календарь и настройки ведёт регистратор Генеральной прокуратуры.',
      en: "The registers of offices, people, appointments and clearances, the calendar and the settings are kept by the registrar of the General Prosecutor's Office.",
    },
    allowedWhen: {
      kk: 'Оны Бас прокуратураның тіркеушісі лауазымындағы адам жазса.',
      ru: 'Если это запишет тот, кто занимает должность регистратора Генеральной прокуратуры.',
      en: 'When someone in the position of registrar of the General office records it.',
    },
  },
  'policy-registrar-post': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Тіркеуші лауазымы Бас прокуратурада ғана болады.',
      ru: 'Должность регистратора есть только в Генеральной прокуратуре.',
      en: 'The position of registrar exists in the General office alone.',
    },
  },
  'policy-office-tree': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Облыстық деңгейдегі прокуратура Бас прокуратураға, аудандық деңгейдегісі облыстық не аудандық деңгейдегіге бағынады; әскери және көлік прокуратуралары өз бас прокуратурасының қарамағында болады.',
      ru: 'Прокуратура областного уровня подчинена Генеральной, районного — областной или районной; военные и транспортные состоят под своей главной прокуратурой.',
      en: 'A regional office stands under the General office and a district one under a regional or district office; military and transport offices stand under their own chief office.',
    },
  },
  'policy-office-in-force-above': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокуратура құрылған күні оның жоғары тұрған прокуратурасы жұмыс істеп тұруға тиіс, ал алдыңғысы одан бұрын құрылған болуға тиіс.',
      ru: 'В день создания прокуратуры вышестоящая должна действовать, а предшественница — быть созданной раньше.',
      en: 'On the day an office is founded the one above it stands, and its predecessor was founded earlier.',
    },
  },
  'policy-settings-bounds': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    value: workingDays(30),
    says: {
      kk: 'Прокуратураның өзіне белгілейтін ескертулері мен бақылау мерзімі отыз жұмыс күнінен аспайды.',
      ru: 'Напоминания и контрольный срок, которые прокуратура устанавливает себе, не превышают тридцати рабочих дней.',
      en: 'The reminders and the control term that an office sets for itself are no more than thirty working days.',
    },
    allowedWhen: {
      kk: 'Сан отыз жұмыс күнінен аспаса.',
      ru: 'Если число не больше тридцати рабочих дней.',
      en: 'When the number is no more than thirty working days.',
    },
  },
  'policy-office-name-period': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Жаңа атау қазіргі атау қолданыла бастаған күннен кейінгі күннен басталады және прокуратураның жұмыс кезеңінен шықпайды.',
      ru: 'Новое наименование начинается позже дня, с которого действует прежнее, и не выходит за время действия прокуратуры.',
      en: 'A new name begins later than the day from which the present one holds, and while the office stands.',
    },
  },
  'policy-one-head': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Бір прокуратурада бір күнде екі басшы болмайды.',
      ru: 'В одной прокуратуре в один день не бывает двух руководителей.',
      en: 'An office does not have two heads on one day.',
    },
    allowedWhen: {
      kk: 'Бұрынғы басшының тағайындалуы аяқталса.',
      ru: 'Если назначение прежнего руководителя окончено.',
      en: 'When the appointment of the earlier head has ended.',
    },
  },
  'policy-one-appointment-a-post': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Адам бір прокуратурадағы бір лауазымға бір мезгілде екі рет тағайындалмайды.',
      ru: 'Человек не назначается дважды одновременно на одну должность в одной прокуратуре.',
      en: 'Nobody is appointed twice at once to the same position of the same office.',
    },
  },
  'policy-appointment-within-office': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Тағайындау прокуратура жұмыс істеп тұрған күннен басталады.',
      ru: 'Назначение начинается в день, когда прокуратура действует.',
      en: 'An appointment begins on a day on which the office stands.',
    },
  },
  'policy-ends-once': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Тағайындау, орынбасу және өкілеттік беру бір рет, өз мерзімінің ішіндегі күні аяқталады.',
      ru: 'Назначение, замещение и передача полномочий оканчиваются один раз, в день в пределах своего срока.',
      en: 'An appointment, a substitution or a delegation is ended once, on a day within its time.',
    },
  },
  'policy-who-substitutes': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Орынбасуды сол прокуратураның басшысы, жоғары тұрған басшы немесе Бас прокуратураның тіркеушісі жазады.',
      ru: 'Замещение записывает руководитель этой прокуратуры, вышестоящий руководитель или регистратор Генеральной прокуратуры.',
      en: 'A substitution is recorded by the head of the office, by a superior head or by the registrar of the General office.',
    },
  },
  'policy-substitution-of-a-post': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Сол кезеңде осы прокуратурада лауазымы бар немесе онда басқа біреудің орнында жүрген адамды ғана алмастыруға болады.',
      ru: 'Замещают того, кто в это время занимает в этой прокуратуре должность или сам в ней замещает другого.',
      en: 'Only someone who in that time holds a position in the office, or acts there for another, is substituted.',
    },
  },
  'policy-substitute-is-prosecutor': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурордың орнын тек прокурор лауазымындағы адам алмастырады: кеңсе қызметкері оның орнына әрекет етпейді.',
      ru: 'Прокурора замещает лишь занимающий должность прокурора: делопроизводитель за него не действует.',
      en: "Only someone who holds a prosecutor's position acts for another; a clerk or the registrar does not.",
    },
  },
  'policy-substitution-chain': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Орынбасу тізбегі сол күндері өзіне қайтып келмейді және он буыннан аспайды.',
      ru: 'Цепочка замещений в одни и те же дни не возвращается к самой себе и не длиннее десяти звеньев.',
      en: 'A chain of substitutions does not come back to itself on the same days and has no more than ten links.',
    },
  },
  'policy-who-delegates': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Орынбасарға қол қою өкілеттігін сол прокуратураның басшысы немесе оның міндетін атқарушы береді.',
      ru: 'Право подписи заместителю передаёт руководитель этой прокуратуры или исполняющий его обязанности.',
      en: 'What a deputy may sign is delegated by the head of the office, or by whoever acts for the head.',
    },
  },
  'policy-delegation-to-deputy': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Өкілеттік сол прокуратурада бүкіл кезеңде орынбасар лауазымын атқаратын адамға ғана беріледі.',
      ru: 'Полномочия передаются только тому, кто весь этот срок занимает в прокуратуре должность заместителя.',
      en: 'A delegation is given only to someone who is a deputy in that office for the whole of its time.',
    },
  },
  'policy-who-registers-parties': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Адресаттарды прокуратураның басшысы, орынбасары, прокуроры немесе кеңсе қызметкері тіркейді.',
      ru: 'Адресатов заносит руководитель, заместитель, прокурор или делопроизводитель прокуратуры.',
      en: 'Addressees are registered by a head, deputy, prosecutor or clerk of an office.',
    },
  },
  'policy-party-standing': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Лауазымды адам өз органына жатады, ал орган мен жоғары тұрған орган тізілімдегі мемлекеттік орган, сот не заңды тұлға болады.',
      ru: 'Должностное лицо состоит при своём органе; орган и вышестоящий орган — внесённые в реестр государственный орган, суд или юридическое лицо.',
      en: 'An official belongs to a body; that body, and the superior of a party, is a registered state body, court or legal person.',
    },
  },
  'policy-who-reads-audit': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Актіге кімнің жүгінгені туралы жазбаларды актінің прокуратурасының басшысы, басшының міндетін атқарушы немесе жоғары тұрған басшы оқиды.',
      ru: 'Записи о том, кто обращался к акту, читает руководитель прокуратуры этого акта, исполняющий его обязанности или вышестоящий руководитель.',
      en: "Who looked at an act is told to the head of the act's office, to whoever acts for the head, or to a superior head.",
    },
  },
});
