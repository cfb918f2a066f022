import { type House, openHouse } from './house';
import { actAt, bodyOf, type Stage, type StagedAct } from './matrix-acts';
import {
  Doorstep,
  delegation,
  enterProsecutor,
  personsOfMatrix,
  type Registered,
  settlePeople,
  substitution,
} from './matrix-people';
import { accepted } from './protest-story';

/** An afternoon in Akmola on which everything of the matrices happens. */
const moment = '2016-05-10T16:00:00+06:00';

/** The people of the matrices in a house of their own, and what they need to find there. */
export class MatrixScene {
  readonly doorstep: Doorstep;
  private serial = 0;

  private constructor(
    readonly house: House,
    /** The client's body. */
    readonly addresseeId: string,
  ) {
    this.doorstep = new Doorstep(house);
  }

  static async open(): Promise<MatrixScene> {
    const house = await openHouse(moment);
    const doorstep = new Doorstep(house);
    await settlePeople(doorstep);
    return new MatrixScene(house, await bodyOf(doorstep, personsOfMatrix.client));
  }

  /** A restricted act addressed to the client's body. */
  actAt(stage: Stage): Promise<StagedAct> {
    return actAt(this.doorstep, stage, { addresseeId: this.addresseeId });
  }

  /** A prosecutor of whom nobody has heard yet. */
  newcomer(): Promise<Registered> {
    return enterProsecutor(this.doorstep, this.newName());
  }

  newSubstitution(): Promise<Registered> {
    return substitution(this.doorstep, {
      from: '2016-05-10',
      until: '2016-05-20',
      orderNumber: this.newName(),
    });
  }

  newDelegation(): Promise<Registered> {
    return delegation(this.doorstep, {
      from: '2016-05-10',
      until: '2016-05-20',
      orderNumber: this.newName(),
    });
  }

  /** A citizen, whom the offices below and above the author's know. */
  async newCitizen(): Promise<Registered> {
    const names = { kk: 'Дәурен Сейітов', ru: 'Даурен Сеитов', en: 'Dauren Seitov' };
    return accepted(await this.doorstep.as('author').post('/v1/parties', { type: 'natural-person', names }));
  }

  /** A day of the calendar, entered by the registrar. */
  async newDay(): Promise<Registered> {
    return accepted(await this.doorstep.as('registrar').post('/v1/calendar/days', this.holiday()));
  }

  holiday(): Readonly<Record<string, unknown>> {
    this.serial += 1;
    const date = `2017-03-${String(this.serial).padStart(2, '0')}`;
    return { date, kind: 'public-holiday', name: 'A trial holiday', source: 'A trial order' };
  }

  newName(): string {
    this.serial += 1;
    return `newcomer-${String(this.serial)}`;
  }

  async versionOf(path: string): Promise<number> {
    return accepted<{ version: number }>(await this.doorstep.as('head').get(path)).version;
  }
}
