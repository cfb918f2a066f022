import { capacity, personOf, places, registrar } from '../../../../test/support/people';
import { expectRefusedBy, lawOfTests } from '../../../../test/support/refusals';
import type { Law, OfficeLevel, PolicyRuleId, Position } from '../../../statute';
import type { StandingOffice } from '../../offices/domain';
import type { PersonActor } from './actor';
import { termEnds } from './appointment-term';
import {
  groundsAgainstAppointing,
  groundsAgainstEnding,
  groundsAgainstKeeping,
  type Held,
} from './appointment.decide';

const zone = 'Asia/Almaty';

interface Case {
  readonly actor?: PersonActor;
  readonly level?: OfficeLevel;
  readonly position?: Position;
  readonly from?: string;
  readonly until?: string | null;
  readonly held?: readonly Held[];
}

function against(law: Law<PolicyRuleId>, given: Case) {
  const {
    actor = registrar,
    level = 'district',
    position = 'prosecutor',
    from = '2016-06-01',
    held = [],
  } = given;
  const office: StandingOffice = {
    level,
    type: 'territorial',
    validFrom: '2016-01-01',
    validUntil: '2030-12-31',
  };
  const ends = termEnds(law, position, level, from, zone);
  const until = given.until === undefined ? ends : given.until;
  return groundsAgainstAppointing(
    { personId: 'A', position, from, until },
    { law, actor, office, termEnds: ends, held },
  );
}

const held = (personId: string, position: Position, from: string, until: string | null): Held => ({
  personId,
  position,
  from,
  until,
});

describe('an appointment', () => {
  it('of any position is recorded by the registrar', () => {
    for (const position of ['head', 'deputy', 'prosecutor', 'clerk'] as const)
      expect(against(lawOfTests, { position })).toEqual([]);
  });

  it.each([
    ['a head', personOf(capacity('head', places.gpo))],
    ['a registrar of another office', personOf(capacity('registrar', places.region))],
    ['nobody in particular', personOf()],
  ])('is not recorded by %s', (_, actor) => {
    expectRefusedBy('policy-registrar', (law) => against(law, { actor }));
  });

  it('is recorded by one who acts for the registrar', () => {
    expect(against(lawOfTests, { actor: personOf(capacity('registrar', places.gpo, 'R')) })).toEqual([]);
  });

  it('of a registrar is of the General office', () => {
    expectRefusedBy('policy-registrar-post', (law) => against(law, { position: 'registrar' }));
    expect(against(lawOfTests, { position: 'registrar', level: 'general' })).toEqual([]);
  });

  it.each(['2015-12-31', '2031-01-01'])('does not begin on %s, when the office does not stand', (from) => {
    expectRefusedBy('policy-appointment-within-office', (law) => against(law, { from }));
  });

  it('of a second head does not share a day with that of the first', () => {
    const first = held('B', 'head', '2014-01-01', '2016-06-01');
    expectRefusedBy('policy-one-head', (law) => against(law, { position: 'head', held: [first] }));
    expect(against(lawOfTests, { position: 'head', from: '2016-06-02', held: [first] })).toEqual([]);
    expect(against(lawOfTests, { position: 'deputy', held: [first] })).toEqual([]);
  });

  it('is not made twice at once', () => {
    const first = held('A', 'prosecutor', '2014-01-01', null);
    expectRefusedBy('policy-one-appointment-a-post', (law) => against(law, { held: [first] }));
    expect(against(lawOfTests, { held: [{ ...first, personId: 'B' }] })).toEqual([]);
    expect(against(lawOfTests, { position: 'clerk', held: [first] })).toEqual([]);
  });

  it('breaks every rule that it breaks', () => {
    const rules = against(lawOfTests, {
      actor: personOf(),
      position: 'head',
      from: '2015-12-31',
      until: null,
    });
    expect(rules.map(({ rule, pointer }) => [rule.id, pointer])).toEqual([
      ['policy-registrar', undefined],
      ['policy-appointment-within-office', '/from'],
      ['district-prosecutor-term', '/until'],
    ]);
  });
});

describe.each([
  ['pg-appointment', 'general'],
  ['regional-prosecutor-term', 'regional'],
  ['district-prosecutor-term', 'district'],
] as const)('%s', (rule, level) => {
  it.each(['2021-06-02', null])('refuses an end on %s', (until) => {
    expectRefusedBy(rule, (law) => against(law, { position: 'head', level, until }));
  });

  it.each(['2021-06-01', '2018-01-01'])('lets it end on %s', (until) => {
    expect(against(lawOfTests, { position: 'head', level, until })).toEqual([]);
  });
});

describe('the end of an appointment', () => {
  const period = { from: '2016-06-01', until: '2016-06-30', endedOn: null };

  it.each(['2016-05-31', '2016-07-01'])('is not on %s, outside its time', (day) => {
    expectRefusedBy('policy-ends-once', (law) => groundsAgainstEnding(period, day, law));
  });

  it('comes once', () => {
    expect(groundsAgainstEnding(period, '2016-06-30', lawOfTests)).toEqual([]);
    const ended = { ...period, endedOn: '2016-06-10' };
    expectRefusedBy('policy-ends-once', (law) => groundsAgainstEnding(ended, '2016-06-05', law));
  });

  it('may come at any time where there is none', () => {
    expect(groundsAgainstEnding({ ...period, until: null }, '2030-01-01', lawOfTests)).toEqual([]);
  });
});

describe('the registers', () => {
  it('are kept by the registrar alone', () => {
    expect(groundsAgainstKeeping(registrar, lawOfTests)).toEqual([]);
    expectRefusedBy('policy-registrar', (law) =>
      groundsAgainstKeeping(personOf(capacity('head', places.gpo)), law),
    );
  });
});
