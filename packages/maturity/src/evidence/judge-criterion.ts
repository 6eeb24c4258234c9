import type { Criterion } from '../instrument.ts'
import { asksNothing } from '../self-met-criteria.ts'
import type { Finding } from './finding.ts'
import type { CriterionEvidence } from './prepare-evidence.ts'
import type { Reason } from './reason.ts'
import { judgeRule } from './rules/judge-rule.ts'
import type { Truth } from './truth.ts'

export type Outcome = 'fulfilled' | 'not_fulfilled' | 'person_must_look'

/** What a person decided about a criterion, with the reason. */
export interface Decision {
  readonly met: boolean
  readonly reason: string
}

/** Decisions by the code of the criterion. */
export type Decisions = Readonly<Record<string, Decision>>

export interface JudgedCriterion {
  readonly code: string
  readonly outcome: Outcome
  /** What the program finds by itself; it stays visible beside a decision. */
  readonly found: Outcome
  /** Why it is not fulfilled, or what a person must look at; empty where it is fulfilled. */
  readonly reasons: readonly Reason[]
  /** What is worth knowing and decides nothing. */
  readonly warnings: readonly Reason[]
  /** Ids of the documents that prove it, as far as the program can tell. */
  readonly documents: readonly string[]
  readonly decision?: Decision
}

/**
 * Fulfilled, not fulfilled with the reason, or a person must look: `judgeCriterion(criterion,
 * prepared.forCriterion('1', '1.2.a'))`. A person's decision wins, but for a criterion that asks nothing of this
 * assessment. Where the texts are disputed, the program alone never refuses.
 */
export function judgeCriterion(
  criterion: Criterion,
  evidence: CriterionEvidence,
  decision?: Decision,
): JudgedCriterion {
  const finding = judgeRule(criterion.rule, evidence)
  const found = outcomeOf[finding.truth]
  const judged = { code: criterion.code, outcome: found, found, ...shownOf(finding) }
  if (asksNothing(criterion.rule, evidence.previousValue)) return judged
  if (decision !== undefined) return decide(judged, decision)
  if (criterion.uncertain !== true || found !== 'not_fulfilled') return judged
  return { ...judged, outcome: 'person_must_look', reasons: [...judged.reasons, disputed(criterion)] }
}

const outcomeOf: Readonly<Record<Truth, Outcome>> = {
  yes: 'fulfilled',
  no: 'not_fulfilled',
  unknown: 'person_must_look',
}

function shownOf({ reasons, warnings, documents }: Finding): Omit<Finding, 'truth'> {
  return { reasons, warnings, documents }
}

function decide(judged: JudgedCriterion, decision: Decision): JudgedCriterion {
  const word = decision.met ? 'terpenuhi' : 'belum terpenuhi'
  const decided: Reason = {
    code: 'decided',
    message: `Diputuskan ${word}: ${decision.reason}`,
    documents: [],
  }
  const outcome = decision.met ? 'fulfilled' : 'not_fulfilled'
  return { ...judged, outcome, reasons: [decided, ...judged.reasons], decision }
}

function disputed({ note }: Criterion): Reason {
  const message = `Bunyi aturannya belum jelas, jadi orang yang memutuskan.${note === undefined ? '' : ` ${note}`}`
  return { code: 'disputed', message, documents: [] }
}
