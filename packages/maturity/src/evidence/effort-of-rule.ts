import type { Rule } from '../rule.ts'
import { type Effort, effortOfKinds, heaviest, lightest } from './effort.ts'
import type { CriterionEvidence } from './prepare-evidence.ts'
import type { ReasonCode } from './reason.ts'
import { judgeRule } from './rules/judge-rule.ts'

/** What a document that is there lacks on paper, not in the world. */
const onlyOnPaper: ReadonlySet<ReasonCode> = new Set(['mark_missing', 'file_unsound'])

/** What it takes to fulfil a rule, seen from the evidence at hand: the lightest way where there are several. */
export function effortOfRule(rule: Rule, evidence: CriterionEvidence): Effort {
  const { truth, reasons } = judgeRule(rule, evidence)
  if (truth !== 'no') return 'look'
  if (reasons.every(({ code }) => onlyOnPaper.has(code))) return 'complete_file'
  switch (rule.kind) {
    case 'any_of':
      return leastOf(rule.rules.map((each) => effortOfRule(each, evidence)))
    case 'all_of':
      return heaviest('look', ...rule.rules.map((each) => effortOfRule(each, evidence)))
    default:
      return reasons.every(({ code }) => code === 'units_missing') ? effortOfUnits(rule) : usualEffort(rule)
  }
}

type SimpleRule = Exclude<Rule, { readonly kind: 'any_of' | 'all_of' }>

function usualEffort(rule: SimpleRule): Effort {
  switch (rule.kind) {
    case 'floor':
    case 'judgement':
      return 'look'
    case 'file_sound':
      return 'complete_file'
    case 'status':
      return rule.match === 'all'
        ? heaviest('look', ...rule.documents.map((kind) => effortOfKinds([kind])))
        : effortOfKinds(rule.documents)
    case 'sequence':
      return effortOfKinds(rule.then)
    case 'auditor':
      return rule.auditors.includes('internal') ? 'hold_review' : 'outside_party'
    case 'capability':
    case 'application_used':
      return 'build_service'
    case 'agency_index':
      return 'outside_party'
    default:
      return effortOfKinds(rule.documents)
  }
}

/** A text that binds too few units is changed; a practice that reaches too few is carried on. */
function effortOfUnits(rule: SimpleRule): Effort {
  const isText = rule.kind === 'coverage' && rule.in === 'policy_text'
  return isText ? effortOfKinds(rule.documents) : 'reach_units'
}

function leastOf(efforts: readonly Effort[]): Effort {
  const [first, ...others] = efforts
  return first === undefined ? 'look' : lightest(first, ...others)
}
