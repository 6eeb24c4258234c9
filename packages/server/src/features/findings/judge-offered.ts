import {
  type EvidenceFacts,
  type Indicator,
  type JudgedIndicator,
  judgeIndicator,
  type PreparedEvidence,
  prepareEvidence,
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
