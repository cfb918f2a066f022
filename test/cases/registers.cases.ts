import { sourcedDays, workingCalendar } from '../../src/calendar';
import { groundsAgainstReadingAudit } from '../../src/modules/audit/domain';
import { groundsAgainstEntering } from '../../src/modules/calendar-days/domain';
import {
  groundsAgainstBeginning,
  groundsAgainstFounding,
  groundsAgainstNaming,
  groundsAgainstSettings,
  type StandingOffice,
} from '../../src/modules/offices/domain';
import { groundsAgainstRegistering } from '../../src/modules/parties/domain';
import {
  type Appointing,
  groundsAgainstAppointing,
  groundsAgainstDelegating,
  groundsAgainstEnding,
  groundsAgainstKeeping,
  groundsAgainstSubstituting,
  type Held,
} from '../../src/modules/prosecutors/domain';
import { type Position, Edition, type Ground, type Law, type PolicyRuleId } from '../../src/statute';
import { type LawCase, refusal } from '../support/law-case';
import { capacity, personOf, places, registrar } from '../support/people';

const registering = (
  rule: PolicyRuleId,
  name: string,
  grounds: (law: Law<PolicyRuleId>) => readonly Ground[],
): LawCase => refusal(rule, name, (text) => grounds(new Edition(text)).map((ground) => ground.rule.id));

const headOf = personOf(capacity('head', places.district));
const prosecutorOf = personOf(capacity('prosecutor', places.district));
const office = places.district;
const standing: StandingOffice = {
  level: 'regional',
  type: 'territorial',
  validFrom: '1996-01-01',
  validUntil: '2017-12-31',
};
const period = { from: '2016-06-01', until: '2016-06-10' };
const held = (personId: string, position: Held['position']): Held => ({
  ...{ personId, position, from: '2014-01-01', until: null },
});

const appointing =
  (appointed: Partial<Appointing>, others: readonly Held[] = []) =>
  (law: Law<PolicyRuleId>) =>
    groundsAgainstAppointing(
      { personId: 'A', position: 'prosecutor', ...period, ...appointed },
      { law, actor: registrar, office: standing, termEnds: null, held: others },
    );

const substituting =
  (absentPersonId: string, substitutePersonId: string, actor = headOf, position: Position = 'deputy') =>
  (law: Law<PolicyRuleId>) =>
    groundsAgainstSubstituting(
      { absentPersonId, substitutePersonId, ...period },
      {
        law,
        actor,
        office,
        held: [held('A', 'prosecutor')],
        others: [],
        isKnown: true,
        substitutePositions: [position],
      },
    );

const delegating =
  (deputyPersonId: string, actor = headOf) =>
  (law: Law<PolicyRuleId>) =>
    groundsAgainstDelegating(
      { deputyPersonId, ...period },
      { law, actor, office, held: [held('D', 'deputy')] },
    );

const founding = (level: StandingOffice['level'], validFrom: string) => (law: Law<PolicyRuleId>) =>
  groundsAgainstFounding(
    { level, type: 'territorial', validFrom },
    { law, parent: standing, predecessor: null },
  );

const people: readonly LawCase[] = [
  registering('policy-registrar', 'a head keeps the registers', (law) => groundsAgainstKeeping(headOf, law)),
  registering('policy-registrar-post', 'a region gets a registrar', appointing({ position: 'registrar' })),
  registering(
    'policy-appointment-within-office',
    'an appointment begins after the end of its office',
    appointing({ from: '2018-01-01', until: null }),
  ),
  registering(
    'policy-one-head',
    'a second head is appointed',
    appointing({ position: 'head' }, [held('B', 'head')]),
  ),
  registering(
    'policy-one-appointment-a-post',
    'one is appointed to the position that one holds',
    appointing({}, [held('A', 'prosecutor')]),
  ),
  registering('policy-ends-once', 'an appointment is ended after its end', (law) =>
    groundsAgainstEnding({ ...period, endedOn: null }, '2016-06-11', law),
  ),
  registering(
    'policy-who-substitutes',
    'a prosecutor says who acts for whom',
    substituting('A', 'B', prosecutorOf),
  ),
  registering(
    'policy-substitution-of-a-post',
    'one without a position is substituted',
    substituting('X', 'B'),
  ),
  registering('policy-substitution-chain', 'one acts for oneself', substituting('A', 'A')),
  registering(
    'policy-substitute-is-prosecutor',
    'a clerk is to act for a prosecutor',
    substituting('A', 'B', headOf, 'clerk'),
  ),
  registering('policy-who-delegates', 'a prosecutor delegates', delegating('D', prosecutorOf)),
  registering('policy-delegation-to-deputy', 'a prosecutor is delegated to', delegating('P')),
  registering('policy-who-reads-audit', 'a prosecutor reads who looked at an act', (law) =>
    groundsAgainstReadingAudit(prosecutorOf, office, law),
  ),
];

const officesAndParties: readonly LawCase[] = [
  registering('policy-office-tree', 'a region is founded below a region', founding('regional', '2016-06-01')),
  registering(
    'policy-office-in-force-above',
    'an office is founded below one that has ended',
    founding('district', '2018-01-01'),
  ),
  registering('policy-office-name-period', 'a name begins on the day of the present one', (law) =>
    groundsAgainstNaming('2016-06-01', { ...standing, namedSince: '2016-06-01' }, law),
  ),
  registering('policy-settings-bounds', 'an office is to be reminded thirty-one working days ahead', (law) =>
    groundsAgainstSettings({ reminderDays: [31] }, law),
  ),
  registering('policy-office-in-force', 'an act is begun in an office that has ended', (law) =>
    groundsAgainstBeginning(standing, '2018-01-01', law),
  ),
  registering('policy-who-registers-parties', 'a registrar of people registers a party', (law) =>
    groundsAgainstRegistering({ type: 'court' }, { law, actor: registrar, named: new Map() }),
  ),
  registering('policy-party-standing', 'an official is of no body', (law) =>
    groundsAgainstRegistering({ type: 'official' }, { law, actor: headOf, named: new Map() }),
  ),
  registering('policy-known-reference', 'a body stands under one that is not registered', (law) =>
    groundsAgainstRegistering(
      { type: 'state-body', superiorId: 'none' },
      { law, actor: headOf, named: new Map() },
    ),
  ),
  registering('policy-calendar-day', 'a Monday becomes a moved working day', (law) =>
    groundsAgainstEntering(
      {
        date: '2016-08-29',
        kind: 'moved-working-day',
        name: { kk: 'к', ru: 'р', en: 'e' },
        source: 'a resolution',
      },
      { law, actor: registrar, calendar: workingCalendar(sourcedDays, 1) },
    ),
  ),
];

/** Who keeps the registers, and what may stand in them. */
export const registerCases: readonly LawCase[] = [...people, ...officesAndParties];
