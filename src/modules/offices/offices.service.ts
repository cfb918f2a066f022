import { Injectable } from '@nestjs/common';
import { nobody } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Language } from '../../kernel/texts';
import { Clock } from '../../platform/clock';
import { cutPage, keyFrom, NotFound, type Page, type Reply } from '../../platform/http';
import type { OfficesQuery } from './office.contract';
import { OfficeRepository } from './office.repository';
import { type OfficeSettingsView, officeView, type OfficeView, settingsView } from './office.view';

const beforeAll = -1;

/** The hierarchy, as everyone may read it. */
@Injectable()
export class OfficesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offices: OfficeRepository,
    private readonly clock: Clock,
  ) {}

  list(query: OfficesQuery, language: Language): Promise<Page<OfficeView>> {
    const { parent: parentCode, level, type, on = null, limit, cursor } = query;
    const filter = { parentCode, level, type };
    const boundTo = ['offices', filter, on];
    const [after] = keyFrom(boundTo, cursor) ?? [];
    const asOf = { on, at: this.clock.now() };
    return this.unitOfWork.read(nobody, async (tx) => {
      const page = { afterLft: typeof after === 'number' ? after : beforeAll, limit: limit + 1 };
      const found = await this.offices.list(tx, asOf, filter, page);
      const { items, page: told } = await cutPage(found, query, {
        boundTo,
        keyOf: ({ lft }) => [lft],
        total: () => this.offices.count(tx, asOf, filter),
      });
      return { items: items.map((office) => officeView(office, language)), page: told };
    });
  }

  async find(code: string, on: string | null, language: Language): Promise<Reply<OfficeView>> {
    const office = await this.read(code, on);
    return { status: 200, body: officeView(office, language), etag: office.version };
  }

  async settings(code: string): Promise<Reply<OfficeSettingsView>> {
    const office = await this.read(code, null);
    return { status: 200, body: settingsView(office), etag: office.version };
  }

  private async read(code: string, on: string | null) {
    const asOf = { on, at: this.clock.now() };
    const office = await this.unitOfWork.read(nobody, (tx) => this.offices.find(tx, code, asOf));
    if (!office) throw new NotFound();
    return office;
  }
}
