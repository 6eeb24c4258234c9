import type { DocumentKind } from '../document-kind.ts'
import type { Rule } from '../rule.ts'

/**
 * The kinds of documents that a criterion's rule looks at, each once and in the order written; empty where it names none, so that
 * any kind may serve.
 */
export function acceptedKinds(rule: Rule): readonly DocumentKind[] {
  return [...new Set(namedIn(rule))]
}

function namedIn(rule: Rule): readonly DocumentKind[] {
  switch (rule.kind) {
    case 'sequence':
      return [...rule.first, ...rule.then]
    case 'budget_years':
      return [...rule.documents, rule.matches]
    case 'capability':
      return rule.evidence
    case 'any_of': {
      const ways = rule.rules.map(namedIn)
      // one way that takes anything is enough
      return ways.some((kinds) => kinds.length === 0) ? [] : ways.flat()
    }
    case 'all_of':
      return rule.rules.flatMap(namedIn)
    case 'floor':
    case 'agency_index':
    case 'file_sound':
    case 'judgement':
      return []
    default:
      return rule.documents ?? []
  }
}
