import type { Schemas } from '@undagi/api-client'
import type { StageOverview } from '../../../lib/api/stages-outside.ts'

/** A step of the ministry that this person can take now. */
export type OutsideTask =
  | Schemas['OpenStage']['open']
  | 'return_to_assessors'
  | 'publish'
  | 'show_draft'
  | 'hide_draft'

const taskOfMove: Readonly<Partial<Record<StageOverview['can']['moves'][number], OutsideTask>>> = {
  open_document_review: 'document_review',
  open_interview: 'interview',
  open_site_visit: 'site_visit',
  open_score_review: 'score_review',
  open_consolidation: 'consolidation',
  return_to_assessors: 'return_to_assessors',
  publish: 'publish',
}

/** Those that lead on first. */
export function outsideTasks({
  can,
  release,
}: Pick<StageOverview, 'can' | 'release'>): readonly OutsideTask[] {
  const moves = can.moves.flatMap((move) => taskOfMove[move] ?? [])
  if (!can.showDraft) return moves
  return [...moves, release.state === 'draft' ? 'hide_draft' : 'show_draft']
}

/** What the review did not find valid, or an accepted objection names, and nobody has judged since, as far as this person sees it. */
export function invalidNow({
  indicators,
  open,
  marksLeft,
}: Pick<StageOverview, 'indicators' | 'open' | 'marksLeft'>) {
  return indicators.flatMap(({ code, review }) => {
    if (review?.isCurrent && !review.valid) return [{ indicatorCode: code, text: review.note }]
    const isNamed = open?.accepted.includes(code) || marksLeft?.invalid.includes(code)
    return isNamed ? [{ indicatorCode: code, text: '' }] : []
  })
}
