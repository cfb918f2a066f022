import { type Person, persons } from './matrix-people';

/** The rules that refuse in the table, as its cells name them: each such cell is 422 by exactly that rule. */
const rules = {
  AME: 'subordination-revoke-recall-amend',
  AUD: 'policy-who-reads-audit',
  CLE: 'policy-clearance',
  CLO: 'policy-who-closes',
  COM: 'subordination-complaints',
  COP: 'subordination-complaints policy-complaint-not-by-participant',
  DEL: 'policy-who-delegates',
  DRA: 'policy-drafts',
  ESC: 'policy-who-escalates',
  EXC: 'policy-who-excludes',
  IMP: 'policy-who-imports',
  ISS: 'policy-who-issues',
  KNO: 'policy-known-reference',
  LAW: 'prosecutor-positions-list',
  PAR: 'policy-who-registers-parties',
  REA: 'policy-who-reassigns',
  REC: 'policy-who-records',
  REG: 'policy-registrar',
  RET: 'policy-who-returns',
  REV: 'superior-revoke-recall',
  SBS: 'policy-who-substitutes',
  STA: 'complaint-discretionary-stay',
  SUB: 'policy-who-submits',
  SUS: 'policy-who-suspends',
  TER: 'policy-who-sets-term',
  WDE: 'policy-who-decides-escalation',
  WTB: 'policy-who-takes-back-escalation',
  WIT: 'policy-withdrawal',
} as const;

/**
 * What each person is answered on each route of the API, commands on an act that is `restricted` and in a state in
 * which the command is open, the drafts among them such as were sent and returned.
 */
