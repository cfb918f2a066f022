import { isBelow, type OfficePlace } from '../../offices/domain';

/**
 * Whether a complaint about `about` is decided in that office: in one above it, along its own line. Above the General
 * office there is none: of its acts the Prosecutor General decides, or a court.
 */
export const decidesOn = (office: OfficePlace, about: OfficePlace): boolean =>
  isBelow(about, office) || (about.level === 'general' && office.id === about.id);

/** The offices that may decide a complaint about `about`, the nearest first; `line`: it and all above it. */
export const decidingOffices = (about: OfficePlace, line: readonly OfficePlace[]): readonly OfficePlace[] =>
  line.filter((office) => decidesOn(office, about)).toSorted((one, other) => other.lft - one.lft);
