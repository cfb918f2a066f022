import {
  actIn,
  after,
  anAct,
  asked,
  clerk,
  eventsOf,
  facts,
  head,
  prosecutor,
  type Told,
  wayTo,
} from '../../../../test/support/acts';
import { Editions, kz2709of1995 } from '../../../statute';
import type { Act } from './act';
import { decide } from './act.decide';
import type { Redating } from './act-command';
import type { ActDecision } from './judgement';

const future = 'policy-not-in-the-future';
const order = 'policy-order-of-facts';
const grounds = (decision: ActDecision): readonly string[] =>
  decision.accepted ? [] : decision.grounds.map(({ rule, pointer }) => `${rule.id} ${pointer ?? ''}`.trim());

const toDay = (act: Act, of: Redating['of'], on: string): Redating => ({
  ...{ type: 'redating', of, on, reason: 'misread' },
  supersedes: act.record[of]?.id ?? '',
});
/** Asked by the head, who was head on the day of issue too, on 20 May 2016 unless told otherwise. */
const byHead: Told = { by: head, on: '2016-05-20', capacitiesOnIssue: head.capacities };
const redating = (act: Act, of: Redating['of'], on: string, told: Told = byHead): ActDecision =>
  asked(act, toDay(act, of, on), told);

/** Issued on 10 May, received on the 11th, answered on the 18th, closed on the 19th. */
const closed = actIn('closed');
const withdrawn = anAct([
  ...wayTo.served,
  [
    { type: 'withdrawal', reason: 'An error', withdrawnOn: '2016-05-13' },
    { by: head, on: '2016-05-13' },
  ],
]);

describe('the day of a deed of the office, set right on 20 May', () => {
  it.each([
    ['issuance', '2016-05-11', []],
    ['issuance', '2016-05-09', []],
    ['issuance', '2016-05-12', [`${order} /issuedOn`]],
    ['issuance', '2016-05-21', [`${future} /issuedOn`, `${order} /issuedOn`]],
    ['issuance', '2015-12-31', ['policy-day-of-issue /issuedOn']],
    ['closure', '2016-05-18', []],
    ['closure', '2016-05-20', []],
    ['closure', '2016-05-17', [`${order} /closedOn`]],
    ['closure', '2016-05-21', [`${future} /closedOn`]],
  ] as const)('%s to %s', (of, on, expected) => {
    expect(grounds(redating(closed, of, on))).toEqual(expected);
  });

  it.each([
    ['withdrawal', '2016-05-11', []],
    ['withdrawal', '2016-05-10', [`${order} /withdrawnOn`]],
    ['withdrawal', '2016-05-21', [`${future} /withdrawnOn`]],
    ['issuance', '2016-05-11', []],
    ['issuance', '2016-05-12', [`${order} /issuedOn`]],
  ] as const)('of an act withdrawn on the 13th, received on the 11th: %s to %s', (of, on, expected) => {
    expect(grounds(redating(withdrawn, of, on))).toEqual(expected);
  });

  it('follows the issue where nothing was received, and nothing of it is after the withdrawal', () => {
    const unserved = actIn('withdrawn');
    expect(grounds(redating(unserved, 'withdrawal', '2016-05-10'))).toEqual([]);
    expect(grounds(redating(unserved, 'withdrawal', '2016-05-09'))).toEqual([`${order} /withdrawnOn`]);
    expect(grounds(redating(unserved, 'issuance', '2016-05-11'))).toEqual([]);
    expect(grounds(redating(unserved, 'issuance', '2016-05-12'))).toEqual([`${order} /issuedOn`]);
  });

  it('keeps what else was recorded, and says what it replaces', () => {
    const { issuance, closure } = closed.record;
    const [first] = eventsOf(redating(closed, 'issuance', '2016-05-09'));
    expect(first).toMatchObject({
      event: {
        ...{ type: 'corrected', supersedes: issuance?.id, reason: 'misread' },
        correction: { fact: 'issuance' },
      },
      happenedOn: '2016-05-09',
      late: true,
    });
    const corrected = (of: Redating['of'], on: string, act = closed) =>
      after(act, eventsOf(redating(act, of, on)), '2016-05-20T04:00:00Z').record;
    expect(corrected('issuance', '2016-05-09').issuance).toEqual({
      ...issuance,
      id: expect.any(String) as string,
      issuedOn: '2016-05-09',
      registeredLate: true,
    });
    expect(corrected('closure', '2016-05-20').closure).toEqual({
      ...closure,
      id: expect.any(String) as string,
      closedOn: '2016-05-20',
    });
    expect(corrected('withdrawal', '2016-05-12', withdrawn).withdrawal).toMatchObject({
      reason: 'An error',
      withdrawnOn: '2016-05-12',
    });
    expect(corrected('closure', '2016-05-20').closure?.id).not.toBe(closure?.id);
    expect(redating(closed, 'closure', '2016-05-20')).toMatchObject({ events: [{ late: false }] });
  });

  it('on the day itself is no late registration', () => {
    const today = anAct([
      [{ type: 'submission' }, { by: prosecutor, on: '2016-05-20' }],
      [
        { type: 'issuance', issuedOn: '2016-05-19' },
        { by: head, on: '2016-05-20' },
      ],
    ]);
    expect(today.record.issuance).toMatchObject({ registeredLate: true });
    const [first] = eventsOf(redating(today, 'issuance', '2016-05-20'));
    expect(first).toMatchObject({ event: { correction: { value: { registeredLate: false } } }, late: false });
  });

  it('replaces the fact that it names, and no other', () => {
    for (const deed of ['issuance', 'closure'] as const) {
      const wrong = { ...toDay(closed, deed, '2016-05-10'), supersedes: 'another' };
      expect(grounds(asked(closed, wrong, byHead))).toEqual(['policy-correction']);
    }
    expect(grounds(redating(actIn('answered'), 'closure', '2016-05-19'))).toEqual(['policy-correction']);
  });

  it('is for those who may do the deed', () => {
    const by = (of: Redating['of'], who: Told['by'], act = closed) =>
      grounds(redating(act, of, '2016-05-10', { ...byHead, by: who ?? head }));
    expect(by('issuance', prosecutor)).toEqual(['policy-who-issues']);
    expect(by('issuance', clerk)).toEqual(['prosecutor-positions-list']);
    expect(by('withdrawal', prosecutor, actIn('withdrawn'))).toEqual(['policy-withdrawal']);
    expect(by('closure', clerk)).toEqual(['policy-who-closes']);
    expect(grounds(redating(closed, 'closure', '2016-05-19', { ...byHead, by: prosecutor }))).toEqual([]);
    expect(redating(closed, 'closure', '2016-05-19', { ...byHead, by: prosecutor })).toMatchObject({
      footing: { capacity: { position: 'prosecutor' } },
    });
  });
});

