/** A seeded person whom the development issuer gives tokens for. */
export interface DevelopmentPerson {
  /** What `POST /dev/tokens` takes as `person`. */
  readonly person: string;
  readonly name: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly office: string;
  readonly position: string;
  readonly clearance: string;
}

/** The seeded people and clients. Given by the room that keeps them; asked by the development issuer alone. */
export abstract class DevelopmentPeople {
  /** Whether a person has this subject. */
  abstract exists(subject: string): Promise<boolean>;

  /** The subject of the integration client of the body with this BIN; null where there is none. */
  abstract clientOf(bin: string): Promise<string | null>;

  /** Who is appointed today: of one office, or of all. */
  abstract list(officeCode: string | undefined): Promise<readonly DevelopmentPerson[]>;
}
