import { play } from './play.mjs';
import { differences } from './literal.mjs';
import { does, drafts, protestTo, submits } from './steps.mjs';

const order = {
  class: 'action',
  title: 'Refusal to show a public register',
  date: '2016-01-05',
  number: 'б/н',
  adoptedBy: 'Akimat of the district',
  basis: 'Officials refused',
};

/**
 * Issued and received now, so that something falls due. No date is written down: it depends on the day.
 * @type {(office: import('./steps.mjs').Office) => import('./steps.mjs').Story}
 */
const storyOf = ({ akimat }) => ({
  tells: 'Issued and received today',
  steps: [
    drafts(protestTo(akimat, 'Refusal to show a public register', order)),
    submits(),
    does('head', 'issuance', {}, { state: 'issued', registeredLate: false }),
    does(
      'clerk',
      'services',
      { method: 'courier', proof: 'Stamp' },
      { state: 'served', waitingFor: 'answer' },
    ),
  ],
  ends: { overdue: false, deadlines: [{ rule: 'protest-consideration-term', state: 'running' }] },
});

/**
 * Plays it; its last day is the one that the calculator gives for the same receipt.
 * @param {import('./service.mjs').Service} service
 * @param {import('./steps.mjs').Office} office
 * @param {ReadonlyMap<string, string>} parties
 */
export async function playToday(service, office, parties) {
  const story = storyOf(office);
  const played = await play(service, office, parties, story);
  const { service: receipt, dueOn, dueAt } = played.acts[0] ?? {};
  if (played.deviations.length > 0 || !receipt) return played;
  const { body } = await service.ask(`${office.code}.prosecutor`, 'POST', '/v1/deadline-calculations', {
    body: {
      rule: 'protest-consideration-term',
      startsAt: `${receipt.receivedOn}T12:00:00+05:00`,
      zone: receipt.zone,
    },
  });
  const deviations = differences({ dueOn, dueAt }, body).map(
    (one) => `${story.tells}, by the calculator: ${one}`,
  );
  return { ...played, deviations };
}
