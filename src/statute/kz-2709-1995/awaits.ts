import type { Texts } from '../../kernel/texts';

/** What the enforcement of a rule waits for, where the system does not keep it yet. */
export const awaits = {
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
  applications: {
    kk: 'Азаматтардың өтініштерін тіркеуді.',
    ru: 'Регистрации обращений граждан.',
    en: 'Registration of what reaches the office from people.',
  },
  complaints: {
    kk: 'Шағымдарды және солар бойынша тоқтата тұруды тіркеуді.',
    ru: 'Регистрации жалоб и приостановлений по ним.',
    en: 'Registration of complaints and of the stays that they bring.',
  },
  sanctions: {
    kk: 'Санкция және келісім сұрауларын тіркеуді.',
    ru: 'Регистрации запросов о санкции и о согласии.',
    en: 'Registration of requests for a sanction or a consent.',
  },
  coordination: {
    kk: 'Үйлестіру кеңестерінің жұмысын тіркеуді.',
    ru: 'Регистрации работы координационных советов.',
    en: 'Registration of the work of coordination councils.',
  },
  analysis: {
    kk: 'Талдау жұмысын және құқықтық статистиканы қадағалауды тіркеуді.',
    ru: 'Регистрации аналитической работы и надзора за правовой статистикой.',
    en: 'Registration of analytical work and of supervision of legal statistics.',
  },
  collegium: {
    kk: 'Алқа отырыстары мен шешімдерін тіркеуді.',
    ru: 'Регистрации заседаний и решений коллегии.',
    en: 'Registration of the sessions and decisions of a collegium.',
  },
  organisational: {
    kk: 'Бұйрықтарды және өзге де ұйымдастырушылық актілерді тіркеуді.',
    ru: 'Регистрации приказов и иных организационных актов.',
    en: 'Registration of orders to staff and other organisational acts.',
  },
  cases: {
    kk: 'Қылмыстық қудалауды және істерге қатысуды тіркеуді.',
    ru: 'Регистрации уголовного преследования и участия в делах.',
    en: 'Registration of criminal prosecution and of taking part in cases.',
  },
  international: {
    kk: 'Шет мемлекеттермен құқықтық ынтымақтастықты тіркеуді.',
    ru: 'Регистрации правового сотрудничества с иностранными государствами.',
    en: 'Registration of legal cooperation with other states.',
  },
  service: {
    kk: 'Қызмет өткеруді: бөлімшелерді, шендерді, наградаларды, куәліктерді және прокуратуралардың қамтамасыз етілуін тіркеуді.',
    ru: 'Регистрации прохождения службы: подразделений, чинов, наград, удостоверений и обеспечения прокуратур.',
    en: 'Registration of the service of staff: units, ranks, awards, cards, and what offices are provided with.',
  },
} satisfies Record<string, Texts>;
