import { rulesOf } from '../rule';

export const whoMayPolicies = rulesOf({
  'policy-drafts': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Жобаны өз прокуратурасының прокуроры, басшысы, оның орынбасары немесе кеңсе қызметкері дайындап өзгертеді; бұған жоғары тұрған басшы да құқылы.',
      ru: 'Проект готовит и меняет прокурор, заместитель, руководитель или делопроизводитель своей прокуратуры; вправе и вышестоящий руководитель.',
      en: 'A draft is made and changed by a prosecutor, deputy, head or clerk of its office, or by a superior head.',
    },
  },
  'policy-who-submits': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Қол қоюға прокурор, орынбасар немесе басшы жолдайды.',
      ru: 'На подпись направляет прокурор, заместитель или руководитель.',
      en: 'A prosecutor, deputy or head of the office sends a draft for signature.',
    },
  },
  'policy-who-returns': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Жобаны қайтаруға оған қол қоя алатын адам ғана құқылы.',
      ru: 'Возвратить проект вправе только тот, кто может его подписать.',
      en: 'Only someone who may sign the draft may return it.',
    },
  },
  'policy-who-issues': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Актіні қазір де, шығарылған күні де басшы, оның міндетін атқарушы, өкілеттік берілген орынбасар не жоғары тұрған басшы болған адам шығарады.',
      ru: 'Акт издаёт тот, кто и сейчас, и в день издания — руководитель, исполняющий его обязанности, уполномоченный заместитель либо вышестоящий руководитель.',
      en: 'An act is issued by one who is, now and on the day of issue, the head, acting head, a deputy within the delegated area, or a superior head.',
    },
  },
  'policy-second-person': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Басшы өзі дайындаған жобаны басқа адам жолдағаннан кейін ғана шығарады; Бас Прокурорға бұл шектеу қолданылмайды.',
      ru: 'Руководитель издаёт собственный проект лишь после направления другим лицом; на Генерального Прокурора это не распространяется.',
      en: 'A head issues a draft of their own only after another person submitted it; the Prosecutor General is excepted.',
    },
  },
  'policy-who-records': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Фактіні акт прокуратурасының қызметкері, жоғары тұрған басшы немесе өз шегінде адресаттың жүйесі жазады.',
      ru: 'Факт записывает работник прокуратуры акта, вышестоящий руководитель либо, в своих пределах, система адресата.',
      en: "A fact is recorded by the staff of the act's office, a superior head or, within its part, the addressee's system.",
    },
  },
  'policy-who-sets-term': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Қараудың басқа мерзімін прокурор, орынбасар немесе басшы белгілейді.',
      ru: 'Иной срок рассмотрения назначает прокурор, заместитель или руководитель.',
      en: 'Another term is set by a prosecutor, deputy or head.',
    },
  },
  'policy-withdrawal': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Актіні жауап алынғанға дейін оны шығарған прокуратураның басшысы кері алады.',
      ru: 'Акт до получения ответа отзывает руководитель издавшей его прокуратуры.',
      en: 'An act is withdrawn before an answer by the head of its office.',
    },
  },
  'policy-who-closes': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Актіні прокурор, орынбасар немесе басшы жабады.',
      ru: 'Акт закрывает прокурор, заместитель или руководитель.',
      en: 'An act is closed by a prosecutor, deputy or head.',
    },
  },
  'policy-who-excludes': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Мүдделер қақтығысына байланысты шеттетуді сол прокуратураның немесе жоғары тұрған прокуратураның басшысы жүргізеді.',
      ru: 'Отстраняет при конфликте интересов руководитель этой или вышестоящей прокуратуры.',
      en: 'An exclusion for conflict of interest is made and lifted by the head of the office or a superior head.',
    },
  },
  'policy-self-exclusion': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Адам өзін өзі шеттете алмайды: бұл туралы жоғары тұрған басшы шешеді.',
      ru: 'Самого себя отстранить нельзя: об этом решает вышестоящий руководитель.',
      en: 'Nobody excludes themselves: a superior head decides on it.',
    },
  },
  'policy-responsible-excluded': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Шеттетілген адам жауап беретін акт оны шеттеткен басшыға өтеді.',
      ru: 'Акт, за который отвечал отстранённый, переходит к отстранившему руководителю.',
      en: 'An act that the excluded person answers for passes to the head who excludes.',
    },
  },
  'policy-who-suspends': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Наразылық келтірілген актіні басшы, оның міндетін атқарушы не өкілеттік берілген орынбасар тоқтата тұрады.',
      ru: 'Опротестованный акт приостанавливает руководитель, исполняющий его обязанности либо уполномоченный заместитель.',
      en: 'A protested act is suspended by the head, by whoever acts for the head, or by a deputy within the delegated area.',
    },
  },
  'policy-who-reassigns': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Ашық істерді бір адамнан екіншісіне сол прокуратураның немесе жоғары тұрған прокуратураның басшысы береді.',
      ru: 'Открытые дела от одного лица другому передаёт руководитель этой или вышестоящей прокуратуры.',
      en: 'Open work is passed from one person to another by the head of its office or a superior head.',
    },
  },
  'policy-reassigned-work': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Берілетін іс ашық болуға және оған аталған адам жауап беруге тиіс.',
      ru: 'Передаётся открытое дело, за которое отвечает названное лицо.',
      en: 'What is passed on is open, and the person named answers for it.',
    },
  },
  'policy-reassigned-to-excluded': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Мүдделер қақтығысына байланысты шеттетілген адамға бұл іс берілмейді.',
      ru: 'Отстранённому при конфликте интересов это дело не передаётся.',
      en: 'An act does not pass to a person excluded from it for conflict of interest.',
    },
  },
  'policy-responsible-person': {
    cites: 'policies.md, who may do what',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Жауапты адам актінің прокуратурасындағы прокурор, орынбасар немесе басшы болуға тиіс.',
      ru: 'Ответственным может быть прокурор, заместитель или руководитель прокуратуры акта.',
      en: "The responsible person is a prosecutor, deputy or head of the act's office.",
    },
  },
});
