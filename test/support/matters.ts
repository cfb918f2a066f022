import { Edition, kz2709of1995, type KindDefinition, type Law, type Matter } from '../../src/statute';
import { akimat } from './acts';
import { aSanctionOf } from './sanction';
import { wholeDrafts } from './whole-drafts';

export type Content = Readonly<Record<string, unknown>>;

export const law = new Edition(kz2709of1995) as unknown as Law;

/** That kind of act, as the edition has it. */
export const kindOf = (code: string): KindDefinition => {
  const kind = kz2709of1995.kinds.find((one) => one.code === code);
  if (!kind) throw new Error(`no kind ${code}`);
  return kind;
};

/** A whole content of every kind, or more of them. */
export const wholeContents: readonly { readonly kind: string; readonly content: Content }[] = [
  ...wholeDrafts,
  { kind: 'sanction', content: aSanctionOf() },
];

/** The first whole content of that kind which says all this; the rest of what is asked is added to it. */
function contentOf(kind: string, said: Content): Content {
  const found = wholeContents.find(
    (one) => one.kind === kind && Object.entries(said).every(([name, value]) => one.content[name] === value),
  );
  return found?.content ?? { ...wholeContents.find((one) => one.kind === kind)?.content, ...said };
}

/** Issued on 10 May 2016 by the district to one body, with these facts. */
export const matterOf = (kind: string, said: Content, facts: Partial<Matter> = {}): Matter => ({
  ...{ kind, secrecy: 'public', norms: [], requestedMeasures: [], addressees: [akimat] },
  office: { level: 'district', zone: 'Asia/Almaty' },
  content: contentOf(kind, said),
  ...{ issuedOn: '2016-05-10', issuanceId: 'issuance' },
  ...facts,
});

/** Received on 11 May 2016 in another zone than the office's. */
export const receiptThere = {
  id: 'receipt',
  when: { on: '2016-05-11' },
  zone: 'Asia/Aqtau',
  method: 'courier',
  proof: 'a signature',
} as const;

type Stage = 'written' | 'signature' | 'term' | 'receipt' | 'notice' | 'closure';
type Grounds = readonly ({ readonly rule: { readonly id: string }; readonly pointer?: string } | undefined)[];

/** Each rule that refuses, with the member that it points to; at that stage its kind must say that it may. */
export function refusingAt(kind: string, stage: Stage, grounds: Grounds): readonly string[] {
  const standing = grounds.filter((ground) => ground !== undefined);
  const may = kindOf(kind).bars[stage] ?? [];
  expect(may).toEqual(expect.arrayContaining(standing.map(({ rule }) => rule.id)));
  return standing.map(({ rule, pointer }) => [rule.id, pointer].filter(Boolean).join(' '));
}

/** The content of that kind which is whole, and says this besides. */
export const saying = (kind: string, which: Content, more: Content, facts: Partial<Matter> = {}): Matter =>
  matterOf(kind, which, { content: { ...(matterOf(kind, which).content as Content), ...more }, ...facts });
