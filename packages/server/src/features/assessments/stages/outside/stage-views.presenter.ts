import type { z } from '@hono/zod-openapi'
import { type Judgement, type JudgingStage, judgementAt, movesFrom, officialAt } from '@undagi/maturity'
import type { Actor } from '../../../../platform/database/actor.ts'
import type { OpenTalks } from '../../../interviews/usecases/read-open-talks.ts'
import { acceptedLeft } from './ensure-talks-closed.ts'
import type { Outside, Review, SaidOutside } from './gather-outside.ts'
import { judgedIn } from './judged-in.ts'
import type { SeenStages } from './load-stages.ts'
import {
  canJudgeIndicator,
  canReadUnreleased,
  canReviewIndicator,
  canStep,
  takesAs,
} from './outside.policy.ts'
import { presentEntries } from './present-entries.ts'
import { marksLeft, setSinceReview } from './review-marks.ts'
import type {
  releaseSchema,
  reviewSchema,
  stageIndicatorSchema,
  stageOverviewSchema,
} from './stage-views.schemas.ts'
import { correctionsOf } from './stages-of.ts'
import { stepOf } from './step-of.ts'

export type StageOverview = z.infer<typeof stageOverviewSchema>
export type StageIndicator = z.infer<typeof stageIndicatorSchema>

/** Every indicator of the edition, in the stages that the person sees; with what is still talked about, for who reads the room. */
export function presentOverview(seen: SeenStages, talks: OpenTalks | null): StageOverview {
  const { row, edition } = seen
  const isJudged = judgedIn(seen)
  return {
    stage: row.stage,
    roundKind: row.round.kind,
    release: presentRelease(seen),
    seen: [...seen.seen],
    can: presentCan(seen, talks),
    open: presentOpen(seen, talks),
    marksLeft: presentMarksLeft(seen),
    indicators: edition.indicators.map(({ code }) => {
      const official = officialOf(seen, code)
      return {
        code,
        ...mineOf(seen, code),
        values: seen.seen.map((stage) => ({
          ...presentValue(seen, stage, code),
          isJudged: isJudged(stage, code),
        })),
        review: reviewFor(seen, code),
        official: official && { value: official.judgement.value, corrected: official.corrected },
      }
    }),
    entries: presentEntries(seen),
  }
}

/** One indicator with everything that was said of it. */
export function presentStageIndicator(seen: SeenStages, code: string): StageIndicator {
  const { row, outside } = seen
  const official = officialOf(seen, code)
  // Before the publication they are for who records them from the ministry's letter.
  const isShown = row.stage === 'published' || canStep(seen.actor, 'correct_result', row)
  const isJudged = judgedIn(seen)
  const corrections = isShown ? (outside.corrections.get(code) ?? []) : []
  return {
    ...{ code, stage: row.stage, ...mineOf(seen, code) },
    stages: seen.seen.map((stage) => ({
      ...presentValue(seen, stage, code),
      isJudged: isJudged(stage, code),
      ...wordsOf(judgementAt(seen.stages, stage, code)?.judgement),
    })),
    judgements: seen.seen.flatMap((stage) =>
      saidIn(outside, stage, code).map((said) => ({ stage, ...wordsOf(said), ...signed(said) })),
    ),
    review: reviewFor(seen, code),
    corrections: corrections.map((each) => ({
      ...wordsOf(each),
      ...{ reason: each.reason, outside: each.outside, isOvertaken: each.isOvertaken },
      ...signed(each),
    })),
    official: official && { ...wordsOf(official.judgement), corrected: official.corrected },
  }
}

function mineOf({ actor, row }: SeenStages, code: string) {
  return {
    mayJudge: canJudgeIndicator(actor, row, code),
    mayReview: canReviewIndicator(actor, row, code),
  }
}

export function presentRelease({ release, outside: { draft } }: SeenStages): z.infer<typeof releaseSchema> {
  const letter = draft?.outside.letter ?? null
  return { state: release, draftRule: draft === null ? 'unknown' : 'letter', letter }
}

