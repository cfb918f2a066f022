import { setByLaw } from '../../calendar';
import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const courtsRules = rulesOf({
  'court-powers': {
    cites: '30(1)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Сотта мемлекет мүддесін білдіретін прокурор осы Заң мен іс жүргізу заңдарына сай апелляциялық (шағым), кассациялық және қадағалау тәртібімен әрекет етеді.',
      ru: 'Представляя государство в суде, прокурор действует в апелляционном, кассационном и надзорном порядке согласно настоящему Закону и процессуальным законам.',
      en: 'When representing the State in court, the prosecutor acts in appeal, cassation and supervisory procedure as this Law and procedural laws provide.',
    },
  },
  'court-protest': {
    cites: '30(2)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Сот шешімін, үкімін не өзге қаулысын заңсыз немесе негізсіз деп санаса, прокурор істі қайта қарау, актінің күшін жою не оны өзгерту үшін жоғары тұрған сотқа наразылық бере алады.',
      ru: 'Считая решение, приговор или иное постановление суда незаконным либо необоснованным, прокурор вправе принести в вышестоящий суд протест о пересмотре дела, отмене или изменении акта.',
      en: 'A prosecutor who considers a court decision, sentence or other ruling unlawful or ungrounded may protest to the higher court for review, revocation or amendment.',
    },
  },
  'court-protest-not-in-force': {
    cites: '31',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Істі қарауға қатыспаған прокурор да соттың заңды күшіне енбеген қаулысына наразылық беруге құқылы.',
      ru: 'Прокурор вправе опротестовать не вступившее в законную силу постановление суда, даже если он не участвовал в рассмотрении дела.',
      en: 'The prosecutor may protest a court ruling that has not entered into legal force, even without having taken part in the case.',
    },
  },
  'court-call-cases': {
    cites: '32(1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор құзыреті шегінде сот актілері заңды күшіне енген істерді соттан сұратып алдыра алады.',
      ru: 'В пределах своей компетенции прокурор вправе истребовать из суда дела, по которым судебные акты вступили в законную силу.',
      en: 'Within competence, the prosecutor may call from the court cases in which the rulings have entered into legal force.',
    },
    awaits: awaits.inspections,
  },
  'court-protest-supervisory': {
    cites: '32(2)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Соттың заңды күшіне енген, бірақ заңсыз немесе негізсіз қаулысына прокурор қадағалау тәртібімен наразылық келтіреді.',
      ru: 'На незаконное или необоснованное постановление суда, вступившее в законную силу, прокурор приносит протест в порядке надзора.',
      en: 'An unlawful or ungrounded court ruling already in legal force is protested by the prosecutor in supervisory procedure.',
    },
  },
  'court-protest-beyond-competence': {
    cites: '32(2)',
    ruleKind: 'escalation',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Наразылық келтіру құзыретінен асып кетсе, прокурор оны келтіру жөнінде жоғары тұрған прокурорға ішкі ұсыныс жолдайды.',
      ru: 'Прокурор, которому не хватает компетенции для принесения протеста, обращается к вышестоящему прокурору с внутренним представлением о его принесении.',
      en: 'A prosecutor whose competence does not cover the protest asks the superior prosecutor, by an internal submission, to bring it.',
    },
  },
  'court-suspension-by-law': {
    cites: '32(3)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    value: setByLaw,
    policies: [],
    says: {
      kk: 'Соттың заңды күшіне енген қаулыларына наразылық келтіру мен олардың орындалуын тоқтата тұру өкілеттіктерін заң белгілейді.',
      ru: 'Полномочия прокурора по опротестованию вступивших в силу постановлений суда и приостановлению их исполнения определяет закон.',
      en: 'How far a prosecutor may protest court rulings in legal force and suspend their execution is determined by law.',
    },
  },
  'plenary-protest-pg-only': {
    cites: '33',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Жоғарғы Соттың Конституция мен заңдарға сай емес нормативтік қаулысына оның жалпы отырысына тек Бас Прокурор наразылық енгізеді.',
      ru: 'Протест на нормативное постановление Верховного Суда, не соответствующее Конституции и законам, вносит в его пленарное заседание только Генеральный Прокурор.',
      en: 'Only the Prosecutor General may protest a normative resolution of the Supreme Court, before its plenary session, for non-conformity with the Constitution and laws.',
    },
  },
});
