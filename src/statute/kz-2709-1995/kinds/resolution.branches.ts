import type { Purpose } from './resolution.purpose';
import { bodies, type LawsOfPurpose, type PurposeLaw } from './resolution.purpose-law';

const release: PurposeLaw = {
  areas: ['operational-search'],
  basis: ['osa-release-detained'],
  addressee: ['osa-release-detained', bodies],
  needs: { person: 'osa-release-detained', ground: 'osa-release-detained' },
  term: 'elapsed',
  brooksNoDelay: true,
  formByPolicy: true,
};

/** Purposes that only the articles on one branch of supervision or another know: 35, 38, 42, 44. */
export const purposesOfBranches = {
  'osa-termination': [
    {
      areas: ['operational-search'],
      basis: ['osa-terminate-by-resolution'],
      addressee: ['osa-terminate-by-resolution', bodies],
      needs: { measure: 'osa-terminate-by-resolution', breach: 'osa-terminate-by-resolution' },
      term: 'elapsed',
    },
  ],
  release: [
    release,
    {
      areas: ['administrative'],
      basis: ['admin-act-release'],
      addressee: ['admin-act-release', bodies],
      needs: { person: 'admin-act-release', ground: 'admin-act-release', check: 'admin-act-release' },
      term: 'elapsed',
      brooksNoDelay: true,
    },
    {
      areas: ['enforcement'],
      basis: ['enforcement-release-immediate'],
      addressee: ['enforcement-release-immediate', bodies],
      needs: { person: 'enforcement-release-immediate', ground: 'enforcement-release-immediate' },
      term: 'release',
      brooksNoDelay: true,
    },
  ],
  'disciplinary-annulment': [
    {
      areas: ['enforcement'],
      basis: ['enforcement-disciplinary-revoke'],
      addressee: ['enforcement-disciplinary-revoke', bodies],
      needs: {
        person: 'enforcement-disciplinary-revoke',
        measure: 'enforcement-disciplinary-revoke',
        ground: 'enforcement-disciplinary-revoke',
      },
      takes: ['isolation'],
      term: 'elapsed',
    },
  ],
  'administrative-termination': [
    {
      areas: ['administrative'],
      basis: ['admin-act-terminate'],
      addressee: ['admin-act-terminate', bodies],
      needs: { ground: 'admin-act-terminate', check: 'admin-act-terminate' },
      takes: ['person'],
      term: 'execution',
      formByPolicy: true,
    },
  ],
  'pretrial-annulment': [
    {
      areas: ['pre-trial'],
      basis: ['pretrial-revoke-resolutions'],
      addressee: ['pretrial-revoke-resolutions', bodies],
      needs: { annulled: 'pretrial-revoke-resolutions', ground: 'pretrial-revoke-resolutions' },
      term: 'elapsed',
      formByPolicy: true,
    },
  ],
} satisfies Partial<Readonly<Record<Purpose, LawsOfPurpose>>>;
