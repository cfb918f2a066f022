import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const coordinationRules = rulesOf({
  'coordination-by-po': {
    cites: '8-1(1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокуратура органдары құқық қорғау және өзге мемлекеттік органдарды өзара іс-қимыл, ақпарат алмасу және келісілген әрекет арқылы үйлестіреді.',
      ru: 'Органы прокуратуры координируют правоохранительные и иные государственные органы через взаимодействие, обмен информацией и согласование их действий.',
      en: "Prosecutor's bodies coordinate law-enforcement and other state bodies through interaction, exchange of information and concerted action.",
    },
    awaits: awaits.coordination,
  },
  'coordination-councils': {
    cites: '8-1(1)',
    ruleKind: 'composition',
    treatment: 'waiting',
    says: {
      kk: 'Үйлестіру жұмысы Бас прокуратура, облыстардың және оларға теңестірілген прокуратуралардың жанындағы тұрақты үйлестіру кеңестерінде жүргізіледі.',
      ru: 'Координация ведётся в постоянно действующих координационных советах при Генеральной прокуратуре, прокуратурах областей и приравненных к ним прокуратурах.',
      en: "Coordination is done in permanent coordination councils formed at the General Prosecutor's Office and at regional and equated offices.",
    },
    awaits: awaits.coordination,
  },
  'coordination-council-regulation': {
    cites: '8-1(2)',
    ruleKind: 'content',
    treatment: 'waiting',
    says: {
      kk: 'Үйлестіру кеңестері Президент бекіткен Үйлестіру кеңесі туралы ереже бойынша жұмыс істейді.',
      ru: 'Координационные советы работают по Положению о Координационном совете, которое утверждает Президент.',
      en: 'Coordination councils work under the Regulation on the Coordination Council, which only the President approves.',
    },
    awaits: awaits.coordination,
  },
});
