/** The levels of prosecutor's offices (arts. 9, 12, 14, 15). */
export const officeLevels = ['general', 'regional', 'district'] as const;
export type OfficeLevel = (typeof officeLevels)[number];

/** What one may do is decided by position; the registrar of the General office keeps the registers of people and offices. */
export const positions = ['head', 'deputy', 'prosecutor', 'clerk', 'registrar'] as const;
export type Position = (typeof positions)[number];

/** The branches of supervision by the law's chapters: what a deputy's delegation and an appointment name. */
export const supervisionAreas = [
  'legality',
  'courts',
  'operational-search',
  'pre-trial',
  'administrative',
  'enforcement',
] as const;
export type SupervisionArea = (typeof supervisionAreas)[number];

/** Secrecy as a ladder: what lies above one's clearance does not exist for one. */
export const secrecyLevels = ['public', 'restricted', 'secret'] as const;
export type Secrecy = (typeof secrecyLevels)[number];
export const secrecyRank = (level: Secrecy): number => secrecyLevels.indexOf(level);

/** Whom an act may be addressed to. */
export const partyTypes = ['state-body', 'official', 'legal-person', 'natural-person', 'court'] as const;
export type PartyType = (typeof partyTypes)[number];

/** What a court does with what the prosecutor brought: the path, and the four ways in which it ends. */
export const courtStepCodes = [
  'filed',
  'accepted',
  'heard',
  'granted',
  'partially-granted',
  'dismissed',
  'returned',
] as const;
export type CourtStepCode = (typeof courtStepCodes)[number];

/** Where an act is made public: 27 speaks of the state mass media, 25-2 of the mass media or another way. */
export const publicationMedia = ['state-mass-media', 'mass-media', 'website', 'other'] as const;
export type PublicationMedium = (typeof publicationMedia)[number];
