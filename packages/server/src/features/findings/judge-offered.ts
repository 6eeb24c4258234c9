import {
  type EvidenceFacts,
  type Indicator,
  type JudgedIndicator,
  judgeIndicator,
  type PreparedEvidence,
  prepareEvidence,
  type Reason,
  whyNotCounted,
} from '@undagi/maturity'
import type { OfferedItem } from '../evidence/usecases/gather-offered.ts'
import type { DecisionRow } from './findings.repository.ts'
import { type Considered, findingsDigest } from './findings-digest.ts'
import { toDecisions } from './standing-decisions.ts'

/** Everything that is offered, ready to judge any number of indicators by. */
export interface Judging {
  readonly evidence: PreparedEvidence
  readonly revisionOf: ReadonlyMap<string, number>
}

export function prepareJudging(facts: EvidenceFacts, items: readonly OfferedItem[]): Judging {
  return {
    evidence: prepareEvidence(facts),
    revisionOf: new Map(items.map(({ id, newest }) => [id, newest.row.revision])),
  }
}

/** With the decisions that stand. */
export function judgeWith(
  indicator: Indicator,
  { evidence }: Judging,
  standing: ReadonlyMap<string, DecisionRow>,
): JudgedIndicator {
  return judgeIndicator(indicator, evidence, toDecisions(standing))
}

/** Of what is offered for an indicator, why it does not count by itself; what counts is left out. */
export function notCountedIn(indicator: Indicator, { evidence }: Judging): ReadonlyMap<string, Reason> {
  const criteria = indicator.levels.flatMap((level) => level.criteria)
  const offered = criteria.flatMap(({ code }) => evidence.forCriterion(indicator.code, code).documents)
  const weighed = new Map(offered.map((each) => [each.facts.id, each]))
  return new Map(
    [...weighed].flatMap(([id, each]) => {
      const reason = whyNotCounted(each)
      return reason === undefined ? [] : [[id, reason] as const]
    }),
  )
}

/** What was found of each criterion, as a digest: without any decision, so that deciding changes no finding. */
export function digestsOf(
  indicator: Indicator,
  { evidence, revisionOf }: Judging,
): ReadonlyMap<string, string> {
  const { criteria } = judgeIndicator(indicator, evidence)
  return new Map(
    criteria.map((judged) => {
      const { documents } = evidence.forCriterion(indicator.code, judged.code)
      const considered: Considered[] = documents.map(({ facts: { id } }) => ({
        id,
        revision: revisionOf.get(id) ?? 0,
      }))
      return [judged.code, findingsDigest(judged, considered)]
    }),
  )
}
