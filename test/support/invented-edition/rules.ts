import { calendarDays, workingDays } from '../../../src/calendar';
import { kz2709of1995, type Rule, rulesOf } from '../../../src/statute';

const ownRules = rulesOf({
  'invented-list-of-kinds': {
    cites: '9',
    ruleKind: 'form',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор осы бапта аталған актілерді ғана шығарады.',
      ru: 'Прокурор издаёт только акты, названные в этой статье.',
      en: 'The prosecutor issues only the acts named in this article.',
    },
  },
  'reminder-addressee': {
    cites: '12(1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Еске салу заңды тұлғаға жолданады.',
      ru: 'Напоминание направляется юридическому лицу.',
      en: 'A reminder goes to a legal person.',
    },
  },
  'reminder-content': {
    cites: '12(2)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Еске салуда орындалмаған міндет көрсетіледі.',
      ru: 'В напоминании называется неисполненная обязанность.',
      en: 'A reminder names the duty that is not fulfilled.',
    },
  },
  'reminder-district-only': {
    cites: '12(4)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Еске салуды аудан прокуроры шығарады.',
      ru: 'Напоминание издаёт прокурор района.',
      en: 'A reminder is issued by the prosecutor of a district.',
    },
  },
  'reminder-answer-term': {
    cites: '12(3)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: workingDays(5),
    policies: ['P1', 'P2'],
    says: {
      kk: 'Еске салуға бес жұмыс күні ішінде жауап беріледі.',
      ru: 'На напоминание отвечают в течение пяти рабочих дней.',
      en: 'A reminder is answered within five working days.',
    },
  },
});

export type ReminderRule = keyof typeof ownRules;

const changed = (id: string, change: Partial<Rule>): Rule => {
  const rule = kz2709of1995.rules[id];
  if (!rule) throw new Error(`the law of 1995 has no rule ${id}`);
  return { ...rule, ...change };
};

/** The rules of 1995 that were kept, one of them with another number, and those that are new. */
export const inventedRules: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(Object.entries(kz2709of1995.rules).filter(([id]) => id !== 'act-kinds-supervision')),
  'protest-consideration-term': changed('protest-consideration-term', {
    cites: '11(2)',
    value: calendarDays(15),
    says: {
      kk: 'Наразылық он бес күнтізбелік күн ішінде қаралады.',
      ru: 'Протест рассматривается в течение пятнадцати календарных дней.',
      en: 'A protest is considered within fifteen calendar days.',
    },
  }),
  ...ownRules,
};
