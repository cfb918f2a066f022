/** What the service computes on any aggregate: sent by a client, it is refused as read only. */
const computedMembers = new Set([
  ...['id', 'state', 'version', 'registrationNumber', 'registeredLate', 'waitingFor', 'edition', 'author'],
  ...['authorId', 'recordedAt', 'recordedBy', 'recorded', 'createdAt', 'changedAt', 'late', 'deadlines'],
  ...['dueOn', 'dueAt', 'elapsed', 'remaining', 'missing', 'warnings', 'overdue', 'history', 'events'],
]);

/** Whether the service computes a member of that name, on whatever it stands. */
export const isComputedMember = (name: string): boolean => computedMembers.has(name);
