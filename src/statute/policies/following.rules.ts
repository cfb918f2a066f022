import { rulesOf } from '../rule';

/** What follows a breach, where the law is silent: which routes open upon what. */
export const followingPolicies = rulesOf({
  'policy-route-needs-breach': {
    cites: 'policies.md, what follows',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Бұл жол адресаттың бұзушылығынан кейін ғана ашылады, ал ондай бұзушылық әзірге анықталған жоқ.',
      ru: 'Этот путь открывается лишь нарушением адресата, а такого нарушения пока не установлено.',
      en: 'This route opens only upon a breach by the addressee, and no such breach is found so far.',
    },
    allowedWhen: {
      kk: 'Бас тарту, үнсіздік немесе орындамау жазылғанда, не мерзім өткенде.',
      ru: 'Когда записаны отклонение, молчание или неисполнение либо истёк срок.',
      en: 'When a rejection, silence or non-execution is recorded, or the term has passed.',
    },
  },
  'policy-no-duty-to-answer': {
    cites: 'policies.md, what follows',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Бұл акт адресаттан орындайтын ештеңе талап етпейді: одан кейінгі бұзушылық жаңа актіге негіз болады.',
      ru: 'Этот акт ничего к исполнению не требует: последующее нарушение — повод для нового акта.',
      en: 'This act asks nothing of its addressee that could be left undone: a later breach is the matter of a new act.',
    },
  },
  'policy-rejected-part': {
    cites: 'policies.md, what follows',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Ішінара қанағаттандырылған акт бойынша сотқа тек қабылданбаған бөлігі беріледі.',
      ru: 'По акту, удовлетворённому частично, в суд идёт лишь отклонённая часть.',
      en: 'Of an act satisfied in part only the rejected part goes to court.',
    },
  },
  'policy-internal-submission': {
    cites: 'policies.md, what follows',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Прокуратураның құзыретінен асатын кез келген жоба, заңға наразылық та, жоғары тұрған прокурорға ішкі ұсыныспен беріледі.',
      ru: 'Любой проект сверх компетенции прокуратуры, и протест на закон тоже, передаётся вышестоящему прокурору внутренним представлением.',
      en: 'Any draft beyond the competence of its office, a protest of a law too, is carried up by an internal submission to the superior prosecutor.',
    },
  },
  'policy-measures-not-undone': {
    cites: 'policies.md, what follows',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Күші жойылған акт бойынша бұрын орындалған шаралар өздігінен жойылмайды: олар тізіліп көрсетіледі.',
      ru: 'Меры, уже исполненные по отменённому акту, сами собой не отменяются: они перечисляются.',
      en: 'What was carried out upon an act before it lost its force is not undone by itself: it is listed.',
    },
  },
  'policy-closing-suspended': {
    cites: 'policies.md, what follows',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Тоқтата тұру жүріп жатқанда акт жабылмайды.',
      ru: 'Акт не закрывается, пока длится приостановление.',
      en: 'An act is not closed while a suspension or a stay is running.',
    },
  },
  'policy-closing-undecided': {
    cites: 'policies.md, what follows',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Шешілмеген эскалация немесе шағым тұрғанда акт жабылмайды.',
      ru: 'Акт не закрывается, пока по нему не решены эскалация или жалоба.',
      en: 'An act is not closed while an escalation or a complaint upon it is undecided.',
    },
  },
});
