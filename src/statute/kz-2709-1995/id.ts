import type { PolicyRuleId } from '../policies';
import type { RuleId } from './rules';

/** Every rule id that this edition's kinds may name. */
export type Id = RuleId | PolicyRuleId;
