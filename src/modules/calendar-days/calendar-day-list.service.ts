import { Injectable } from '@nestjs/common';
import { nobody } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Language } from '../../kernel/texts';
import { type CursorKey, cutPage, keyFrom, NotFound, type Page, type Reply } from '../../platform/http';
import { CalendarDayRepository, type CalendarDayKey } from './calendar-day.repository';
import { versionOf, viewOfDay } from './calendar-day.view';
import type { CalendarDaysQuery, CalendarDayView } from './calendar-days.contract';

/** The sourced days, as everyone may read them. */
@Injectable()
export class CalendarDayList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly days: CalendarDayRepository,
  ) {}

  list(query: CalendarDaysQuery, language: Language): Promise<Page<CalendarDayView>> {
    const { from = null, to = null, kind = null, withdrawn = false, limit, cursor } = query;
    const filter = { from, to, kind, withWithdrawn: withdrawn };
    const boundTo = ['calendar-days', filter];
    const after = placeOf(keyFrom(boundTo, cursor));
    return this.unitOfWork.read(nobody, async (tx) => {
      const found = await this.days.list(tx, filter, after, limit + 1);
      const { items, page } = await cutPage(found, query, {
        boundTo,
        keyOf: (day) => [day.date, day.kind, day.id],
        total: () => this.days.count(tx, filter),
      });
      return { items: items.map((day) => viewOfDay(day, language)), page };
    });
  }

  async find(id: string, language: Language): Promise<Reply<CalendarDayView>> {
    const day = await this.unitOfWork.read(nobody, (tx) => this.days.find(tx, id));
    if (!day) throw new NotFound();
    return { status: 200, body: viewOfDay(day, language), etag: versionOf(day) };
  }
}

/** Only cursors of this list's own making get here. */
const placeOf = (key: CursorKey | undefined): CalendarDayKey | null =>
  key === undefined ? null : [String(key[0]), String(key[1]), String(key[2])];
