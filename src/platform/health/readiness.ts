/** Whether what the service stands on is there. Given by the room that holds it. */
export abstract class Readiness {
  /** Resolves where everything is there; throws what is wrong otherwise. */
  abstract check(): Promise<void>;
}
