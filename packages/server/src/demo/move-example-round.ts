import { stateAfter } from '@undagi/maturity'
import type { AssessmentAction } from '../features/assessments/assessment-action.ts'
import { writeDraft } from '../features/assessments/drafts.repository.ts'
import { type Author, type HeldAssessment, recordActions } from '../features/assessments/record-actions.ts'
import { gapsNow } from '../features/assessments/stages/gaps-now.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExampleMove } from './example-move.ts'

interface Moving {
  readonly moves: readonly ExampleMove[]
  readonly authorOf: (email: string) => Author
}

type Moved = Extract<ExampleMove, { move: unknown }>
type Mended = Extract<ExampleMove, { mended: string }>

/** From hand to hand, by the same machine and the same fold as people's own steps. */
export async function moveExampleRound(
  db: Sql,
  from: HeldAssessment,
  { moves, authorOf }: Moving,
): Promise<void> {
  let held = from
  for (const each of moves) {
    const signature = { author: authorOf(each.by), at: new Date(each.at) }
    const action = 'move' in each ? await moved(db, held, each) : await mended(db, held, each, signature)
    held = await recordActions(db, held, { ...signature, actions: [action] })
  }
}

async function moved(
  db: Sql,
  { id, roundKind, state, edition }: HeldAssessment,
  { move, note, notes, papers }: Moved,
): Promise<AssessmentAction> {
  const to = stateAfter({ kind: roundKind, state: state.stage, lastJudged: state.lastJudged }, move)
  if (to === null) throw new Error(`The example makes ${move} where it stands at ${state.stage}`)
  const passesOn = move === 'send_for_verification' || move === 'verify'
  return {
    ...{ kind: 'stage_moved', move, to, note, papers },
    revisionNotes: notes.map(({ indicator, text }) => ({ indicatorCode: indicator, text })),
    acceptedGaps: passesOn ? [...(await gapsNow(db, { assessmentId: id, edition }))] : [],
  }
}

async function mended(
  db: Sql,
  { id, institutionId }: HeldAssessment,
  { mended: indicatorCode, field, text }: Mended,
  { author, at }: { readonly author: Author; readonly at: Date },
): Promise<AssessmentAction> {
  await writeDraft(db, {
    ...{ assessmentId: id, institutionId, indicatorCode, field, text, expectedVersion: 0 },
    ...{ updatedBy: author.personId, updatedByName: author.name, updatedAt: at, onBehalfOf: null },
  })
  return { kind: `${field}_settled`, indicatorCode, text }
}
