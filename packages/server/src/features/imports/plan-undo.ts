import { createHash } from 'node:crypto'
import type { GivenRating } from '../assessments/usecases/read-rated.ts'
import type { ImportedRatings } from '../assessments/usecases/record-imported-ratings.ts'
import type { Outcome } from './import-content.ts'

export interface UndoPlan {
  /** What goes back to what stood before. */
  readonly restores: readonly ImportedRatings[]
  /** What somebody has changed since: it stays. */
  readonly keeps: readonly GivenRating[]
}

/** What undoing an import would do with the ratings that were ever given where it wrote. Nothing here writes. */
export function planUndo({ actions }: Outcome, given: readonly GivenRating[]): UndoPlan {
  const restores: ImportedRatings[] = []
  const keeps: GivenRating[] = []
  const byAssessment = Map.groupBy(given, ({ assessmentId }) => assessmentId)
  for (const { assessmentId, first, last } of actions) {
    const byCode = Map.groupBy(byAssessment.get(assessmentId) ?? [], ({ code }) => code)
    const ratings: ImportedRatings['ratings'][number][] = []
    for (const [code, ofCode] of byCode) {
      if (!ofCode.some(({ sequence }) => first <= sequence && sequence <= last)) continue
      const latest = ofCode.at(-1)
      const before = ofCode.findLast(({ sequence }) => sequence < first)
      if (latest !== undefined && latest.sequence > last) keeps.push(latest)
      else ratings.push({ code, value: before?.value ?? null, reason: before?.reason ?? null })
    }
    if (ratings.length > 0) restores.push({ assessmentId, ratings })
  }
  return { restores, keeps }
}

/** Two plans with one digest do the same. */
export function digestOfUndo(plan: UndoPlan, withdraws: Outcome['opened']): string {
  return createHash('sha256')
    .update(JSON.stringify([plan, withdraws]))
    .digest('hex')
    .slice(0, 32)
}
