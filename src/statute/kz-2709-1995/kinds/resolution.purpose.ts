/** For what a resolution may be issued, 20(1), 20(2) and the articles on each branch of supervision. */
export const purposes = [
  'criminal-case',
  'disciplinary-proceedings',
  'administrative-proceedings',
  'inspection',
  'seizure',
  'examination',
  'sealing-or-attachment',
  'lifting-restrictions',
  'suspension',
  'enforcement',
  'forced-attendance',
  'osa-termination',
  'release',
  'disciplinary-annulment',
  'administrative-termination',
  'pretrial-annulment',
  'other',
] as const;
export type Purpose = (typeof purposes)[number];
