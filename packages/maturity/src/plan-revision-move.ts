import { agreesWithCriteria } from './agrees-with-criteria.ts'
import { indicatorsOf } from './indicators-of.ts'
import type { Criterion, Indicator, Instrument } from './instrument.ts'
import { scoreAssessment } from './score-assessment.ts'
import type { ScoredPredicate, ScoredValue } from './score-result.ts'
import { countedCriteria } from './self-met-criteria.ts'
import { supportedLevel } from './supported-level.ts'
import { instrumentInYear } from './text-edition.ts'

/** What an assessment becomes when its round takes another revision of the same edition. Values and ticks stay as they are. */
export interface RevisionMove {
  /** Those that something changes for, in the order of the later revision. */
  readonly indicators: readonly IndicatorMove[]
  readonly index: BeforeAfter<ScoredValue>
  readonly predicate: BeforeAfter<ScoredPredicate>
}

export interface BeforeAfter<T> {
  readonly before: T
  readonly after: T
}

export interface IndicatorMove {
  readonly code: string
  readonly name: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly criteria: readonly CriterionMove[]
  /** Ticked, and no longer asked: kept, and counting for nothing. */
  readonly lostTicks: readonly string[]
  readonly value: string | null
  /** The level that the ticked criteria support; `null` where they support none, or are not written. */
  readonly supported: BeforeAfter<number | null>
  /** Whether the value is that level; `null` where there is nothing to compare. */
  readonly agrees: BeforeAfter<boolean | null>
}

export interface CriterionMove {
  readonly code: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** The same where only the rule for its proof changed. */
  readonly before: string | null
  readonly after: string | null
}

export interface AssessedIndicator {
  readonly value: string | null
  readonly metCriteria: readonly string[]
  /** The value of the last round of the same edition. */
  readonly previousValue: string | null
}

interface Move {
  readonly from: Instrument
  readonly to: Instrument
  readonly year: number
  /** By code; an indicator that nobody touched is missing. */
  readonly assessed: ReadonlyMap<string, AssessedIndicator>
}

/**
 * Compares two revisions as the assessment of a year meets them: `planRevisionMove({ from, to, year: 2024, assessed })`.
 * Both are read in the text of that year.
 */
export function planRevisionMove({ from, to, year, assessed }: Move): RevisionMove {
  const [old, now] = [instrumentInYear(from, year), instrumentInYear(to, year)]
  const ratings = Object.fromEntries([...assessed].map(([code, { value }]) => [code, value]))
  const [before, after] = [old, now].map((each) => scoreAssessment(each, ratings, { year }))
  if (!before || !after) throw new Error('Two instruments have two scores')
  return {
    indicators: pairsOf(old, now).flatMap((pair) => moveOf(pair, assessed) ?? []),
    index: { before: before.index, after: after.index },
    predicate: { before: before.predicate, after: after.predicate },
  }
}

interface Pair {
  readonly old: Indicator | undefined
  readonly now: Indicator | undefined
}

/** By code, in the order of the later revision; what is gone comes last. */
function pairsOf(from: Instrument, to: Instrument): readonly Pair[] {
  const old = new Map(indicatorsOf(from).map((each) => [each.code, each]))
  const now = new Map(indicatorsOf(to).map((each) => [each.code, each]))
  return [...new Set([...now.keys(), ...old.keys()])].map((code) => ({
    old: old.get(code),
    now: now.get(code),
  }))
}

function moveOf(pair: Pair, assessed: Move['assessed']): IndicatorMove | undefined {
  const named = pair.now ?? pair.old
  if (!named) return undefined
  const state = assessed.get(named.code) ?? { value: null, metCriteria: [], previousValue: null }
  const [oldCriteria, nowCriteria] = [criteriaOf(pair.old), criteriaOf(pair.now)]
  const criteria = criterionMoves(oldCriteria, nowCriteria)
  const [before, after] = [judge(pair.old, state), judge(pair.now, state)]
  const kind = pair.old === undefined ? 'added' : pair.now === undefined ? 'removed' : 'changed'
  const isSame = before.supported === after.supported && before.agrees === after.agrees
  if (kind === 'changed' && criteria.length === 0 && isSame) return undefined
  return {
    ...{ code: named.code, name: named.shortName, kind, criteria, value: state.value },
    lostTicks: state.metCriteria.filter((code) => oldCriteria.has(code) && !nowCriteria.has(code)),
    supported: { before: before.supported, after: after.supported },
    agrees: { before: before.agrees, after: after.agrees },
  }
}

function criteriaOf(indicator: Indicator | undefined): ReadonlyMap<string, Criterion> {
  const criteria = indicator?.levels.flatMap((level) => level.criteria) ?? []
  return new Map(criteria.map((criterion) => [criterion.code, criterion]))
}

function criterionMoves(
  old: ReadonlyMap<string, Criterion>,
  now: ReadonlyMap<string, Criterion>,
): readonly CriterionMove[] {
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((code): CriterionMove[] => {
    const [was, is] = [old.get(code), now.get(code)]
    const texts = { code, before: was?.text ?? null, after: is?.text ?? null }
    if (!was || !is) return [{ kind: is ? 'added' : 'removed', ...texts }]
    const isSame = was.text === is.text && JSON.stringify(was.rule) === JSON.stringify(is.rule)
    return isSame ? [] : [{ kind: 'changed', ...texts }]
  })
}

function judge(indicator: Indicator | undefined, state: AssessedIndicator) {
  if (!indicator) return { supported: null, agrees: null }
  const counted = countedCriteria(indicator, state)
  return {
    supported: supportedLevel(indicator, counted).level,
    agrees: agreesWithCriteria(indicator, counted, state.value),
  }
}
