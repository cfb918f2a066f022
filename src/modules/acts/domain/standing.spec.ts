import {
  actIn,
  aDraft,
  after,
  anAct,
  asked,
  clerk,
  eventsOf,
  facts,
  head,
  prosecutor,
  statesOfProtest,
  system,
  type Told,
  wayTo,
} from '../../../../test/support/acts';
import {
  aClaim,
  aRulingProtest,
  inCourt,
  inCourtAct,
  issuedOn,
  step,
} from '../../../../test/support/court-acts';
import { without } from '../../../../test/support/editions';
import { anAppeal, known } from '../../../../test/support/public-acts';
import type { ClientActor } from '../../prosecutors/domain';
import type { Act } from './act';
import { recordedActor, signatureOf } from './signature';
import { isOverdue, owedBy, waitingFor, withoutTerm } from './standing';

const at = (on: string, told: Told = {}) => facts({ ...told, on });
/** The end of 23 May 2016 in Almaty, the last day of a protest received on the 11th. */
const end = '2016-05-23T18:00:00Z';

describe('what an open act waits for', () => {
  it('is one thing in each state, and nothing once it is over', () => {
    expect(statesOfProtest.map((state) => waitingFor(actIn(state), at('2016-05-20')))).toEqual([
      'completion',
      'signature',
      'receipt',
      'answer',
      'answer',
      'closure',
      null,
      null,
    ]);
  });

  it('is the court, and then the closure', () => {
    const claim = (...steps: Parameters<typeof inCourtAct>[2] & object) =>
      waitingFor(
        inCourtAct('court-application', aClaim(), [...issuedOn('2016-05-10'), ...steps]),
        at('2016-05-20', inCourt),
      );
    expect(claim(step('filed', '2016-05-12'))).toBe('court');
    expect(
      claim(
        step('filed', '2016-05-12'),
        step('accepted', '2016-05-13'),
        step('heard', '2016-05-16'),
        step('granted', '2016-05-18'),
      ),
    ).toBe('closure');
  });

  it('is the publication, where it is to be made public', () => {
    const appeal = anAct(issuedOn('2016-05-10'), anAppeal(), known, 'public-appeal');
    expect(waitingFor(appeal, at('2016-05-20', known))).toBe('publication');
    const suspending = aDraft({
      content: {
        ...aDraft().content,
        object: { ...(aDraft().content['object'] as object), class: 'normative-legal-act' },
        suspend: true,
      },
    });
    expect(waitingFor(actIn('answered', suspending), at('2016-05-20'))).toBe('publication');
  });
});

describe('an act is overdue', () => {
  it('from the end of its last day, while what is due has not come', () => {
    const served = actIn('served');
    expect(owedBy(served)).toBe(end);
    expect(isOverdue(served, '2016-05-23T17:59:59.999Z')).toBe(false);
    expect(isOverdue(served, end)).toBe(true);
    const missed = after(
      served,
      eventsOf(asked(served, { type: 'settlement' }, { by: system, on: '2016-05-24' })),
      '2016-05-24T04:00:00Z',
    );
    expect([owedBy(missed), isOverdue(missed, '2016-05-24T04:00:00Z')]).toEqual([end, true]);
  });

  it('never where nothing is owed, or where it is over', () => {
    for (const state of ['draft', 'issued', 'answered', 'closed', 'withdrawn'] as const)
      expect([state, owedBy(actIn(state))]).toEqual([state, null]);
    const withdrawn = anAct([
      ...wayTo.served,
      [
        { type: 'withdrawal', reason: 'An error' },
        { by: head, on: '2016-05-12' },
      ],
    ]);
    expect([owedBy(withdrawn), isOverdue(withdrawn, '2016-06-01T00:00:00Z')]).toEqual([null, false]);
  });

  it('by the earliest of its terms', () => {
    const served = actIn('served');
    const [term] = served.deadlines;
    const of = (...instants: readonly (string | null)[]): Act => ({
      ...served,
      deadlines: instants.map((dueAt, index) => ({ ...term!, id: String(index), dueAt })),
    });
    expect(owedBy(of('2016-06-02T18:00:00Z', end, '2016-06-01T18:00:00Z'))).toBe(end);
    expect(owedBy(of(null, '2016-06-02T18:00:00Z'))).toBe('2016-06-02T18:00:00Z');
    expect(owedBy(of(null))).toBeNull();
  });
});

describe('an open act without a term', () => {
  const reason = (act: Act, told: Told = {}) => withoutTerm(act, at('2016-05-20', told))?.rule.id;

  it('has a rule that says why', () => {
    expect(reason(actIn('draft'))).toBe('policy-no-term-runs');
    expect(reason(actIn('issued'))).toBe('policy-no-term-runs');
    expect(reason(actIn('answered'))).toBe('policy-no-term-runs');
    const ruling = inCourtAct('protest', aRulingProtest(), issuedOn('2016-05-10'));
    expect(reason(ruling, inCourt)).toBe('protest-court-term');
    expect(reason(inCourtAct('protest', aRulingProtest()), inCourt)).toBe('policy-no-term-runs');
  });

  it('has none while a term runs, once it is over, or where the edition has no such rule', () => {
    for (const state of ['served', 'considered', 'closed', 'withdrawn'] as const)
      expect([state, reason(actIn(state))]).toEqual([state, undefined]);
    expect(reason(actIn('issued'), { text: without('policy-no-term-runs') })).toBeUndefined();
  });
});

describe('who did it', () => {
  it('is a person on a footing: their own place, that of an absent one, or that of a lower office', () => {
    const own = { personId: 'head', position: 'head', officeCode: 'akmola.burabay', orderNumber: '1' };
    expect(signatureOf(head, undefined)).toEqual(own);
    const [capacity] = prosecutor.capacities;
    expect(signatureOf(head, { capacity: capacity! })).toEqual({ ...own, position: 'prosecutor' });
    expect(signatureOf(head, { capacity: capacity!, insteadOf: 'akmola' })).toEqual({
      ...own,
      position: 'prosecutor',
      insteadOf: 'akmola',
    });
    const onBehalfOf = [{ personId: 'absent', substitutionId: 's', orderNumber: '2' }];
    expect(signatureOf(head, { capacity: { ...capacity!, onBehalfOf } })).toMatchObject({
      onBehalfOf: { personId: 'absent', orderNumber: '2' },
    });
    expect(signatureOf({ ...head, capacities: [] }, undefined)).toEqual({
      ...{ personId: 'head', position: 'none', officeCode: '', orderNumber: '' },
    });
  });

  it('is recorded: the person with the footing, the system of a body with the body, the job', () => {
    const client: ClientActor = {
      kind: 'client',
      ...{ clientId: 'client', subject: 'client', bodyId: 'akimat', scopes: [], clearance: 'public' },
      at: '2016-05-11T04:00:00Z',
    };
    const recorded = (by: Told['by']) => recordedActor(facts({ ...(by && { by }) }), undefined);
    expect(recorded(clerk)).toMatchObject({ kind: 'person', personId: 'clerk', position: 'clerk' });
    expect(recorded(client)).toEqual({ kind: 'client', clientId: 'client', bodyId: 'akimat' });
    expect(recorded(system)).toEqual({ kind: 'system', job: 'sweep' });
  });
});
