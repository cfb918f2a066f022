import { rulesOf } from '../../rule';

export const warningRules = rulesOf({
  'warning-written-form': {
    cites: '25-1',
    ruleKind: 'form',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор алдын ала ескертуді жазбаша жасайды, ол жеке және заңды тұлғаларға арналады.',
      ru: 'Предостережение прокурор выносит письменно, и адресуется оно физическим и юридическим лицам.',
      en: 'The prosecutor gives a prior warning in writing, and it is meant for natural and legal persons.',
    },
  },
  'warning-grounds': {
    cites: '25-1',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Алдын ала ескерту құқық бұзушылықты болдырмау, қоғамдық қауіпсіздік пен құқықтар мен бостандықтарды қорғау үшін немесе құқыққа қарсы әрекет дайындалып жатқаны белгілі болғанда жасалады.',
      ru: 'Предостережение выносится для предупреждения правонарушений, обеспечения общественной безопасности, защиты прав и свобод либо при сведениях о готовящихся противоправных действиях.',
      en: 'A prior warning serves to prevent offences, ensure public safety or protect rights and freedoms, or responds to information that unlawful acts are being prepared.',
    },
  },
  'warning-liability-notice': {
    cites: '25-1',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Алдын ала ескертуде заңды бұзуға болмайтыны айтылып, заң бойынша туындайтын жауаптылық көрсетілуі керек.',
      ru: 'В предостережении указывают, что нарушать закон недопустимо, и предупреждают о предусмотренной законом ответственности.',
      en: 'A prior warning must state that breaking the law is inadmissible and point out the liability provided for by law.',
    },
  },
});
