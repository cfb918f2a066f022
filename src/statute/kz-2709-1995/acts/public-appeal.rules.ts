import { rulesOf } from '../../rule';

export const publicAppealRules = rulesOf({
  'appeal-addressees': {
    cites: '25-2',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокуратура үндеуін лауазымды адамдарға, мемлекеттік органдарға, сондай-ақ заңды және жеке тұлғаларға арнай алады.',
      ru: 'Прокуратура вправе направить обращение должностным лицам, государственным органам, юридическим и физическим лицам.',
      en: "The Prosecutor's Office may address a public appeal to officials, state bodies, legal persons and natural persons.",
    },
  },
  'appeal-purposes': {
    cites: '25-2',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Үндеу заңдылық пен қоғамдық қауіпсіздікті сақтау, құқық бұзушылықтың алдын алу, құқықтар мен бостандықтарды қорғау мақсатында жасалады.',
      ru: 'Обращение делается, чтобы обеспечить законность и общественную безопасность, предупредить правонарушения и защитить права и свободы.',
      en: 'A public appeal is made to ensure legality and public safety, prevent offences and protect human and civil rights and freedoms.',
    },
  },
  'appeal-dissemination': {
    cites: '25-2',
    ruleKind: 'publication',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Үндеу бұқаралық ақпарат құралдары арқылы немесе басқа жолмен көпшілікке жарияланып таратылады.',
      ru: 'Обращение распространяют через средства массовой информации или обнародуют иным способом.',
      en: 'A public appeal is spread through the mass media or made public in some other way.',
    },
  },
});
