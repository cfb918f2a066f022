import { facts, type Stage } from './matrix-acts';
import { type Ask, nothing, type Preparing } from './matrix-asks';
import { personsOfMatrix } from './matrix-people';
import { ofRoomsAbove } from './matrix-requests-above';
import type { MatrixScene } from './matrix-scene';
import { aLine, bring, csvOf } from './paper-register';
import { aProtest } from './protest';
import { accepted } from './protest-story';

const at = (params: Record<string, string>, rest: Omit<Ask, 'params'> = {}): Preparing => {
  return () => ({ params, ...rest });
};

/** Something of an act at that stage; `record`: the segment whose record stands in the path under that name. */
function act(
  stage: Stage,
  body?: Ask['body'],
  record?: readonly [segment: string, name?: string],
): Preparing {
  return async (scene) => {
    const { id, version, records } = await scene.actAt(stage);
    const [segment = '', name = 'recordId'] = record ?? [];
    const params = { id, ...(record && { [name]: records[segment] ?? '' }) };
    return { params, ...(body && { body, version }) };
  };
}

const corrected = (stage: Stage, segment: keyof typeof facts): Preparing =>
  act(stage, { ...facts[segment], reason: 'Misread' }, [segment]);
const record = (stage: Stage, segment: string): Preparing => act(stage, undefined, [segment]);

const names = {
  kk: 'Астана гарнизонының әскери прокуратурасы',
  ru: 'Военная прокуратура Астанинского гарнизона',
  en: "Military Prosecutor's Office of the Astana Garrison",
};
const garrison = {
  ...{ code: 'chief-military.astana-garrison', level: 'district', type: 'military', names },
  ...{ parentCode: 'chief-military', zone: 'Asia/Almaty', validFrom: '2016-05-01' },
  ...{ orderNumber: '17', orderedOn: '2016-04-25' },
};
const burabay = { code: 'akmola.burabay' };
const juneDays = { from: '2016-06-01', until: '2016-06-10', orderNumber: '52-ж' };
const ended = { endedOn: '2016-05-10', orderNumber: '53-ж' };

const ofTheRegisters: Readonly<Record<string, Preparing>> = {
  'GET /health/live': nothing,
  'GET /health/ready': nothing,
  'POST /dev/tokens': () => ({ body: { person: personsOfMatrix.author } }),
  'GET /dev/people': nothing,
  'GET /v1/me': nothing,
  'GET /v1/statute/editions': nothing,
  'GET /v1/statute/editions/{id}/rules': at({ id: 'kz-2709-1995' }),
  'GET /v1/statute/rules/{ruleId}': at({ ruleId: 'protest-other-term' }),
  'POST /v1/deadline-calculations': () => ({
    body: { rule: 'protest-consideration-term', startsAt: '2016-05-10T10:00:00+06:00', zone: 'Asia/Almaty' },
  }),
  'GET /v1/calendar/days': nothing,
  'GET /v1/calendar/days/{id}': async (scene) => ({ params: { id: (await scene.newDay()).id } }),
  'POST /v1/calendar/days': (scene) => ({ body: scene.holiday() }),
  'POST /v1/calendar/days/{id}/withdrawal': async (scene) => {
    const { id, version } = await scene.newDay();
    return { params: { id }, body: { reason: 'The order was revoked' }, version };
  },
  'GET /v1/offices': nothing,
  'GET /v1/offices/{code}': at(burabay),
  'POST /v1/offices': () => ({ body: garrison }),
  'POST /v1/offices/{code}/names': async (scene) => ({
    params: burabay,
    body: { names, from: '2018-06-19', orderNumber: '61' },
    version: await scene.versionOf('/v1/offices/akmola.burabay'),
  }),
  'GET /v1/offices/{code}/settings': at(burabay),
  'PUT /v1/offices/{code}/settings': async (scene) => ({
    params: burabay,
    body: { documentLanguage: 'kk' },
    version: await scene.versionOf('/v1/offices/akmola.burabay/settings'),
  }),
  'GET /v1/offices/{code}/substitutions': at(burabay),
  'POST /v1/offices/{code}/substitutions': async ({ doorstep }) => ({
    params: burabay,
    body: {
      absentPersonId: await doorstep.idOf('head'),
      substitutePersonId: await doorstep.idOf('colleague'),
      ...juneDays,
    },
  }),
  'POST /v1/offices/{code}/substitutions/{id}/end': async (scene) => {
    const { id, version } = await scene.newSubstitution();
    return { params: { ...burabay, id }, body: ended, version };
  },
  'GET /v1/offices/{code}/delegations': at(burabay),
  'POST /v1/offices/{code}/delegations': async ({ doorstep }) => ({
    params: burabay,
    body: { deputyPersonId: await doorstep.idOf('deputy'), areas: ['courts'], ...juneDays },
  }),
  'POST /v1/offices/{code}/delegations/{id}/end': async (scene) => {
    const { id, version } = await scene.newDelegation();
    return { params: { ...burabay, id }, body: ended, version };
  },
  'GET /v1/prosecutors': nothing,
  'GET /v1/prosecutors/{id}': async ({ doorstep }) => ({ params: { id: await doorstep.idOf('author') } }),
  'POST /v1/prosecutors': (scene) => ({ body: { subject: scene.newName(), names } }),
  'POST /v1/prosecutors/{id}/clearances': async (scene) => {
    const { id, version } = await scene.newcomer();
    return { params: { id }, body: { clearance: 'secret', orderNumber: '54-ж' }, version };
  },
  'POST /v1/prosecutors/{id}/appointments': async (scene) => {
    const { id, version } = await scene.newcomer();
    const post = { officeCode: 'akmola.burabay', position: 'clerk', from: '2016-05-10', orderNumber: '55-ж' };
    return { params: { id }, body: post, version };
  },
  'POST /v1/prosecutors/{id}/appointments/{appointmentId}/end': async (scene) => {
    const { id, version, appointments } = await scene.newcomer();
    return { params: { id, appointmentId: appointments[0]?.id ?? '' }, body: ended, version };
  },
  'GET /v1/parties': nothing,
  'GET /v1/parties/{id}': async (scene) => ({ params: { id: (await scene.newCitizen()).id } }),
  'POST /v1/parties': () => ({ body: { type: 'legal-person', names } }),
};

