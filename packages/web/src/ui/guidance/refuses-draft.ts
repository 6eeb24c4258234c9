import type { Rule } from '@undagi/maturity'

/** Whether a rule wants a document that binds somebody: people bring the draft of it most. */
export function refusesDraft(rule: Rule): boolean {
  switch (rule.kind) {
    case 'status':
      return rule.status === 'enacted' || (rule.status === 'documented' && rule.shows !== undefined)
    case 'set_by':
    case 'in_force_names':
    case 'guideline':
    case 'sequence':
      return true
    case 'any_of':
    case 'all_of':
      return rule.rules.some(refusesDraft)
    default:
      return false
  }
}
