import { foldRecommendation, type Recommendation } from '@undagi/maturity'
import { dayIn } from '../../platform/day-in.ts'
import { type RecommendationOrigin, type RecordedChange, toEvent } from './recommendation-change.ts'

/** A recommendation as it stands, with everything that happened to it. */
export interface KnownRecommendation {
  readonly id: string
  readonly assessmentId: string
  readonly indicatorCode: string | null
  readonly groupCode: string | null
  readonly origin: RecommendationOrigin
  readonly standing: Recommendation
  readonly ownerName: string | null
  readonly changes: readonly RecordedChange[]
}

/** The fold of each, the earliest written first. */
export function gatherRecommendations(
  changes: readonly RecordedChange[],
  timeZone: string,
): readonly KnownRecommendation[] {
  const byId = Map.groupBy(changes, ({ recommendationId }) => recommendationId)
  return [...byId].flatMap(([id, own]) => {
    const [first] = own
    if (first === undefined || first.change.kind !== 'written') return []
    const { indicatorCode, groupCode, origin } = first.change
    const events = own.map(({ change, recordedAt }) => toEvent(change, dayIn(timeZone, recordedAt)))
    return {
      ...{ id, assessmentId: first.assessmentId, indicatorCode, groupCode, origin, changes: own },
      standing: foldRecommendation(events),
      ownerName: ownerIn(own),
    }
  })
}

/** Who said last that it is done. */
export function reporterOf({ changes }: Pick<KnownRecommendation, 'changes'>): string | undefined {
  return changes.findLast(({ change }) => change.kind === 'done_reported')?.actorId
}

function ownerIn(changes: readonly RecordedChange[]): string | null {
  const plans = changes.flatMap(({ change }) => (change.kind === 'planned' ? [change] : []))
  return plans.at(-1)?.ownerName ?? null
}
