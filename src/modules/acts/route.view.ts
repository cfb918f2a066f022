import { present } from '../../kernel/present';
import type { Language } from '../../kernel/texts';
import { groundView } from '../../platform/http';
import type { RouteStanding } from '../../statute';
import type { Facts } from './domain';

/** A route as a reader is shown it: by which rule it is open and what is marked, or by which it is refused. */
export function routeView(one: RouteStanding, { law }: Facts, language: Language): object {
  const view = (grounds: Parameters<typeof groundView>[0][]) =>
    grounds.map((ground) => groundView(ground, language));
  const { route, open } = one;
  if (!open) return { route, open, marks: [], grounds: view([...one.grounds]), instead: one.instead };
  const rule = law.find(one.rule);
  return {
    ...{ route, open, rule: one.rule, cites: rule?.cites, says: rule?.says[language] },
    ...present({ breach: one.breach }),
    ...{ marks: view([...one.marks]), grounds: [], instead: [] },
  };
}
