import { Injectable } from '@nestjs/common';
import { etagOf } from '../../platform/http';
import { ActDocumentRenderer } from '../documents';
import type { ActSheet, PageLanguage } from '../documents/domain';
import type { Looking } from '../prosecutors';
import { ActsReading, type SeenAct } from './acts-reading.service';
import { matterOfAct } from './domain';
import { type NamesOnPage, SheetNamesRepository } from './sheet-names.repository';

export interface PrintedAct {
  readonly pdf: Buffer;
  readonly name: string;
  readonly etag: string;
}

/** The act as a page that a head can sign, with the office's names of that day. */
@Injectable()
export class ActPages {
  constructor(
    private readonly reading: ActsReading,
    private readonly names: SheetNamesRepository,
    private readonly renderer: ActDocumentRenderer,
  ) {}

  async print(id: string, language: PageLanguage, looking: Looking): Promise<PrintedAct> {
    const seen = await this.reading.see(id, 'document', looking, async (found, tx) => {
      const { act, facts } = found;
      const { issuance } = act.record;
      const names = await this.names.of(tx, {
        officeId: act.officeId,
        on: issuance?.issuedOn ?? facts.today,
        partyIds: [...act.draft.addresseeIds, ...act.draft.copies],
        signatoryId: issuance?.signatory.personId,
        absentId: issuance?.signatory.onBehalfOf?.personId,
        signingOffice: issuance?.signatory.officeCode,
      });
      return { ...found, names };
    });
    const { act } = seen;
    return {
      pdf: await this.renderer.render(sheetOf(seen), language),
      name: fileNameOf(act),
      etag: etagOf(act.version),
    };
  }
}

/** The number, where a header can carry it: one from a paper register may be written in any letters. */
function fileNameOf({ id, record }: SeenAct['act']): string {
  const name = record.issuance?.registrationNumber.replaceAll('/', '-') ?? '';
  return /^[\w.-]+$/.test(name) ? name : id;
}

function sheetOf({ act, facts, names }: SeenAct & { readonly names: NamesOnPage }): ActSheet {
  const law = facts.editions.byId(act.edition, act.record.issuance?.issuedOn);
  const kind = law.kind(act.kind);
  if (!kind) throw new Error(`edition ${law.id} has no kind ${act.kind}`);
  const { issuance } = act.record;
  const inParty = (id: string) => names.parties[id] ?? { kk: id, ru: id, en: id };
  return {
    title: kind.titleHere?.(matterOfAct(act, facts)) ?? kind.title,
    ...(issuance && { registrationNumber: issuance.registrationNumber, issuedOn: issuance.issuedOn }),
    officeNames: names.office,
    addressees: act.draft.addresseeIds.map(inParty),
    subject: act.draft.subject,
    secrecy: act.draft.secrecy,
    parts: kind.printed(matterOfAct(act, facts), law),
    legalBasis: kind.basis(matterOfAct(act, facts)).flatMap((id) => law.find(id)?.cites ?? []),
    editionTitle: law.title,
    ...(law.appliedUnder && { appliedUnder: law.appliedUnder.says }),
    // Whoever brought a paper act in did not sign it: the page leaves the place empty.
    ...(issuance &&
      !issuance.imported &&
      names.signatory && { signatory: signatoryOf(issuance.signatory, names) }),
    copies: act.draft.copies.map(inParty),
    draft: !issuance,
  };
}

function signatoryOf(
  { position, onBehalfOf }: NonNullable<SeenAct['act']['record']['issuance']>['signatory'],
  { signatory, absent, signingLevel, classRank }: NamesOnPage,
): NonNullable<ActSheet['signatory']> {
  if (!signatory || !signingLevel) throw new Error('a signed act has a signatory');
  return {
    position: position as NonNullable<ActSheet['signatory']>['position'],
    officeLevel: signingLevel,
    personNames: signatory,
    ...(classRank !== null && { classRank }),
    ...(onBehalfOf && absent && { actingFor: { personNames: absent, orderNumber: onBehalfOf.orderNumber } }),
  };
}
