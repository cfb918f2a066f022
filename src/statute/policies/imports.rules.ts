import { rulesOf } from '../rule';

/** What an office moving in brings from its paper register. */
export const importPolicies = rulesOf({
  'policy-who-imports': {
    cites: 'policies.md, import of running acts',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Қағаз тізілімді осы прокуратураның басшысы, оның міндетін атқарушы немесе жоғары тұрған басшы енгізеді.',
      ru: 'Бумажный реестр вносит руководитель этой прокуратуры, исполняющий его обязанности либо вышестоящий руководитель.',
      en: 'A paper register is brought in by the head of its office, by whoever acts for the head, or by a superior head.',
    },
  },
  'policy-import-once': {
    cites: 'policies.md, import of running acts',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Осы прокуратураның осы түрдегі, осы жылғы, осындай құпиялылық дәрежесіндегі және осы нөмірлі актісі енгізіліп қойған.',
      ru: 'Акт этой прокуратуры того же вида, года, степени секретности и номера уже внесён.',
      en: 'An act of this office, kind, year of issue, secrecy and number has been brought in already.',
    },
    allowedWhen: {
      kk: 'Қағаз тізілімде нөмір шынымен қайталанса, оған ажырататын белгі қосылса.',
      ru: 'Если номер в бумажном реестре действительно повторяется и к нему добавлен отличающий знак.',
      en: 'When the paper register does repeat the number, and a mark that tells them apart is added to it.',
    },
  },
  'policy-import-number': {
    cites: 'policies.md, import of running acts',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Қағаз тізілімнен келген нөмір осы жүйе беретін нөмірлердің түрінде болмайды.',
      ru: 'Номер из бумажного реестра не имеет вида номеров, которые даёт эта система.',
      en: 'A number from a paper register does not have the form of the numbers that this system gives.',
    },
  },
});
