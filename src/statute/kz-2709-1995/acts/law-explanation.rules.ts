import { rulesOf } from '../../rule';

export const lawExplanationRules = rulesOf({
  'explanation-grounds': {
    cites: '26(1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Заңнамалық актіні білмеу немесе қате түсіну оны не құқықтарды бұзуға әкелуі мүмкін деуге жеткілікті негіз болса, прокурор ол актіге түсіндірме береді.',
      ru: 'Прокурор разъясняет законодательный акт, если есть достаточные основания полагать, что его незнание или неверное понимание приведёт к его нарушению или нарушению прав.',
      en: 'The prosecutor explains a legislative act when there is good reason to believe that ignorance or misunderstanding of it may lead to breaches or violated rights.',
    },
  },
  'explanation-excludes-parliament': {
    cites: '26(1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Парламенттің және оның Палаталарының қаулыларына прокурор түсіндірме бере алмайды.',
      ru: 'Постановления Парламента и его Палат не могут быть предметом разъяснения прокурора.',
      en: 'The prosecutor may not give an explanation of resolutions of Parliament or of its Chambers.',
    },
  },
  'explanation-draft-act': {
    cites: '26(2)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Құқықтық акт жобасы заңнамалық актіге қайшы болса, прокурор оны қабылдайтын органға немесе лауазымды адамға заңнамалық актінің талабын түсіндіріп береді.',
      ru: 'Если проект правового акта расходится с законодательным актом, прокурор разъясняет требование последнего органу или должностному лицу, принимающему проект.',
      en: "If a draft legal act departs from a legislative act, the prosecutor explains that act's requirement to the body or official adopting the draft.",
    },
  },
});