const table = `
                                                                aut col cle dep hea act sup nei tra gen pro reg cli unc exc nob
GET   /health/live                                              200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET   /health/ready                                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
POST  /dev/tokens                                               200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET   /dev/people                                               200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET   /v1/me                                                    200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 401

GET   /v1/statute/editions                                      200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 401
GET   /v1/statute/editions/{id}/rules                           200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 401
GET   /v1/statute/rules/{ruleId}                                200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 401
POST  /v1/deadline-calculations                                 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 401
GET   /v1/calendar/days                                         200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 401
GET   /v1/calendar/days/{id}                                    200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 401
POST  /v1/calendar/days                                         REG REG REG REG REG REG REG REG REG REG REG 201 403 REG REG 401
POST  /v1/calendar/days/{id}/withdrawal                         REG REG REG REG REG REG REG REG REG REG REG 201 403 REG REG 401

GET   /v1/offices                                               200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 401
GET   /v1/offices/{code}                                        200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 401
POST  /v1/offices                                               REG REG REG REG REG REG REG REG REG REG REG 201 403 REG REG 401
POST  /v1/offices/{code}/names                                  REG REG REG REG REG REG REG REG REG REG REG 201 403 REG REG 401
GET   /v1/offices/{code}/settings                               200 200 200 200 200 200 200 200 200 200 200 200 403 200 200 401
PUT   /v1/offices/{code}/settings                               REG REG REG REG REG REG REG REG REG REG REG 200 403 REG REG 401
GET   /v1/offices/{code}/substitutions                          200 200 200 200 200 200 200 200 200 200 200 200 403 200 200 401
POST  /v1/offices/{code}/substitutions                          SBS SBS SBS SBS 201 201 201 SBS SBS SBS 201 201 403 SBS SBS 401
POST  /v1/offices/{code}/substitutions/{id}/end                 SBS SBS SBS SBS 201 201 201 SBS SBS SBS 201 201 403 SBS SBS 401
GET   /v1/offices/{code}/delegations                            200 200 200 200 200 200 200 200 200 200 200 200 403 200 200 401
POST  /v1/offices/{code}/delegations                            DEL DEL DEL DEL 201 201 DEL DEL DEL DEL DEL DEL 403 DEL DEL 401
POST  /v1/offices/{code}/delegations/{id}/end                   DEL DEL DEL DEL 201 201 DEL DEL DEL DEL DEL DEL 403 DEL DEL 401

GET   /v1/prosecutors                                           200 200 200 200 200 200 200 200 200 200 200 200 403 200 200 401
GET   /v1/prosecutors/{id}                                      200 200 200 200 200 200 200 200 200 200 200 200 403 200 200 401
POST  /v1/prosecutors                                           REG REG REG REG REG REG REG REG REG REG REG 201 403 REG REG 401
POST  /v1/prosecutors/{id}/clearances                           REG REG REG REG REG REG REG REG REG REG REG 201 403 REG REG 401
POST  /v1/prosecutors/{id}/appointments                         REG REG REG REG REG REG REG REG REG REG REG 201 403 REG REG 401
POST  /v1/prosecutors/{id}/appointments/{appointmentId}/end     REG REG REG REG REG REG REG REG REG REG REG 201 403 REG REG 401
GET   /v1/parties                                               200 200 200 200 200 200 200 200 200 200 200 200 403 200 200 401
GET   /v1/parties/{id}                                          200 200 200 200 200 200 200 404 404 200 200 404 403 200 200 401
POST  /v1/parties                                               201 201 201 201 201 201 201 201 201 201 201 PAR 403 201 201 401

GET   /v1/events                                                200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 401
GET   /v1/deadlines                                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 401
GET   /v1/audit                                                 AUD AUD AUD AUD 200 200 200 404 404 AUD 200 404 403 404 404 401
GET   /v1/act-counts                                            200 200 200 200 200 200 200 200 200 200 200 200 403 200 200 401
GET   /v1/desk                                                  200 200 200 200 200 200 200 200 200 200 200 200 403 200 200 401
GET   /v1/desk/lists/{list}                                     200 200 200 200 200 200 200 200 200 200 200 200 403 200 200 401
GET   /v1/desk/anomalies                                        200 200 200 200 200 200 200 200 200 200 200 200 403 200 200 401
POST  /v1/imports                                               IMP IMP IMP IMP 201 201 201 IMP IMP IMP 201 IMP 403 IMP IMP 401
GET   /v1/imports/{id}                                          200 200 200 200 200 200 200 404 404 200 200 404 403 200 200 401
POST  /v1/reassignments                                         REA REA REA REA 201 201 201 201 201 REA 201 REA 403 REA REA 401
GET   /v1/reassignments/{id}                                    200 200 200 200 200 200 200 404 404 200 200 404 403 200 200 401
GET   /v1/complaints                                            200 200 200 200 200 200 200 200 200 200 200 200 403 200 200 401
GET   /v1/complaints/{id}                                       200 200 200 200 200 200 200 404 404 200 200 404 403 404 404 401
GET   /v1/complaints/{id}/history                               200 200 200 200 200 200 200 404 404 200 200 404 403 404 404 401
POST  /v1/complaints                                            REC REC REC REC REC REC 201 KNO KNO REC 201 KNO 403 KNO KNO 401
POST  /v1/complaints/{id}/forwarding                            201 201 201 201 201 201 201 404 404 REC 201 404 403 404 404 401
POST  /v1/complaints/{id}/decision                              COP COM COM COP COP COM 201 404 404 COM 201 404 403 404 404 401
GET   /v1/escalations                                           200 200 200 200 200 200 200 200 200 200 200 200 403 200 200 401
GET   /v1/escalations/{id}                                      200 200 200 200 200 200 200 404 404 200 200 404 403 404 404 401
GET   /v1/escalations/{id}/history                              200 200 200 200 200 200 200 404 404 200 200 404 403 404 404 401
POST  /v1/escalations                                           201 201 ESC 201 201 201 201 404 404 ESC 201 404 403 404 404 401
POST  /v1/escalations/{id}/decision                             WDE WDE WDE WDE 201 201 201 404 404 WDE 201 404 403 404 404 401
POST  /v1/escalations/{id}/returns                              WDE WDE WDE WDE 201 201 201 404 404 WDE 201 404 403 404 404 401
POST  /v1/escalations/{id}/resubmission                         201 WTB WTB WTB WTB WTB WTB 404 404 WTB WTB 404 403 404 404 401
POST  /v1/escalations/{id}/withdrawal                           201 WTB WTB WTB WTB WTB WTB 404 404 WTB WTB 404 403 404 404 401
GET   /v1/acts                                                  200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 401
GET   /v1/acts/{id}                                             200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/allowed-actions                             200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/history                                     200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/routes                                      200 200 200 200 200 200 200 404 404 200 200 404 403 404 404 401
GET   /v1/acts/{id}/deadlines                                   200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/document                                    200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/history/{recordId}                          200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/submissions-for-signature/{recordId}        200 200 200 200 200 200 200 404 404 200 200 404 404 404 404 401
GET   /v1/acts/{id}/returns/{recordId}                          200 200 200 200 200 200 200 404 404 200 200 404 404 404 404 401
GET   /v1/acts/{id}/issuance/{recordId}                         200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/services/{recordId}                         200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/term/{recordId}                             200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/consideration-notices/{recordId}            200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/considerations/{recordId}                   200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/responses/{recordId}                        200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/withdrawal/{recordId}                       200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/closure/{recordId}                          200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/exclusions/{recordId}                       200 200 200 200 200 200 200 404 404 200 200 404 404 404 404 401
GET   /v1/acts/{id}/court-steps/{recordId}                      200 200 200 200 200 200 200 404 404 200 200 404 404 404 404 401
GET   /v1/acts/{id}/publications/{recordId}                     200 200 200 200 200 200 200 404 404 200 200 404 200 200 404 401
GET   /v1/acts/{id}/notes/{recordId}                            200 200 200 200 200 200 200 404 404 200 200 404 404 404 404 401

POST  /v1/acts                                                  201 201 201 201 201 201 201 DRA DRA DRA 201 DRA 403 CLE 201 401
PATCH /v1/acts/{id}                                             200 200 200 200 200 200 200 404 404 DRA 200 404 403 404 404 401
POST  /v1/acts/{id}/submissions-for-signature                   201 201 LAW 201 201 201 201 404 404 SUB 201 404 403 404 404 401
POST  /v1/acts/{id}/returns                                     RET RET RET 201 201 201 201 404 404 RET 201 404 403 404 404 401
POST  /v1/acts/{id}/issuance                                    ISS ISS LAW 201 201 201 201 404 404 ISS 201 404 403 404 404 401
POST  /v1/acts/{id}/services                                    201 201 201 201 201 201 201 404 404 REC 201 404 201 404 404 401
POST  /v1/acts/{id}/term                                        201 201 TER 201 201 201 201 404 404 TER 201 404 403 404 404 401
POST  /v1/acts/{id}/consideration-notices                       201 201 201 201 201 201 201 404 404 REC 201 404 201 404 404 401
POST  /v1/acts/{id}/considerations                              201 201 201 201 201 201 201 404 404 REC 201 404 403 404 404 401
POST  /v1/acts/{id}/responses                                   201 201 201 201 201 201 201 404 404 REC 201 404 201 404 404 401
POST  /v1/acts/{id}/court-steps                                 201 201 201 201 201 201 201 404 404 REC 201 404 403 404 404 401
POST  /v1/acts/{id}/publications                                201 201 201 201 201 201 201 404 404 REC 201 404 403 201 404 401
POST  /v1/acts/{id}/notes                                       201 201 201 201 201 201 201 404 404 REC 201 404 403 404 404 401
POST  /v1/acts/{id}/services/{recordId}/corrections             201 201 201 201 201 201 201 404 404 REC 201 404 403 404 404 401
POST  /v1/acts/{id}/term/{recordId}/corrections                 201 201 TER 201 201 201 201 404 404 TER 201 404 403 404 404 401
POST  /v1/acts/{id}/consideration-notices/{recordId}/corrections 201 201 201 201 201 201 201 404 404 REC 201 404 403 404 404 401
POST  /v1/acts/{id}/considerations/{recordId}/corrections       201 201 201 201 201 201 201 404 404 REC 201 404 403 404 404 401
POST  /v1/acts/{id}/responses/{recordId}/corrections            201 201 201 201 201 201 201 404 404 REC 201 404 403 404 404 401
POST  /v1/acts/{id}/court-steps/{recordId}/corrections          201 201 201 201 201 201 201 404 404 REC 201 404 403 404 404 401
POST  /v1/acts/{id}/publications/{recordId}/corrections         201 201 201 201 201 201 201 404 404 REC 201 404 403 201 404 401
POST  /v1/acts/{id}/notes/{recordId}/corrections                201 201 201 201 201 201 201 404 404 REC 201 404 403 404 404 401
POST  /v1/acts/{id}/issuance/{recordId}/corrections             ISS ISS LAW 201 201 201 201 404 404 ISS 201 404 403 404 404 401
POST  /v1/acts/{id}/withdrawal/{recordId}/corrections           WIT WIT WIT WIT 201 201 201 404 404 WIT 201 404 403 404 404 401
POST  /v1/acts/{id}/closure/{recordId}/corrections              201 201 CLO 201 201 201 201 404 404 CLO 201 404 403 404 404 401
POST  /v1/acts/{id}/withdrawal                                  WIT WIT WIT WIT 201 201 201 404 404 WIT 201 404 403 404 404 401
GET   /v1/acts/{id}/suspensions/{recordId}                      200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/stays/{recordId}                            200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/revocation/{recordId}                       200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/recall/{recordId}                           200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
GET   /v1/acts/{id}/amendments/{recordId}                       200 200 200 200 200 200 200 404 404 200 200 404 200 404 404 401
POST  /v1/acts/{id}/suspensions                                 SUS SUS SUS 201 201 201 201 404 404 SUS 201 404 403 404 404 401
POST  /v1/acts/{id}/stays                                       STA STA STA STA STA STA 201 404 404 STA 201 404 403 404 404 401
POST  /v1/acts/{id}/stays/{stayId}/lifting                      STA STA STA STA STA STA 201 404 404 STA 201 404 403 404 404 401
POST  /v1/acts/{id}/revocation                                  REV REV REV REV REV REV 201 404 404 REV 201 404 403 404 404 401
POST  /v1/acts/{id}/recall                                      REV REV REV REV REV REV 201 404 404 REV 201 404 403 404 404 401
POST  /v1/acts/{id}/amendments                                  AME AME AME AME AME AME 201 404 404 AME 201 404 403 404 404 401
POST  /v1/acts/{id}/closure                                     201 201 CLO 201 201 201 201 404 404 CLO 201 404 403 404 404 401
POST  /v1/acts/{id}/exclusions                                  EXC EXC EXC EXC 201 201 201 404 404 EXC 201 404 403 404 404 401
POST  /v1/acts/{id}/exclusions/{exclusionId}/lifting            EXC EXC EXC EXC 201 201 201 404 404 EXC 201 404 403 404 404 401
`;

/** A route with what each person is answered there: a status, or `422` with the rules that refuse. */
export interface MatrixRow {
  readonly route: string;
  readonly answers: Readonly<Record<Person, string>>;
}

const [header = '', ...lines] = table.split('\n').filter((line) => line.trim() !== '');
if (header.trim() !== persons.map((person) => person.slice(0, 3)).join(' '))
  throw new Error('the columns of the table are not the persons of the matrix');

export const matrixRows: readonly MatrixRow[] = lines.map((line) => {
  const [method = '', path = '', ...cells] = line.split(/ +/);
  if (cells.length !== persons.length) throw new Error(`${path}: ${String(cells.length)} cells`);
  const answers = persons.map((person, index) => [person, spelledOut(cells[index] ?? '')]);
  return { route: `${method} ${path}`, answers: Object.fromEntries(answers) as MatrixRow['answers'] };
});

function spelledOut(cell: string): string {
  if (/^\d+$/.test(cell)) return cell;
  if (!(cell in rules)) throw new Error(`no rule is named ${cell}`);
  return `422 ${rules[cell as keyof typeof rules]}`;
}
