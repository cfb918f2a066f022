import type { Matter, RouteCode } from '../../src/statute';
import { type Content, kindOf, matterOf } from '../support/matters';

const asked = {
  ...{ since: '2016-05-20', subject: 'Жер учаскесі', number: 'N/1', officeName: 'Бурабай прокуратурасы' },
  ground: 'Бас тартылды',
};
const norms = ['Конституция, 26(3)'];
const requestedMeasures = [
  { id: 'one', text: 'Өкім жойылсын', takesProperty: false },
  { id: 'two', text: 'Қоршау алынсын', takesProperty: false },
];
const takes = { requestedMeasures: [{ id: 'car', text: 'Көлік алынсын', takesProperty: true }] };

const following = (
  route: RouteCode,
  kind: string,
  { said = {}, facts = {}, more = {} }: { said?: Content; facts?: Partial<Matter>; more?: object } = {},
) => {
  const matter = matterOf(kind, said, { norms, requestedMeasures, ...facts });
  return kindOf(kind).followUp?.(route, matter, { ...asked, ...more });
};
const contentOf = (...told: Parameters<typeof following>) => following(...told)?.content;
/** Whether it fits the draft of its kind. */
const fits = (...told: Parameters<typeof following>): boolean => {
  const draft = following(...told);
  return draft !== undefined && kindOf(draft.kind).draft.safeParse(draft.content).success;
};

const silence = { kind: 'silence', rule: 'a term', foundIn: 'receipt' } as const;
const ofProsecutor = [{ rule: 'a term', basis: 'prosecutor', state: 'missed', dueAt: null }] as const;

describe('the application that follows a rejection or silence, 23(2)', () => {
  it('names the act, since when, what is disputed, and takes the norms over', () => {
    expect(following('court-application', 'protest')).toEqual({
      kind: 'court-application',
      ...{ norms, measures: [], toSameAddressees: false },
      content: {
        type: 'challenge',
        challenge: {
          act: { kind: 'protest', number: 'N/1', date: '2016-05-10', office: 'Бурабай прокуратурасы' },
          ...{ ground: 'rejected', since: '2016-05-20', disputed: 'Өкім жойылсын; Қоршау алынсын' },
        },
        stateFee: 0,
      },
    });
  });

  it.each([
    [{}, {}, 'rejected'],
    [{ breach: { ...silence, kind: 'rejection' } }, {}, 'rejected'],
    [{ breach: silence }, {}, 'not-considered'],
    [{ breach: silence }, { terms: ofProsecutor }, 'prosecutor-term-missed'],
    [{ breach: silence }, { terms: [{ ...ofProsecutor[0], basis: 'law' as const }] }, 'not-considered'],
    [{ breach: silence }, { terms: [{ ...ofProsecutor[0], rule: 'another' }] }, 'not-considered'],
    [{ breach: { ...silence, kind: 'rejection' } }, { terms: ofProsecutor }, 'rejected'],
  ])('upon %j, %j says %s', (more, facts, ground) => {
    const content = contentOf('court-application', 'order', { facts, more });
    expect(content).toMatchObject({ challenge: { ground } });
  });

  it('disputes what was not answered as taken, or the subject where nothing is left', () => {
    const taken = (...ids: readonly string[]) => ({
      response: {
        ...{ id: 'a', outcome: 'partially-satisfied', decidedOn: '2016-05-20', receivedOn: '2016-05-20' },
        ...{ takenMeasures: ids.map((id) => ({ requestedMeasureId: id, text: 'x' })), text: 'x' },
      },
    });
    const disputed = (facts: Partial<Matter>, more = {}) =>
      (contentOf('court-application', 'protest', { facts, more })?.['challenge'] as Content)['disputed'];
    expect(disputed(taken('one'))).toBe('Қоршау алынсын');
    expect(disputed(taken('one', 'two'))).toBe('Жер учаскесі');
    const others = { ...taken('one'), otherResponses: [taken('two').response] };
    expect(disputed(others)).toBe('Жер учаскесі');
    expect(disputed({}, { measures: ['Бір', 'Екі'] })).toBe('Бір; Екі');
    expect(disputed({}, { measures: ['x'.repeat(6000)] })).toHaveLength(5000);
  });

  it.each(['order', 'resolution'])(
    'is a claim of 23(1) where what the %s asks for takes property',
    (kind) => {
      expect(following('court-application', kind, { facts: takes })).toMatchObject({
        kind: 'court-application',
        measures: [],
        content: {
          type: 'claim',
          claim: { interest: 'Жер учаскесі', relief: 'Көлік алынсын' },
          stateFee: 0,
        },
      });
    },
  );

  it('stays an application after a rejection where a protest asks for such a measure', () => {
    expect(contentOf('court-application', 'protest', { facts: takes })).toMatchObject({ type: 'challenge' });
  });

  it('holds as much of a long subject as a claim may', () => {
    const more = { subject: 'x'.repeat(3000) };
    const { claim } = contentOf('court-application', 'order', { facts: takes, more }) as { claim: Content };
    expect(claim['interest']).toHaveLength(2000);
  });
});

