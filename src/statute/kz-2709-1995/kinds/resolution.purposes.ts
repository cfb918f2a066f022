import { supervisionAreas, type SupervisionArea } from '../../vocabulary';
import { purposesOfBranches } from './resolution.branches';
import type { Purpose } from './resolution.purpose';
import { bodies, elsewhere, holders, type LawsOfPurpose, type PurposeLaw } from './resolution.purpose-law';

const proceedings: PurposeLaw = {
  areas: elsewhere,
  basis: ['resolution-initiate-proceedings', 'response-resolution'],
  addressee: ['resolution-execution-term', bodies],
  needs: { person: 'resolution-initiate-proceedings', breach: 'resolution-initiate-proceedings' },
  term: 'execution',
};

const overAnObject: PurposeLaw = {
  areas: supervisionAreas,
  basis: ['resolution-kind-seizure'],
  addressee: ['resolution-kind-seizure', holders],
  needs: { object: 'resolution-kind-seizure' },
  term: 'execution',
};

const lifting: PurposeLaw = {
  areas: [...elsewhere, 'operational-search'],
  basis: ['resolution-kind-lift-restriction', 'response-lift-restrictions'],
  addressee: ['response-lift-restrictions', bodies],
  needs: { measure: 'resolution-kind-lift-restriction', right: 'response-lift-restrictions' },
  term: 'execution',
};

const suspension: PurposeLaw = {
  areas: supervisionAreas.filter((area) => area !== 'courts' && area !== 'administrative'),
  basis: ['resolution-kind-suspension', 'response-suspend-non-law'],
  addressee: ['resolution-kind-suspension', ['state-body', 'official', 'legal-person']],
  needs: { act: 'resolution-kind-suspension', right: 'response-suspend-non-law' },
  term: 'elapsed',
};

/** Every purpose, told apart by the branch of supervision where the law tells it apart. */
export const lawOfPurposes: Readonly<Record<Purpose, LawsOfPurpose>> = {
  'criminal-case': [
    {
      // 35 6): of officers who acted unlawfully in operational-search too.
      areas: ['pre-trial', 'operational-search'],
      basis: ['resolution-kind-criminal', 'response-pretrial'],
      addressee: ['response-pretrial', bodies],
      needs: { facts: 'resolution-kind-criminal', norms: 'resolution-kind-criminal' },
      term: 'other-laws',
    },
  ],
  'disciplinary-proceedings': [
    { ...proceedings, areas: [...elsewhere, 'administrative'] },
    {
      ...proceedings,
      areas: ['operational-search'],
      basis: ['resolution-initiate-proceedings', 'response-resolution', 'osa-proceedings-staff'],
      needs: { person: 'osa-proceedings-staff', breach: 'resolution-initiate-proceedings' },
    },
  ],
  'administrative-proceedings': [
    { ...proceedings, areas: [...elsewhere, 'operational-search'] },
    {
      ...proceedings,
      areas: ['administrative'],
      basis: [
        'resolution-initiate-proceedings',
        'response-resolution',
        'admin-initiate',
        'admin-act-initiate',
      ],
      needs: {
        person: 'admin-initiate',
        breach: 'resolution-initiate-proceedings',
        check: 'admin-act-initiate',
      },
    },
  ],
  inspection: [
    {
      areas: supervisionAreas,
      basis: ['resolution-kind-inspection', 'inspection-requires-resolution', 'inspection-term'],
      addressee: ['resolution-kind-inspection', ['state-body', 'legal-person']],
      needs: { inspection: 'resolution-kind-inspection' },
      term: 'inspection',
    },
  ],
  seizure: [overAnObject],
  examination: [overAnObject],
  'sealing-or-attachment': [overAnObject],
  'lifting-restrictions': [
    lifting,
    {
      ...lifting,
      areas: ['administrative'],
      basis: ['resolution-kind-lift-restriction', 'response-lift-restrictions', 'admin-act-lift-measures'],
      needs: { ...lifting.needs, check: 'admin-act-lift-measures' },
    },
  ],
  suspension: [
    suspension,
    {
      ...suspension,
      areas: ['courts'],
      basis: ['resolution-kind-suspension', 'application-suspension-by-resolution'],
      needs: {
        act: 'resolution-kind-suspension',
        protest: 'application-suspension-by-resolution',
        application: 'application-suspension-by-resolution',
      },
      takes: ['right'],
      term: 'until-court',
    },
    {
      ...suspension,
      areas: ['administrative'],
      basis: ['resolution-kind-suspension', 'admin-act-suspend'],
      needs: { act: 'resolution-kind-suspension', check: 'admin-act-suspend' },
      takes: ['right'],
    },
  ],
  enforcement: [
    {
      areas: supervisionAreas,
      basis: ['resolution-kind-enforcement', 'enforcement-resolution', 'compel-orders-resolutions'],
      addressee: ['enforcement-resolution', ['state-body']],
      needs: { unexecuted: 'enforcement-resolution' },
      term: 'first-measure',
    },
  ],
  'forced-attendance': [
    {
      areas: supervisionAreas,
      basis: ['resolution-kind-forced-attendance', 'forced-attendance-resolution'],
      addressee: ['forced-attendance-resolution', ['state-body']],
      needs: {
        person: 'resolution-kind-forced-attendance',
        summons: 'summons-written-receipt',
        nonAppearance: 'non-appearance-liability',
      },
      term: 'forced-attendance',
      brooksNoDelay: true,
    },
  ],
  ...purposesOfBranches,
  other: [
    {
      areas: supervisionAreas,
      basis: ['po-legal-basis'],
      addressee: ['resolution-execution-term'],
      needs: { law: 'po-legal-basis' },
      takes: ['person', 'breach', 'ground', 'object', 'measure', 'right'],
      term: 'execution',
    },
  ],
};

/** The branch that is meant where none is said. */
export const areaUnsaid = (purpose: Purpose): SupervisionArea | undefined => {
  const [first, ...more] = lawOfPurposes[purpose];
  if (first.areas.includes('legality')) return 'legality';
  return more.length === 0 ? first.areas[0] : undefined;
};

/** The law of a purpose in that branch of supervision; none where the branch has no such purpose, or none is said. */
export const lawOf = (purpose: Purpose, area = areaUnsaid(purpose)): PurposeLaw | undefined =>
  lawOfPurposes[purpose].find(({ areas }) => area !== undefined && areas.includes(area));