function presentValue(
  { stages, outside }: SeenStages,
  stage: JudgingStage,
  code: string,
): Omit<StageOverview['indicators'][number]['values'][number], 'isJudged'> {
  const held = judgementAt(stages, stage, code)
  const isOwn = stage === 'self_assessment' || held?.saidIn === stage
  return {
    stage,
    value: held?.judgement.value ?? null,
    origin: isOwn ? 'own' : 'carried',
    saidIn: held?.saidIn ?? null,
    version: saidIn(outside, stage, code).length,
  }
}

/** Only what is published counts. */
function officialOf({ row, stages, outside }: SeenStages, code: string) {
  return row.stage === 'published' ? (officialAt(stages, correctionsOf(outside), code) ?? null) : null
}

/** What the review says stays with those from outside: no text that we know shows it to the institution. */
function reviewFor({ actor, row, outside }: SeenStages, code: string): z.infer<typeof reviewSchema> | null {
  const review = outside.reviews.get(code)
  return review === undefined || !canReadUnreleased(actor, row) ? null : presentReview(review)
}

function presentReview({ valid, note, version, isCurrent, ...by }: Review): z.infer<typeof reviewSchema> {
  return { valid, note, version, isCurrent, ...signed(by) }
}

/** Who takes the next step by a letter is told which values are left, and nothing of what the review says of them. */
function presentMarksLeft({ actor, row, edition, outside, moves }: SeenStages): StageOverview['marksLeft'] {
  const next = { score_review: 'open_stage', consolidation: 'publish_result' } as const
  const { stage } = row
  if (stage !== 'score_review' && stage !== 'consolidation') return null
  if (!canReadUnreleased(actor, row) && !canStep(actor, next[stage], row)) return null
  const codes = edition.indicators.map(({ code }) => code)
  if (stage === 'consolidation') return { unmarked: [...setSinceReview(codes, outside, moves)], invalid: [] }
  const { unmarked, invalid } = marksLeft(codes, outside)
  return { unmarked: [...unmarked], invalid: [...invalid] }
}

function presentOpen({ outside }: SeenStages, talks: OpenTalks | null): StageOverview['open'] {
  if (talks === null) return null
  const { objections, clarifications, termUntil, answersDueAt, minutes } = talks
  return {
    ...{ objections: [...objections], accepted: [...acceptedLeft(talks, outside)], minutes },
    clarifications: clarifications.map(({ code, dueAt }) => ({ code, dueAt: dueAt.toISOString() })),
    termUntil: termUntil?.toISOString() ?? null,
    answersDueAt: answersDueAt?.toISOString() ?? null,
  }
}

function presentCan({ actor, row, outside }: SeenStages, talks: OpenTalks | null): StageOverview['can'] {
  const hasAccepted = talks !== null && acceptedLeft(talks, outside).length > 0
  // Where somebody operates for the ministry, what was accepted goes back to who judges.
  const isAcceptedByLetter = hasAccepted && takesAs(actor, 'correct_result', row) === 'person_in_charge'
  const moves = movesFrom({ kind: row.round.kind, state: row.stage, lastJudged: row.lastJudged }).filter(
    (move) => {
      const step = stepOf(move)
      if (move === 'return_to_assessors' && row.stage === 'consolidation' && !hasAccepted) return false
      return step !== null && canStep(actor, step, row)
    },
  )
  return {
    moves,
    judge: canStep(actor, 'judge_stage', row),
    review: canStep(actor, 'review_score', row),
    correct: canStep(actor, 'correct_result', row) && (row.stage === 'published' || isAcceptedByLetter),
    showDraft: canStep(actor, 'show_draft', row),
    byLetterOnly: isByLetter(actor, row),
  }
}

function isByLetter(actor: Actor, row: SeenStages['row']): boolean {
  const steps = ['open_stage', 'return_to_assessors', 'publish_result', 'correct_result'] as const
  const roles = steps.map((step) => takesAs(actor, step, row))
  return roles.includes('person_in_charge') && !roles.includes('national_operator')
}

function saidIn({ said }: Outside, stage: JudgingStage, code: string): readonly SaidOutside[] {
  return stage === 'self_assessment' ? [] : (said[stage].get(code) ?? [])
}

const silence: Judgement = { value: null, facts: '', analysis: '', justification: '' }

function wordsOf({ value, facts, analysis, justification }: Judgement = silence): Judgement {
  return { value, facts, analysis, justification }
}

function signed({ byName, at }: { readonly byName: string; readonly at: Date }) {
  return { byName, at: at.toISOString() }
}