const ofBurabay = '?office=akmola.burabay';
const paperRegister = (number: string): string => csvOf([aLine({ number, issuedOn: '2016-05-09' })]);

/** No act at all is named in it: who may pass work on is asked before whose it is. */
const workOfTheAuthor = async (doorstep: MatrixScene['doorstep']) => ({
  from: await doorstep.idOf('colleague'),
  to: await doorstep.idOf('author'),
  reason: 'A long leave',
});

const ofActs: Readonly<Record<string, Preparing>> = {
  'GET /v1/events': nothing,
  'GET /v1/deadlines': nothing,
  'GET /v1/audit': async (scene) => ({ query: `?act=${(await scene.actAt('served')).id}` }),
  'GET /v1/act-counts': nothing,
  'GET /v1/desk': nothing,
  'GET /v1/desk/lists/{list}': at({ list: 'signature' }),
  'GET /v1/desk/anomalies': nothing,
  'POST /v1/imports': (scene) => ({ query: ofBurabay, body: paperRegister(scene.newName()) }),
  'GET /v1/imports/{id}': async (scene) => {
    const brought = await bring(scene.doorstep.as('head'), paperRegister(scene.newName()));
    return { params: { id: accepted<{ id: string }>(brought).id } };
  },
  'POST /v1/reassignments': async ({ doorstep }) => ({ body: await workOfTheAuthor(doorstep) }),
  'GET /v1/reassignments/{id}': async ({ doorstep }) => {
    const done = await doorstep.as('head').post('/v1/reassignments', await workOfTheAuthor(doorstep));
    return { params: { id: accepted<{ id: string }>(done).id } };
  },
  'GET /v1/acts': nothing,
  'GET /v1/acts/{id}': act('served'),
  'GET /v1/acts/{id}/allowed-actions': act('served'),
  'GET /v1/acts/{id}/history': act('served'),
  'GET /v1/acts/{id}/routes': act('served'),
  'GET /v1/acts/{id}/deadlines': act('served'),
  'GET /v1/acts/{id}/document': act('served'),
  'GET /v1/acts/{id}/history/{recordId}': record('served', 'services'),
  'GET /v1/acts/{id}/submissions-for-signature/{recordId}': record('issued', 'submissions-for-signature'),
  'GET /v1/acts/{id}/returns/{recordId}': record('returned', 'returns'),
  'GET /v1/acts/{id}/issuance/{recordId}': record('issued', 'issuance'),
  'GET /v1/acts/{id}/services/{recordId}': record('served', 'services'),
  'GET /v1/acts/{id}/term/{recordId}': record('termed', 'term'),
  'GET /v1/acts/{id}/consideration-notices/{recordId}': record('noticed', 'consideration-notices'),
  'GET /v1/acts/{id}/considerations/{recordId}': record('considered', 'considerations'),
  'GET /v1/acts/{id}/responses/{recordId}': record('answered', 'responses'),
  'GET /v1/acts/{id}/withdrawal/{recordId}': record('withdrawn', 'withdrawal'),
  'GET /v1/acts/{id}/closure/{recordId}': record('closed', 'closure'),
  'GET /v1/acts/{id}/exclusions/{recordId}': record('served', 'exclusions'),
  'GET /v1/acts/{id}/court-steps/{recordId}': record('filed', 'court-steps'),
  'GET /v1/acts/{id}/publications/{recordId}': record('published', 'publications'),
  'GET /v1/acts/{id}/notes/{recordId}': record('noted', 'notes'),
  'POST /v1/acts': async ({ doorstep, addresseeId }) => ({
    body: aProtest({ addresseeId, secrecy: 'restricted', responsibleId: await doorstep.idOf('author') }),
  }),
  'PATCH /v1/acts/{id}': act('returned', { subject: 'Decision on the fees of Burabay' }),
  'POST /v1/acts/{id}/submissions-for-signature': act('returned', {}),
  'POST /v1/acts/{id}/returns': act('awaiting', facts.returns),
  'POST /v1/acts/{id}/issuance': act('awaiting', {}),
  'POST /v1/acts/{id}/services': act('issued', facts.services),
  'POST /v1/acts/{id}/term': act('served', facts.term),
  'POST /v1/acts/{id}/consideration-notices': act('served', facts['consideration-notices']),
  'POST /v1/acts/{id}/considerations': act('served', facts.considerations),
  'POST /v1/acts/{id}/responses': act('served', facts.responses),
  'POST /v1/acts/{id}/services/{recordId}/corrections': corrected('served', 'services'),
  'POST /v1/acts/{id}/term/{recordId}/corrections': corrected('termed', 'term'),
  'POST /v1/acts/{id}/consideration-notices/{recordId}/corrections': corrected(
    'noticed',
    'consideration-notices',
  ),
  'POST /v1/acts/{id}/considerations/{recordId}/corrections': corrected('considered', 'considerations'),
  'POST /v1/acts/{id}/responses/{recordId}/corrections': corrected('answered', 'responses'),
  'POST /v1/acts/{id}/court-steps': act('ofCourt', facts['court-steps']),
  'POST /v1/acts/{id}/publications': act('ofPublic', facts.publications),
  'POST /v1/acts/{id}/notes': act('explained', facts.notes),
  'POST /v1/acts/{id}/court-steps/{recordId}/corrections': corrected('filed', 'court-steps'),
  'POST /v1/acts/{id}/publications/{recordId}/corrections': corrected('published', 'publications'),
  'POST /v1/acts/{id}/notes/{recordId}/corrections': corrected('noted', 'notes'),
  'POST /v1/acts/{id}/issuance/{recordId}/corrections': act('issued', { issuedOn: '2016-05-09' }, [
    'issuance',
  ]),
  'POST /v1/acts/{id}/withdrawal/{recordId}/corrections': act('withdrawn', { withdrawnOn: '2016-05-10' }, [
    'withdrawal',
  ]),
  'POST /v1/acts/{id}/closure/{recordId}/corrections': act('closed', { closedOn: '2016-05-10' }, ['closure']),
  'POST /v1/acts/{id}/withdrawal': act('issued', facts.withdrawal),
  'POST /v1/acts/{id}/suspensions': act('served', facts.suspensions),
  'POST /v1/acts/{id}/stays': act('served', facts.stays),
  'POST /v1/acts/{id}/stays/{stayId}/lifting': act('stayed', { reason: 'Decided' }, ['stays', 'stayId']),
  'POST /v1/acts/{id}/revocation': act('served', facts.revocation),
  'POST /v1/acts/{id}/recall': act('served', facts.recall),
  'POST /v1/acts/{id}/amendments': act('served', facts.amendments),
  'GET /v1/acts/{id}/suspensions/{recordId}': record('suspended', 'suspensions'),
  'GET /v1/acts/{id}/stays/{recordId}': record('stayed', 'stays'),
  'GET /v1/acts/{id}/revocation/{recordId}': record('revoked', 'revocation'),
  'GET /v1/acts/{id}/recall/{recordId}': record('recalled', 'recall'),
  'GET /v1/acts/{id}/amendments/{recordId}': record('amended', 'amendments'),
  'POST /v1/acts/{id}/closure': act('answered', {}),
  'POST /v1/acts/{id}/exclusions': async (scene) => {
    const { id, version } = await scene.actAt('issued');
    const personId = (await scene.newcomer()).id;
    return { params: { id }, body: { personId, ground: 'A relative of the akim' }, version };
  },
  'POST /v1/acts/{id}/exclusions/{exclusionId}/lifting': act('issued', {}, ['exclusions', 'exclusionId']),
};

/** How each route of the API is asked, on data that exists. */
export const matrixRequests: Readonly<Record<string, Preparing>> = {
  ...ofTheRegisters,
  ...ofActs,
  ...ofRoomsAbove,
};

/** The address of the route with what stands in its path and query. */
export function addressOf(route: string, params: Ask['params'] = {}, query = ''): string {
  const [, path = ''] = route.split(' ');
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined || value === '') throw new Error(`nothing stands for ${name} in ${route}`);
    return value;
  });
  return address + query;
}
