import {
  aDraft,
  aPerson,
  aProtestOf,
  after,
  clerk,
  eventsOf,
  facts,
  refusing,
  system,
  type Told,
} from '../../../../test/support/acts';
import { places } from '../../../../test/support/people';
import { type WholeDraft, wholeDrafts } from '../../../../test/support/whole-drafts';
import type { Act } from './act';
import type { FactCommand } from './act-command';
import { decideImport } from './import.decide';
import type { PaperAct } from './paper-act';

const service = (on: string): FactCommand => ({
  type: 'service',
  input: { when: { on }, method: 'courier', proof: 'a signature' },
});
const response = (decidedOn: string, on = decidedOn): FactCommand => ({
  type: 'response',
  input: { outcome: 'satisfied', decidedOn, received: { on }, takenMeasures: [], text: 'Revoked.' },
});
const notice = (notifiedOn: string, considerationOn: string): FactCommand => ({
  type: 'consideration-notice',
  input: { notifiedOn, considerationOn },
});

const paper = (members: Partial<PaperAct> = {}): PaperAct => ({
  ...{ kind: 'protest', officeId: 'district', number: '7-12/33', issuedOn: '2016-04-11', draft: aDraft() },
  ...{ facts: [], isTaken: false },
  ...members,
});

const known = (told: Told = {}) => facts({ on: '2016-05-11', ...told });

/** The act that comes of it. */
const brought = (members: Partial<PaperAct>, told: Told = {}): Act => {
  const law = known(told);
  return after(undefined, eventsOf(decideImport(paper(members), law)), law.now);
};

/** What refuses it, as `rule pointer`. */
const refusals = (members: Partial<PaperAct>, told: Told = {}): readonly string[] => {
  const decision = decideImport(paper(members), known(told));
  return decision.accepted
    ? []
    : decision.grounds.map(({ rule, pointer }) => `${rule.id} ${pointer ?? ''}`.trim());
};

describe('an act of a paper register', () => {
  it.each<[name: string, members: Partial<PaperAct>, state: string, terms: readonly (string | null)[][]]>([
    ['that nobody received', {}, 'issued', []],
    ['that still runs', { facts: [service('2016-05-04')] }, 'served', [['running', '2016-05-16']]],
    ['that was never answered', { facts: [service('2016-04-12')] }, 'served', [['missed', '2016-04-22']]],
    [
      'that was answered in time',
      { facts: [service('2016-04-12'), response('2016-04-22', '2016-04-29')] },
      'answered',
      [['met', '2016-04-22']],
    ],
    [
      'that was answered late',
      { facts: [service('2016-04-12'), response('2016-04-25')] },
      'answered',
      [['missed', '2016-04-22']],
    ],
    [
      'that is closed',
      { facts: [service('2016-04-12'), response('2016-04-20')], closure: { closedOn: '2016-04-21' } },
      'closed',
      [['met', '2016-04-22']],
    ],
    [
      'with another term of the prosecutor',
      {
        draft: aDraft({ content: aProtestOf({ ownTerm: { days: 20, reason: 'Far away' } }) }),
        facts: [service('2016-04-12')],
      },
      'served',
      [['missed', '2016-05-03']],
    ],
  ])('%s comes as it stands', (_, members, state, terms) => {
    const act = brought(members);
    expect(act.state).toBe(state);
    expect(act.deadlines.map((deadline) => [deadline.state, deadline.dueOn])).toEqual(terms);
  });

  it('keeps its number and is marked, with who brought it and who signed the paper', () => {
    const act = brought({ signedBy: 'Қ. Әлиев', lateReason: 'The office moves in' });
    expect(act.record.issuance).toMatchObject({
      ...{ registrationNumber: '7-12/33', imported: true, registeredLate: true, signedBy: 'Қ. Әлиев' },
      ...{ signatory: { personId: 'head', officeCode: 'akmola.burabay' }, lateReason: 'The office moves in' },
    });
    expect([act.authorId, act.edition]).toEqual(['head', 'kz-2709-1995']);
  });

  it('tells each event with its own day, as recorded late', () => {
    const events = eventsOf(decideImport(paper({ facts: [service('2016-04-12')] }), known()));
    expect(events.map(({ event, happenedOn, late }) => [event.type, happenedOn, late])).toEqual([
      ['drafted', undefined, false],
      ['issued', '2016-04-11', true],
      ['served', '2016-04-12', true],
      ['deadline-opened', undefined, false],
      ['deadline-missed', undefined, false],
      ['breach-found', undefined, false],
    ]);
  });

  it('answered without a word of the day breaks what it breaks for all, and not where the word is known', () => {
    const answered = [service('2016-04-12'), response('2016-04-20')] as const;
    expect(brought({ facts: answered }).record.breaches).toMatchObject([{ rule: 'protest-notify-day' }]);
    const [received, answer] = answered;
    const told = brought({ facts: [received, notice('2016-04-14', '2016-04-20'), answer] });
    expect(told.record.breaches).toEqual([]);
  });

  it('goes through a court as its kind does', () => {
    const content = aProtestOf({ forum: 'court', object: { class: 'administrative-case' } });
    const step = (code: 'filed' | 'heard' | 'granted', takenOn: string): FactCommand => ({
      type: 'court-step',
      input: { step: code, takenOn },
    });
    const court = { id: 'akimat', type: 'court', zone: 'Asia/Almaty' } as const;
    const told = { addressees: [court] };
    const draft = aDraft({ content });
    const all = [step('filed', '2016-04-12'), step('heard', '2016-04-20'), step('granted', '2016-04-21')];
    expect(brought({ draft, facts: all }, told).state).toBe('decided');
    expect(refusals({ draft, facts: [step('filed', '2016-04-10')] }, told)).toEqual([
      'policy-order-of-facts /court-step/filed/takenOn',
    ]);
  });
});

