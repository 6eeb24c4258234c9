import type { Criterion, Indicator } from '../instrument.ts'
import { countedCriteria } from '../self-met-criteria.ts'
import { supportedLevel } from '../supported-level.ts'
import { compareEffort, type Effort } from './effort.ts'
import { effortOfRule } from './effort-of-rule.ts'
import { type Decisions, type JudgedCriterion, judgeCriterion, type Outcome } from './judge-criterion.ts'
import { ownValue, type PreparedEvidence } from './prepare-evidence.ts'

export interface JudgedIndicator {
  readonly code: string
  /** Every criterion, the lowest level first. */
  readonly criteria: readonly JudgedCriterion[]
  /** The level that what is certain supports; `null` where criteria are not written. */
  readonly supported: number | null
  /** The level if all that a person must look at turned out met. */
  readonly possible: number | null
  /** Criteria still open for the level after the supported one; empty at the top. */
  readonly missingForNext: readonly string[]
  /** The lightest step on the way there; absent at the top. */
  readonly nextCheapest?: NextStepOfEvidence
}

export interface NextStepOfEvidence {
  readonly criterion: string
  readonly effort: Effort
}

/** `judgeIndicator(indicator, prepareEvidence(facts))`; decisions of people by criterion. */
export function judgeIndicator(
  indicator: Indicator,
  evidence: PreparedEvidence,
  decisions: Decisions = {},
): JudgedIndicator {
  const asked = indicator.levels.flatMap(({ criteria }) => criteria)
  const judged = asked.map((criterion) =>
    judgeCriterion(
      criterion,
      evidence.forCriterion(indicator.code, criterion.code),
      ownValue(decisions, criterion.code),
    ),
  )
  const previousValue = ownValue(evidence.facts.previousValues, indicator.code) ?? null
  const levelWith = (...outcomes: readonly Outcome[]) => {
    const metCriteria = judged.filter(({ outcome }) => outcomes.includes(outcome)).map(({ code }) => code)
    return supportedLevel(indicator, countedCriteria(indicator, { metCriteria, previousValue }))
  }
  const { level: supported, missingForNext } = levelWith('fulfilled')
  const { level: possible } = levelWith('fulfilled', 'person_must_look')
  const open = asked.filter(({ code }) => missingForNext.includes(code))
  const next = findCheapest(open, ({ code, rule }) =>
    effortOfRule(rule, evidence.forCriterion(indicator.code, code)),
  )
  return {
    code: indicator.code,
    criteria: judged,
    supported,
    possible,
    missingForNext,
    ...(next && { nextCheapest: next }),
  }
}

/** The first of the lightest, in the order in which the instrument asks. */
function findCheapest(
  open: readonly Criterion[],
  effortOf: (criterion: Criterion) => Effort,
): NextStepOfEvidence | undefined {
  const steps = open.map((criterion) => ({ criterion: criterion.code, effort: effortOf(criterion) }))
  return steps.toSorted((a, b) => compareEffort(a.effort, b.effort))[0]
}
