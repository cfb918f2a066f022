import type { OfficeLevel } from '../../../statute/vocabulary';

/** The place of an office in the tree; an office below lies within `[lft, rgt)`. */
export interface OfficePlace {
  readonly id: string;
  readonly code: string;
  readonly level: OfficeLevel;
  readonly zone: string;
  readonly lft: number;
  readonly rgt: number;
}

/** Territorial and the four specialised kinds (48(1)); military and transport offices have a chief office of their own. */
export const officeTypes = [
  'territorial',
  'military',
  'transport',
  'nature-protection',
  'special-object',
] as const;
export type OfficeType = (typeof officeTypes)[number];

/** Whether `lower` lies below `upper` in the tree; no office lies below itself. */
export const isBelow = (lower: Pick<OfficePlace, 'lft'>, upper: Pick<OfficePlace, 'lft' | 'rgt'>): boolean =>
  upper.lft < lower.lft && lower.lft < upper.rgt;
