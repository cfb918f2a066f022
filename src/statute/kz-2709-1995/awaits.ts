import type { Texts } from '../../kernel/texts';

/** What the enforcement of a rule waits for, where the system does not keep it yet. */
export const awaits = {
  kinds: {
    kk: 'Актінің осы түрін тіркеуді.',
    ru: 'Регистрации этого вида акта.',
    en: 'Registration of this kind of act.',
  },
  follow: {
    kk: 'Қабылданбаудың, үнсіздіктің немесе шағымның салдарын: жолдарды, тоқтата тұруды, күшін жоюды, орындатуды.',
    ru: 'Последствий отклонения, молчания или жалобы: путей, приостановления, отмены, исполнения.',
    en: 'What follows a rejection, silence or complaint: routes, stays, revocation, enforcement.',
  },
  inspections: {
    kk: 'Тексерістерді, талаптарды және шақыруларды тіркеуді.',
    ru: 'Регистрации проверок, требований и вызовов.',
    en: 'Registration of inspections, demands and summonses.',
  },
  court: {
    kk: 'Наразылықтың соттағы жолын.',
    ru: 'Судебного пути протеста.',
    en: 'The court path of a protest.',
  },
  applications: {
    kk: 'Азаматтардың өтініштерін тіркеуді.',
    ru: 'Регистрации обращений граждан.',
    en: 'Registration of what reaches the office from people.',
  },
} satisfies Record<string, Texts>;