describe('another day of issue', () => {
  const issued = actIn('issued');

  it('is one on which the same person could sign; of a paper act that is not known', () => {
    const signedBy = (capacities: Told['capacitiesOnIssue']) =>
      redating(issued, 'issuance', '2016-05-09', { ...byHead, capacitiesOnIssue: capacities ?? [] });
    expect(grounds(signedBy(prosecutor.capacities))).toEqual(['policy-who-issues /issuedOn']);
    expect(grounds(signedBy([]))).toEqual(['policy-who-issues /issuedOn']);
    const { issuance } = issued.record;
    const paper: Act = {
      ...issued,
      record: { ...issued.record, issuance: { ...issuance!, imported: true } },
    };
    expect(grounds(redating(paper, 'issuance', '2016-05-09', { by: head, on: '2016-05-20' }))).toEqual([]);
  });

  it('is of the same year, to which its number belongs, and of the same edition', () => {
    const later: Told = { ...byHead, on: '2017-02-01' };
    expect(grounds(redating(issued, 'issuance', '2016-12-31', later))).toEqual([]);
    expect(grounds(redating(issued, 'issuance', '2017-01-01', later))).toEqual([
      'policy-day-of-issue /issuedOn',
    ]);
    const other = { ...kz2709of1995, id: 'xx-other' };
    const editions = new Editions(
      [kz2709of1995, other],
      [
        { id: other.id, from: '2016-01-01', until: '2016-05-09' },
        { id: kz2709of1995.id, from: '2016-05-10' },
      ],
    );
    const known = { ...facts(byHead), editions };
    expect(grounds(decide(issued, toDay(issued, 'issuance', '2016-05-09'), known))).toEqual([
      'policy-day-of-issue /issuedOn',
    ]);
  });

  it('is before what was made public, or came upon the act', () => {
    const published = anAct([
      ...wayTo.issued,
      [
        { type: 'publication', input: { medium: 'website', place: 'prokuror.gov.kz' } },
        { by: clerk, on: '2016-05-12' },
      ],
    ]);
    expect(grounds(redating(published, 'issuance', '2016-05-12'))).toEqual([]);
    expect(grounds(redating(published, 'issuance', '2016-05-13'))).toEqual([`${order} /issuedOn`]);
  });
});
