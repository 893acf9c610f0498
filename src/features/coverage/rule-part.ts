import type { Rule } from '../../domain/coverage/scenario'

/** What every part of the rule's form is given. */
export type RulePartProps = { readonly rule: Rule; readonly onRule: (rule: Rule) => void }
