/** Where something stands in what was decided, and the member of the row that says it; the first that fits. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^\/addresseeIds?(?=\/|$)/, '/addressee'],
  [/^\/responsibleId$/, '/responsible'],
  [/^\/(?:service|response)\/addresseeId$/, '/receivedBy'],
  [/^\/service$/, '/receivedOn'],
  [/^\/service\//, '/'],
  [/^\/consideration-notice$/, '/notifiedOn'],
  [/^\/consideration-notice\//, '/'],
  [/^\/consideration$/, '/consideredOn'],
  [/^\/consideration\//, '/'],
  [/^\/response$/, '/outcome'],
  [/^\/response\/receivedOn$/, '/answerReceivedOn'],
  [/^\/response\//, '/'],
  [/^\/court-step\/(filed|accepted|heard)(?:\/.*)?$/, '/$1On'],
  [/^\/court-step\/[^/]+\/takenOn$/, '/courtDecidedOn'],
  [/^\/court-step\/.*$/, '/courtDecision'],
  [/^\/publication$/, '/publishedOn'],
  [/^\/publication\//, '/'],
  [/^\/closure\/reason$/, '/closureReason'],
  [/^\/closure(?:\/.*)?$/, '/closedOn'],
];

/** The pointer of a decision as a pointer into the row. */
export function rowPointer(pointer: string): string {
  const place = places.find(([pattern]) => pattern.test(pointer));
  return place ? pointer.replace(...place) : pointer;
}
