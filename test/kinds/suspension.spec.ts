import { kz2709of1995 } from '../../src/statute';
import { kindOf, law, matterOf } from '../support/matters';

const protestOf = (content: Readonly<Record<string, unknown>>) => matterOf('protest', {}, { content });
const against = (content: Readonly<Record<string, unknown>>) =>
  kindOf('protest')
    .againstSuspension?.(protestOf(content), law)
    .flatMap((ground) => ground?.rule.id ?? []);

describe('the suspension of what is protested', () => {
  it.each([
    [{ forum: 'body', object: { class: 'law' } }, ['protest-law-no-suspension', 'response-suspend-non-law']],
    [{ forum: 'body', object: { class: 'normative-legal-act' } }, []],
    [{ forum: 'body', object: {} }, []],
    [{}, []],
    [{ forum: 'court', object: { class: 'court-ruling' } }, ['court-suspension-by-law']],
  ])('of %j is refused by %j', (content, rules) => {
    expect(against(content)).toEqual(rules);
  });

  it.each([
    [{ suspend: true, object: { title: 'On pay' } }, 'On pay'],
    [{ suspend: true, object: {} }, ''],
    [{ suspend: true }, ''],
    [{ suspend: false, object: { title: 'On pay' } }, undefined],
    [{ object: { title: 'On pay' } }, undefined],
  ])('begins with the issue of a protest that says %j: of %j', (content, object) => {
    expect(kindOf('protest').suspendsWithIssue?.(protestOf(content))).toBe(object);
  });

  it('is of a protest alone', () => {
    const suspending = kz2709of1995.kinds.filter((kind) => kind.againstSuspension !== undefined);
    expect(suspending.map(({ code }) => code)).toEqual(['protest']);
  });
});
