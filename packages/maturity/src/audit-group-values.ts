import { findings } from './audit-findings.ts'
import { createPredicateCheck } from './check-predicate.ts'
import type { BoundaryChoice } from './decide-predicate.ts'
import { nodesOf } from './indicators-of.ts'
import type { Instrument } from './instrument.ts'
import type { Issue } from './issue.ts'
import { createPossibleValues, type PublishedTexts } from './possible-values.ts'
import { type PublishedReading, type PublishedValues, readPublished } from './published-values.ts'
import { formatDecimal, parseRational, toFractionText } from './rational.ts'
import type { FractionText } from './score-result.ts'
import { extentOf, nearestTo, roundingTo, roundingWindow } from './value-span.ts'

export interface GroupValueAudit {
  readonly consistent: boolean
  /** The exact index that fits all that is published; where the index does not fit, that of the parts alone. */
  readonly index: { readonly min: FractionText; readonly max: FractionText } | null
  /** The figures fit only if some indicators were unanswered and counted as the edition says. */
  readonly unanswered: boolean
  readonly findings: readonly Issue[]
}

export type GroupValueAuditor = (published: PublishedValues, choice?: BoundaryChoice) => GroupValueAudit

/**
 * Whether a published index and predicate can come from the published values of its own parts, each rounded half up:
 * `auditGroupValues(spbe2020, { groups: { D1: '3.4', … }, index: '3.01', predicate: 'Baik' }, { year: 2023 })`.
 * Whole levels leave few exact values per group; their sums are all that the index can be. Any groups that together
 * cover the tree will do, domains or aspects.
 */
export function auditGroupValues(
  instrument: Instrument,
  published: PublishedValues,
  choice?: BoundaryChoice,
): GroupValueAudit {
  return createGroupValueAuditor(instrument)(published, choice)
}

/** The same for a whole table: what each group can be is worked out once. */
export function createGroupValueAuditor(instrument: Instrument): GroupValueAuditor {
  const possibleValues = createPossibleValues(instrument)
  const checkPredicate = createPredicateCheck(instrument)
  const nodes = nodesOf(instrument)
  const { decimals } = instrument.rounding

  const checkParts = (groups: PublishedTexts, unanswered: boolean) =>
    nodes.flatMap((node) => {
      const text = groups.get(node.code)
      if (text === undefined || possibleValues(node, groups, unanswered).length > 0) return []
      const others = new Map([...groups].filter(([code]) => code !== node.code))
      const nearest = nearestTo(parseRational(text), possibleValues(node, others, unanswered))
      const shown = nearest.map((value) => formatDecimal(value, decimals))
      return [findings.partImpossible(node, text, shown)]
    })

  const audit = (
    published: PublishedReading,
    unanswered: boolean,
    choice?: BoundaryChoice,
  ): GroupValueAudit => {
    const { groups, index, predicate } = published
    const partIssues = checkParts(groups, unanswered)
    const isWhole = published.isComplete && partIssues.length === 0
    const fromParts = isWhole ? possibleValues(instrument.root, groups, unanswered) : []
    const fitting = index === undefined ? fromParts : roundingTo(index, decimals, fromParts)
    const range = extentOf(fitting) ?? extentOf(fromParts)
    const isIndexWrong = index !== undefined && range !== undefined && fitting.length === 0
    // An index that its parts cannot give still earns, or does not earn, its own predicate.
    const judged = fitting.length > 0 || index === undefined ? fitting : [roundingWindow(index, decimals)]
    const issues = [
      ...published.issues,
      ...partIssues,
      ...(isIndexWrong ? [findings.indexImpossible(index, range)] : []),
      ...(predicate === undefined ? [] : checkPredicate(predicate, judged, choice)),
    ]
    const exact = range ? { min: toFractionText(range.min), max: toFractionText(range.max) } : null
    return { consistent: issues.length === 0, index: exact, unanswered, findings: issues }
  }

  return (values, choice) => {
    const published = readPublished(instrument, values)
    const allAnswered = audit(published, false, choice)
    return allAnswered.consistent ? allAnswered : likelier(allAnswered, audit(published, true, choice))
  }
}

/** Unanswered indicators are supposed only where they explain what whole levels everywhere cannot. */
function likelier(allAnswered: GroupValueAudit, someUnanswered: GroupValueAudit): GroupValueAudit {
  const explainsParts = allAnswered.index === null && someUnanswered.index !== null
  const hasFewer = someUnanswered.findings.length < allAnswered.findings.length
  return explainsParts || hasFewer ? someUnanswered : allAnswered
}
