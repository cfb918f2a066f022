import type { Matter } from '../../matter';
import type { FollowUp, FollowUpAsked } from '../../route';
import { carriedOver, demandOf, longestText } from './carried-over';

/** The resolution on compulsory execution, 26-1(1); to which authorised body is for its drafter to say. */
export function enforcement(matter: Matter, asked: FollowUpAsked): FollowUp {
  const { purpose } = matter.content as { readonly purpose?: string };
  const content = {
    purpose: 'enforcement',
    unexecuted: {
      ...{ kind: matter.kind, number: asked.number, date: matter.issuedOn },
      ...{ demand: demandOf(matter, asked), takesProperty: false },
      ...(matter.kind === 'resolution' && purpose !== undefined && { purpose }),
    },
  };
  return { ...carriedOver(matter, asked), kind: 'resolution', content };
}

/** Proceedings over the breach, 20(1), 6(1); against whom, and by which body, is for its drafter to say. */
export function liability(matter: Matter, asked: FollowUpAsked): FollowUp {
  const content = {
    purpose: asked.proceedings ?? 'disciplinary-proceedings',
    breach: `${asked.ground}\n${asked.subject}`.slice(0, longestText),
  };
  return { ...carriedOver(matter, asked), kind: 'resolution', content };
}

interface Protested {
  readonly object?: {
    readonly class?: string;
    readonly title?: string;
    readonly date?: string;
    readonly number?: string;
    readonly adoptedBy?: string;
  };
}

/** Classes of what is suspended, as a resolution names them. */
const suspended: Readonly<Record<string, string>> = {
  'normative-legal-act': 'normative-legal-act',
  'osa-normative-act': 'osa-normative-act',
  'individual-legal-act': 'individual-legal-act',
  decision: 'decision',
  action: 'decision',
  'administrative-case': 'administrative-decision',
};

/** The prosecutor's own resolution that suspends the protested act until the court decides, 23(2). */
export function suspension(matter: Matter, asked: FollowUpAsked): FollowUp {
  const { object } = matter.content as Protested;
  const { title, date, number, adoptedBy } = object ?? {};
  const content = {
    ...{ purpose: 'suspension', area: 'courts' },
    act: { class: suspended[object?.class ?? ''], title, date, number, adoptedBy },
    protest: { number: asked.number, date: matter.issuedOn },
  };
  return { ...carriedOver(matter, asked), kind: 'resolution', measures: [], toSameAddressees: true, content };
}
