const office = 'akmola.burabay';

/** Seeded people to act as, with what each does in the three lines. */
const people = [
  { person: `${office}.prosecutor`, is: 'a prosecutor of Burabay District: drafts, and sends for signature' },
  { person: `${office}.head`, is: 'the head of that office: signs and numbers' },
  { person: 'akmola.head', is: 'the head of Akmola Region above it: may do what a lower prosecutor may' },
];

const draft = {
  kind: 'protest',
  officeCode: office,
  subject: 'Decision of the akimat on fees for cattle grazing',
  addresseeId: "'$B'",
  norms: [{ act: 'Constitution', article: '61(4)' }],
  content: {
    forum: 'body',
    object: {
      class: 'decision',
      title: 'On fees for cattle grazing',
      date: '2016-04-20',
      number: 'A-4/117',
      adoptedBy: 'Akimat of Burabay District',
      basis: 'An act of individual application',
    },
    demands: ['revoke'],
  },
};

const json = "-H 'content-type: application/json'";
const bearer = '-H "authorization: Bearer $T"';
/** The value of the first member of that name. */
const first = (member: string): string => `awk -F'"${member}":"' '{split($2,v,"\\""); print v[1]; exit}'`;

const askToken = (address: string, person: string): string =>
  `curl -sS "${address}/dev/tokens" ${json} -d '{"person":"${person}"}'`;
const tokenOf = (person: string): string => `T=$(${askToken('$A', person)} | ${first('accessToken')})`;
const newestIn = (state: string): string =>
  `I=$(curl -sS "$A/v1/acts?office=${office}&kind=protest&state=${state}&limit=1" ${bearer} | ${first('id')})`;
const tag = `E=$(curl -sS -D - -o /dev/null "$A/v1/acts/$I" ${bearer} | awk 'tolower($1)=="etag:"{sub(/\\r/,""); print $2}')`;

/** Whom to act as, each with the line that fetches their token. */
export const peopleToActAs = (address: string): string[] =>
  people.flatMap(({ person, is }) => [`  ${person}, ${is}`, `    ${askToken(address, person)}`]);

/**
 * Three lines of sh, each whole in itself, that draft a protest to a body of the register, send the newest draft of the
 * office for signature, and issue the newest that awaits it.
 */
export const linesOfFirstProtest = (address: string): string[] => {
  const [prosecutor, head] = [`${office}.prosecutor`, `${office}.head`];
  const bodies = `"$A/v1/parties?type=state-body&q=960140000369" ${bearer}`;
  const command = (path: string): string =>
    `curl -sS "$A/v1/acts/$I/${path}" ${bearer} -H "if-match: $E" ${json} -d '{}'; echo`;
  return [
    [
      `A=${address}`,
      tokenOf(prosecutor),
      `B=$(curl -sS ${bodies} | ${first('id')})`,
      `curl -sS "$A/v1/acts" ${bearer} ${json} -d '${JSON.stringify(draft)}'; echo`,
    ],
    [`A=${address}`, tokenOf(prosecutor), newestIn('draft'), tag, command('submissions-for-signature')],
    [`A=${address}`, tokenOf(head), newestIn('awaiting-signature'), tag, command('issuance')],
  ].map((parts) => parts.join('; '));
};
