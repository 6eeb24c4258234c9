import type { DocumentKind, Rule } from '@undagi/maturity'
import type { Edition } from '../instruments/editions.ts'

/** A criterion of the edition, in the words of its year; undefined where that text does not ask it. */
export function findCriterion({ indicators }: Pick<Edition, 'indicators'>, code: string) {
  for (const indicator of indicators)
    for (const { criteria } of indicator.levels) {
      const criterion = criteria.find((each) => each.code === code)
      if (criterion !== undefined) return { indicatorCode: indicator.code, criterion }
    }
  return undefined
}

/** The kinds of document that a rule takes as proof, in any of its parts. */
export function documentsAsked(rule: Rule): readonly DocumentKind[] {
  if ('rules' in rule) return rule.rules.flatMap(documentsAsked)
  return 'documents' in rule ? (rule.documents ?? []) : []
}

/** How many months old the document may be; undefined: the rule does not say. */
export function longestAge(rule: Rule): number | undefined {
  return rule.kind === 'age' ? rule.maxAgeMonths : undefined
}
