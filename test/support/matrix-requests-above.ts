import { facts } from './matrix-acts';
import { type Ask, nothing, type Preparing } from './matrix-asks';
import { accepted } from './protest-story';

/** A complaint about a restricted act of Burabay, received above it or, misaddressed, at Burabay itself. */
const complaintOf = (act: { readonly id: string }, officeCode: string) => ({
  ...{ against: { act: act.id }, to: { officeCode }, text: 'The protest is groundless' },
  by: { type: 'legal-person', name: 'A company' },
});
const complaint =
  (officeCode: string, body?: Ask['body']): Preparing =>
  async (scene) => {
    const filed = complaintOf(await scene.actAt('served'), officeCode);
    const answer = await scene.doorstep.as('superior').post('/v1/complaints', filed);
    const { id, version } = accepted<{ id: string; version: number }>(answer);
    return { params: { id }, ...(body && { body, version }) };
  };

const ofComplaints: Readonly<Record<string, Preparing>> = {
  'GET /v1/complaints': nothing,
  'GET /v1/complaints/{id}': complaint('akmola'),
  'GET /v1/complaints/{id}/history': complaint('akmola'),
  'POST /v1/complaints': async (scene) => ({ body: complaintOf(await scene.actAt('served'), 'akmola') }),
  'POST /v1/complaints/{id}/forwarding': complaint('akmola.burabay', {}),
  'POST /v1/complaints/{id}/decision': complaint('akmola', {
    outcome: 'refused',
    ground: 'The breach is proved',
  }),
};

/** The author's request to go to court upon a restricted act of Burabay that was rejected. */
const escalationOf = (act: { readonly id: string }) => ({
  ...{ subject: { type: 'act', id: act.id }, route: 'court-application', ground: 'The breach goes on' },
});
const escalation =
  (body?: Ask['body'], isReturned = false): Preparing =>
  async (scene) => {
    const { doorstep } = scene;
    const request = escalationOf(await scene.actAt('rejected'));
    const asked = await doorstep.as('author').post('/v1/escalations', request);
    const { id, version } = accepted<{ id: string; version: number }>(asked);
    const back = {
      method: 'post',
      path: `/v1/escalations/${id}/returns`,
      body: facts.returns,
      version,
    } as const;
    if (isReturned) accepted(await doorstep.ask('head', back));
    return { params: { id }, ...(body && { body, version: isReturned ? version + 1 : version }) };
  };

const ofEscalations: Readonly<Record<string, Preparing>> = {
  'GET /v1/escalations': nothing,
  'GET /v1/escalations/{id}': escalation(),
  'GET /v1/escalations/{id}/history': escalation(),
  'POST /v1/escalations': async (scene) => ({ body: escalationOf(await scene.actAt('rejected')) }),
  'POST /v1/escalations/{id}/decision': escalation({ approve: true, reason: 'Well grounded' }),
  'POST /v1/escalations/{id}/returns': escalation(facts.returns),
  'POST /v1/escalations/{id}/resubmission': escalation({ ground: 'The norm is named' }, true),
  'POST /v1/escalations/{id}/withdrawal': escalation({}),
};

/** How the routes of the rooms above the acts are asked. */
export const ofRoomsAbove: Readonly<Record<string, Preparing>> = { ...ofComplaints, ...ofEscalations };
