import type { AssessmentState, RoundKind } from './stage.ts'

/** What takes an assessment from one state to another. The list is closed. */
export const stageMoves = [
  'send_for_verification',
  'return',
  'verify',
  'submit',
  'reopen',
  'open_document_review',
  'open_interview',
  'open_site_visit',
  'open_score_review',
  'return_to_assessors',
  'open_consolidation',
  'publish',
] as const
export type StageMove = (typeof stageMoves)[number]

interface Way {
  readonly from: readonly AssessmentState[]
  readonly to: AssessmentState
  /** The rounds that know this move. */
  readonly in: readonly RoundKind[]
}

const everyRound = ['self_assessment', 'evaluation', 'monitoring'] as const
const seenFromOutside = ['evaluation', 'monitoring'] as const
const evaluated = ['evaluation'] as const

/**
 * The whole machine. The order of stages: PermenPANRB 59/2020 and Pedoman Menteri PANRB 3/2024; checking and signing before they send are
 * the tasks of the person in charge and of the coordinator there. That something returned goes back to who fills in, and that the review
 * sends a value back to the assessors, is our reading: the texts name the tasks and no way back.
 */
const ways: Readonly<Record<Exclude<StageMove, 'return_to_assessors'>, Way>> = {
  send_for_verification: { from: ['filling'], to: 'verification', in: everyRound },
  return: { from: ['verification', 'signing'], to: 'filling', in: everyRound },
  verify: { from: ['verification'], to: 'signing', in: everyRound },
  submit: { from: ['signing'], to: 'submitted', in: everyRound },
  reopen: { from: ['submitted'], to: 'filling', in: everyRound },
  open_document_review: { from: ['submitted'], to: 'document_review', in: seenFromOutside },
  open_interview: { from: ['document_review'], to: 'interview', in: evaluated },
  open_site_visit: { from: ['interview'], to: 'site_visit', in: evaluated },
  open_score_review: { from: ['interview', 'site_visit'], to: 'score_review', in: evaluated },
  open_consolidation: { from: ['score_review'], to: 'consolidation', in: seenFromOutside },
  publish: { from: ['consolidation'], to: 'published', in: seenFromOutside },
}

/** Without an interview the review follows the documents. */
const reviewOfMonitoring: Way = { from: ['document_review'], to: 'score_review', in: ['monitoring'] }

interface Standing {
  readonly kind: RoundKind
  readonly state: AssessmentState
  /** The stage from which the review began: what it sends back returns there. `null` before any. */
  readonly lastJudged: AssessmentState | null
}

/**
 * The state after a move; `null` where the machine knows no such move from there: `stateAfter({ kind: 'monitoring', state: 'submitted',
 * lastJudged: null }, 'open_document_review')` is `'document_review'`. Who may make it, and until when, is not asked here.
 */
export function stateAfter(standing: Standing, move: StageMove): AssessmentState | null {
  const { kind, state, lastJudged } = standing
  if (move === 'return_to_assessors') return goesBack(kind, state) ? lastJudged : null
  const known = move === 'open_score_review' ? [ways[move], reviewOfMonitoring] : [ways[move]]
  return known.find((way) => way.in.includes(kind) && way.from.includes(state))?.to ?? null
}

/**
 * The review sends back; after it, only an objection that was accepted does, which an evaluation alone knows. That a value can still change
 * then is our reading: the texts know the objection and not what follows from it.
 */
function goesBack(kind: RoundKind, state: AssessmentState): boolean {
  return state === 'score_review' || (state === 'consolidation' && kind === 'evaluation')
}

/** Every move that the machine knows from here, in the order in which a round meets them. */
export function movesFrom(standing: Standing): readonly StageMove[] {
  return stageMoves.filter((move) => stateAfter(standing, move) !== null)
}

/** Whether nothing follows by itself: sent, where nobody from outside judges; published, where they do. */
export function isAtItsEnd(kind: RoundKind, state: AssessmentState): boolean {
  return state === 'published' || (kind === 'self_assessment' && state === 'submitted')
}
