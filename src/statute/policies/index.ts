import { actCoursePolicies } from './act-course.rules';
import { actEffectPolicies } from './act-effects.rules';
import { complaintPolicies } from './complaints.rules';
import { escalationPolicies } from './escalation.rules';
import { followingPolicies } from './following.rules';
import { importPolicies } from './imports.rules';
import { kindPolicies } from './kinds.rules';
import { peoplePolicies } from './people.rules';
import { timePolicies } from './time.rules';
import { whoMayPolicies } from './who-may.rules';

/** Rules of ours, where the law is silent. Every edition carries them, and may carry others in their place. */
export const policies = {
  ...timePolicies,
  ...whoMayPolicies,
  ...actCoursePolicies,
  ...actEffectPolicies,
  ...kindPolicies,
  ...escalationPolicies,
  ...followingPolicies,
  ...complaintPolicies,
  ...importPolicies,
  ...peoplePolicies,
};

export type PolicyRuleId = Extract<keyof typeof policies, string>;
