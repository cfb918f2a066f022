import {
  actIn,
  aDraft,
  akimat,
  aPerson,
  aProtestOf,
  asked,
  drafted,
  facts,
  prosecutor,
  refusing,
  system,
  type Told,
} from '../../../../test/support/acts';
import { places } from '../../../../test/support/people';
import type { Draft } from './act';
import { missingGrounds } from './signature.decide';
import type { ActDecision } from './judgement';

const pointed = (decision: ActDecision): readonly string[] =>
  decision.accepted ? [] : decision.grounds.map(({ rule, pointer }) => `${rule.id} ${pointer ?? ''}`.trim());

describe('a draft', () => {
  it('may be all but empty', () => {
    expect(refusing(drafted(aDraft({ content: {}, norms: [], addresseeIds: [] })))).toEqual([]);
  });

  it('is of the edition of the day, of its author and of its office', () => {
    const decision = drafted();
    expect(decision).toMatchObject({
      accepted: true,
      events: [
        {
          late: false,
          event: {
            ...{ type: 'drafted', edition: 'kz-2709-1995', kind: 'protest', officeId: 'district' },
            ...{ authorId: 'prosecutor', participantIds: [] },
          },
        },
      ],
    });
  });

  it('of a superior head in a lower office stays in their sight', () => {
    const decision = drafted(aDraft(), { by: aPerson({ office: places.region }) });
    expect(decision).toMatchObject({ events: [{ event: { participantIds: ['head of akmola'] } }] });
  });

  it.each<[string, Partial<Draft>, Told, readonly string[]]>([
    [
      'a responsible clerk',
      {},
      { responsiblePositions: ['clerk', 'registrar'] },
      ['policy-responsible-person /responsibleId'],
    ],
    [
      'a secrecy above the author',
      { secrecy: 'restricted' },
      { by: aPerson({ clearance: 'public' }) },
      ['policy-clearance /secrecy'],
    ],
    [
      'unknown copies',
      {},
      { unknownReferences: ['/copies/0', '/copies/1'] },
      ['policy-known-reference /copies/0', 'policy-known-reference /copies/1'],
    ],
    [
      'an own term of nine days',
      { content: aProtestOf({ ownTerm: { days: 9 } }) },
      {},
      ['protest-other-term-minimum /content/ownTerm/days'],
    ],
    ['an own term of ten days', { content: aProtestOf({ ownTerm: { days: 10 } }) }, {}, []],
    [
      'a fixed day, of which the start is not known yet',
      { content: aProtestOf({ ownTerm: { dueOn: '2016-05-11' } }) },
      {},
      [],
    ],
    [
      'an own term of a protest to a court',
      {
        addresseeIds: ['court'],
        content: aProtestOf({
          forum: 'court',
          object: { class: 'court-ruling', inForce: false },
          ownTerm: { days: 20 },
          suspend: true,
        }),
      },
      { addressees: [{ id: 'court', type: 'court', zone: 'Asia/Almaty' }] },
      ['protest-court-term /content/ownTerm', 'court-suspension-by-law /content/suspend'],
    ],
    ['suspension of an order', { content: aProtestOf({ suspend: true }) }, {}, []],
    [
      'an administrative case to a body',
      { content: aProtestOf({ object: { class: 'administrative-case' } }) },
      {},
      [],
    ],
    ['an official', {}, { addressees: [{ ...akimat, type: 'official' }] }, []],
    [
      'a person',
      {},
      { addressees: [{ ...akimat, type: 'natural-person' }] },
      ['protest-addressee /addresseeId'],
    ],
  ])('with %s', (_, changed, told, grounds) => {
    expect(pointed(drafted(aDraft(changed), told))).toEqual(grounds);
    const revision = { type: 'revision', draft: aDraft(changed) } as const;
    expect(pointed(asked(actIn('draft'), revision, { by: prosecutor, ...told }))).toEqual(grounds);
  });

  it('revised is of the edition of the day of the change', () => {
    const decision = asked(actIn('draft'), { type: 'revision', draft: aDraft({ subject: 'New' }) });
    expect(decision).toMatchObject({
      events: [{ event: { type: 'revised', edition: 'kz-2709-1995', draft: { subject: 'New' } } }],
    });
  });
});

describe('what the law still wants of a draft', () => {
  const wanted = (changed: Partial<Draft>, told: Told = {}): readonly string[] =>
    missingGrounds(actIn('draft', aDraft(changed), told), facts(told)).map(
      ({ rule, pointer }) => `${rule.id} ${pointer ?? ''}`,
    );
  const without = (name: string): Draft['content'] =>
    Object.fromEntries(Object.entries(aProtestOf()).filter(([member]) => member !== name));

  it.each<[string, Partial<Draft>, readonly string[]]>([
    ['whole', {}, []],
    ['no norm', { norms: [] }, ['protest-object /norms']],
    ['no addressee', { addresseeIds: [] }, ['protest-addressee /addresseeId']],
    ['no forum', { content: without('forum') }, ['protest-addressee /content/forum']],
    ['no object', { content: without('object') }, ['protest-object /content/object']],
    ['no demand', { content: aProtestOf({ demands: [] }) }, ['protest-demand-content /content/demands']],
    [
      'no reason',
      { content: aProtestOf({ ownTerm: { days: 20 } }) },
      ['protest-other-term /content/ownTerm/reason'],
    ],
    [
      'no class and number',
      { content: aProtestOf({ object: { class: undefined, number: undefined } }) },
      ['protest-object /content/object/class', 'protest-object /content/object/number'],
    ],
  ])('%s', (_, changed, grounds) => {
    expect(wanted(changed)).toEqual(grounds);
  });

  it('is of a ruling whether it is in force and what is wrong with it, and no norm', () => {
    const content = aProtestOf({ forum: 'court', object: { class: 'court-ruling' } });
    expect(wanted({ content, norms: [] }, { addressees: [{ ...akimat, type: 'court' }] })).toEqual([
      'court-protest-not-in-force /content/object/inForce',
      'court-protest /content/object/fault',
    ]);
  });

  it('is not wanted until it is sent for signature, and then all at once', () => {
    const act = actIn('draft', aDraft({ norms: [], content: aProtestOf({ demands: [] }) }));
    expect(refusing(asked(act, { type: 'submission' }, { by: prosecutor }))).toEqual([
      'protest-object',
      'protest-demand-content',
    ]);
  });
});

describe('sent for signature', () => {
  it('by the system is sent by nobody', () => {
    const decision = asked(actIn('draft'), { type: 'submission' }, { by: system });
    expect(decision).toMatchObject({ events: [{ event: { type: 'submitted', personId: '' } }] });
  });
});