describe('what refuses an act of a paper register', () => {
  it.each<[name: string, members: Partial<PaperAct>, told: Told, ...refusals: string[]]>([
    ['a person without the right', {}, { by: clerk }, 'policy-who-imports'],
    ['the head of another office', {}, { by: aPerson({ office: places.neighbour }) }, 'policy-who-imports'],
    ['that it is there already', { isTaken: true }, {}, 'policy-import-once /number'],
    ['a number as ours', { number: 'order/gpo/2016/S00001' }, {}, 'policy-import-number /number'],
    [
      'a day without an edition',
      { issuedOn: '2015-04-11', draft: aDraft({ content: aProtestOf({ object: { date: '2015-04-01' } }) }) },
      {},
      'policy-edition-in-force /issuedOn',
    ],
    ['an unknown kind', { kind: 'letter' }, {}, 'act-kinds-supervision /kind'],
    ['an act of tomorrow', { issuedOn: '2016-05-12' }, {}, 'policy-not-in-the-future /issuedOn'],
    [
      'everything at once',
      {
        ...{ isTaken: true, number: 'PROTEST/A/2016/1', draft: aDraft({ norms: [] }) },
        ...{ facts: [service('2016-05-12'), response('2016-04-01')], closure: { closedOn: '2016-05-13' } },
      },
      {},
      'policy-import-once /number',
      'policy-import-number /number',
      'protest-object /norms',
      'policy-not-in-the-future /service/receivedOn',
      'policy-order-of-facts /response/decidedOn',
      'policy-not-in-the-future /closure/closedOn',
    ],
    ['an answer to nothing', { facts: [response('2016-04-20')] }, {}, 'policy-act-course /response'],
    ['a closure too early', { closure: { closedOn: '2016-04-20' } }, {}, 'policy-act-course /closure'],
  ])('is %s', (_, members, told, ...expected) => {
    expect(refusals(members, told)).toEqual(expected);
  });

  it.each(['7-12/33', '7-12/33 дсп', '№ 15', 'б/н', '2/16-02-17'])('is not the paper number %s', (number) => {
    expect(refusing(decideImport(paper({ number }), known()))).toEqual([]);
  });

  it('is never asked of the system, which brings no register', () => {
    expect(() => decideImport(paper(), known({ by: system }))).toThrow('only a person');
  });

  it('does not hinder a superior head, who is recorded as acting instead', () => {
    const superior = aPerson({ office: places.region });
    expect(brought({}, { by: superior }).record.issuance?.signatory).toMatchObject({
      insteadOf: 'akmola.burabay',
    });
  });
});

describe('an act of any kind', () => {
  const importOf = ({
    kind,
    to,
    content,
    norms = [],
    requestedMeasures = [],
    isOfTheGeneral,
  }: WholeDraft) => {
    const addressees = to.map((type) => ({ id: type, type, zone: 'Asia/Almaty' }));
    const measures = requestedMeasures.map((measure, index) => ({ ...measure, id: String(index) }));
    const draft = aDraft({ addresseeIds: [...to], norms, requestedMeasures: measures, content });
    const told = {
      addressees,
      ...(isOfTheGeneral && { office: places.gpo, by: aPerson({ office: places.gpo }) }),
    };
    return decideImport(paper({ kind, draft, issuedOn: '2016-05-10' }), known(told));
  };

  it.each(wholeDrafts.map((whole) => [whole.kind, JSON.stringify(whole.content), whole] as const))(
    'comes from paper: %s %s',
    (_, __, whole) => {
      expect(refusing(importOf(whole))).toEqual([]);
    },
  );

  it('comes in each of the kinds that are drafted', () => {
    const kinds = known().law.kindCodes.filter((code) => known().law.kind(code)?.notDrafted === undefined);
    expect([...new Set(wholeDrafts.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
  });

  it('is refused where its kind is made some other way', () => {
    expect(refusals({ kind: 'sanction' })).toEqual(['policy-sanction-by-request /kind']);
  });
});