describe('the resolution that follows', () => {
  it('enforces what was not carried out, 26-1(1), and asks for it', () => {
    expect(following('enforcement-resolution', 'order')).toEqual({
      ...{ kind: 'resolution', norms, toSameAddressees: false },
      measures: requestedMeasures.map(({ text, takesProperty }) => ({ text, takesProperty })),
      content: {
        purpose: 'enforcement',
        unexecuted: {
          ...{ kind: 'order', number: 'N/1', date: '2016-05-10', takesProperty: false },
          demand: 'Өкім жойылсын; Қоршау алынсын',
        },
      },
    });
    const ofResolution = contentOf('enforcement-resolution', 'resolution', { said: { purpose: 'seizure' } });
    expect(ofResolution).toMatchObject({ unexecuted: { kind: 'resolution', purpose: 'seizure' } });
    const other = following('enforcement-resolution', 'order', { more: { measures: ['Қақпа ашылсын'] } });
    expect(other?.measures).toEqual([{ text: 'Қақпа ашылсын', takesProperty: false }]);
  });

  it.each(['disciplinary-proceedings', 'administrative-proceedings'])(
    'institutes %s, 20(1)',
    (proceedings) => {
      expect(following('liability', 'order', { more: { proceedings } })).toMatchObject({
        ...{ kind: 'resolution', norms, toSameAddressees: false },
        content: { purpose: proceedings, breach: 'Бас тартылды\nЖер учаскесі' },
      });
    },
  );

  it('institutes disciplinary proceedings where nothing else is asked', () => {
    expect(contentOf('liability', 'order')).toMatchObject({ purpose: 'disciplinary-proceedings' });
    const long = contentOf('liability', 'order', { more: { ground: 'x'.repeat(5000) } });
    expect(long?.['breach']).toHaveLength(5000);
  });

  it.each([
    ['normative-legal-act', 'normative-legal-act'],
    ['osa-normative-act', 'osa-normative-act'],
    ['individual-legal-act', 'individual-legal-act'],
    ['decision', 'decision'],
    ['action', 'decision'],
    ['administrative-case', 'administrative-decision'],
  ])('suspends the protested %s until the court decides, 23(2)', (protested, named) => {
    const content = matterOf('protest', {}).content as { readonly object: Content };
    const { title, date, number, adoptedBy } = content.object;
    const facts = { content: { ...content, object: { ...content.object, class: protested } } };
    expect(following('suspension-until-court', 'protest', { facts })).toEqual({
      ...{ kind: 'resolution', norms, measures: [], toSameAddressees: true },
      content: {
        ...{ purpose: 'suspension', area: 'courts' },
        act: { class: named, title, date, number, adoptedBy },
        protest: { number: 'N/1', date: '2016-05-10' },
      },
    });
  });
});

describe('the draft in the office above, 32(2)', () => {
  it('is the same draft', () => {
    const { content } = matterOf('protest', {});
    expect(following('internal-submission', 'protest')).toEqual({
      ...{ kind: 'protest', norms, content, toSameAddressees: true },
      measures: requestedMeasures.map(({ text, takesProperty }) => ({ text, takesProperty })),
    });
  });
});

describe('what follows', () => {
  it('is nothing of a forced attendance, which a summons brings about', () => {
    expect(following('forced-attendance', 'order')).toBeUndefined();
  });

  it.each<[RouteCode, string]>([
    ['court-application', 'protest'],
    ['court-application', 'submission'],
    ['court-application', 'instruction'],
    ['court-application', 'order'],
    ['court-application', 'resolution'],
    ['suspension-until-court', 'protest'],
    ['enforcement-resolution', 'order'],
    ['enforcement-resolution', 'resolution'],
    ['liability', 'order'],
    ['liability', 'instruction'],
    ['internal-submission', 'protest'],
  ])('upon the route %s of a %s fits the draft of its kind, whatever is not known yet', (route, kind) => {
    expect([fits(route, kind), fits(route, kind, { more: { number: undefined } })]).toEqual([true, true]);
    expect(fits(route, kind, { facts: takes })).toBe(true);
  });
});
