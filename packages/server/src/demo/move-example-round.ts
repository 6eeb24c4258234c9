import { stateAfter } from '@undagi/maturity'
import type { AssessmentAction } from '../features/assessments/assessment-action.ts'
import { writeDraft } from '../features/assessments/drafts.repository.ts'
import { type Author, type HeldAssessment, recordActions } from '../features/assessments/record-actions.ts'
import { gapsNow } from '../features/assessments/stages/gaps-now.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { drawInExample, rateSecondInExample, settleInExample } from './double-in-example.ts'
import type { ExampleMove } from './example-move.ts'

interface Moving {
  readonly moves: readonly ExampleMove[]
  readonly authorOf: (email: string) => Author
}

type Moved = Extract<ExampleMove, { move: unknown }>
type Mended = Extract<ExampleMove, { mended: string }>
type Judged = Extract<ExampleMove, { judged: string }>
type Reviewed = Extract<ExampleMove, { reviewed: unknown }>

interface Signature {
  readonly author: Author
  readonly at: Date
}

/** From hand to hand, by the same machine and the same fold as people's own steps. */
export async function moveExampleRound(
  db: Sql,
  from: HeldAssessment,
  { moves, authorOf }: Moving,
): Promise<void> {
  let held = from
  for (const each of moves) {
    const signature = { author: authorOf(each.by), at: new Date(each.at) }
    const actions = await actionsOf(db, held, each, signature)
    held = await recordActions(db, held, { ...signature, actions })
  }
}

async function actionsOf(
  db: Sql,
  held: HeldAssessment,
  each: ExampleMove,
  signature: Signature,
): Promise<readonly AssessmentAction[]> {
  if ('move' in each) return [await moved(db, held, each)]
  if ('judged' in each) return [judged(each)]
  if ('reviewed' in each) return reviewed(held, each)
  if ('draft' in each) return [{ kind: 'draft_shown', shown: true, note: each.note, outside: each.outside }]
  if ('sample' in each) return [await drawInExample(db, held, each)]
  if ('second' in each) return [await rateSecondInExample(db, held, each)]
  if ('settled' in each) return [await settleInExample(db, held, each)]
  return [await mended(db, held, each, signature)]
}

function judged({
  judged: indicatorCode,
  stage,
  value,
  facts,
  analysis,
  justification,
}: Judged): AssessmentAction {
  const said = { facts, analysis, justification }
  return { kind: 'stage_judged', stage, indicatorCode, value: String(value), ...said }
}

function reviewed(
  { edition }: HeldAssessment,
  { reviewed: codes, valid, note }: Reviewed,
): AssessmentAction[] {
  const marked = codes === 'all' ? edition.indicators.map(({ code }) => code) : codes
  return marked.map((indicatorCode) => ({ kind: 'score_reviewed', indicatorCode, valid, note }))
}

async function moved(
  db: Sql,
  { id, roundKind, state, edition }: HeldAssessment,
  { move, note, notes, papers, outside }: Moved,
): Promise<AssessmentAction> {
  const to = stateAfter({ kind: roundKind, state: state.stage, lastJudged: state.lastJudged }, move)
  if (to === null) throw new Error(`The example makes ${move} where it stands at ${state.stage}`)
  const passesOn = move === 'send_for_verification' || move === 'verify'
  return {
    ...{ kind: 'stage_moved', move, to, note, papers },
    revisionNotes: notes.map(({ indicator, text }) => ({ indicatorCode: indicator, text })),
    acceptedGaps: passesOn ? [...(await gapsNow(db, { assessmentId: id, edition }))] : [],
    ...(outside !== undefined && { outside }),
  }
}

async function mended(
  db: Sql,
  { id, institutionId }: HeldAssessment,
  { mended: indicatorCode, field, text }: Mended,
  { author, at }: Signature,
): Promise<AssessmentAction> {
  await writeDraft(db, {
    ...{ assessmentId: id, institutionId, indicatorCode, field, text, expectedVersion: 0 },
    ...{ updatedBy: author.personId, updatedByName: author.name, updatedAt: at, onBehalfOf: null },
  })
  return { kind: `${field}_settled`, indicatorCode, text }
}
