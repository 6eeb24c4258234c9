import { type StageMove, stateAfter } from '@undagi/maturity'
import type { AssessmentAction } from '../features/assessments/assessment-action.ts'
import { selectAssessmentsOf } from '../features/assessments/assessments.repository.ts'
import { holdForServer } from '../features/assessments/hold-assessment.ts'
import { type HeldAssessment, recordActions } from '../features/assessments/record-actions.ts'
import { gapsNow } from '../features/assessments/stages/gaps-now.ts'
import type { Editions } from '../features/instruments/editions.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleOutside, ExampleStep } from './example-outside.ts'

interface Finishing {
  readonly institutionId: string
  readonly outside: ExampleOutside
  readonly people: ExamplePeople
  readonly editions: Editions
}

/** Takes one round of the example from the team to its publication, step by step, through the same machine and the same fold. */
export async function finishExampleRound(
  db: Sql,
  { institutionId, outside, people, editions }: Finishing,
): Promise<void> {
  const assessments = await selectAssessmentsOf(db, [institutionId])
  const assessmentId = assessments.find(({ year }) => year === outside.year)?.id
  if (assessmentId === undefined) throw new Error(`The example has no round of ${outside.year}`)
  for (const step of outside.steps) {
    const author = people.get(step.by)
    if (author === undefined) throw new Error(`The example names ${step.by}, who is not among its people`)
    const code = step.step === 'move' ? '' : step.indicator
    const held = await holdForServer(db, { assessmentId, code, editions })
    if (held === undefined) throw new Error('A round of the example is withdrawn')
    await recordActions(db, held, {
      author: { ...author, onBehalfOf: null },
      at: new Date(step.at),
      actions: [await toAction(db, held, step)],
    })
  }
}

async function toAction(db: Sql, held: HeldAssessment, step: ExampleStep): Promise<AssessmentAction> {
  if (step.step === 'move') return toMove(db, held, step)
  const { indicator: indicatorCode, value, facts, analysis, justification } = step
  const said = { indicatorCode, value, facts, analysis, justification }
  if (step.step === 'judge') return { kind: 'stage_judged', stage: step.stage, ...said }
  return { kind: 'corrected', ...said, reason: step.reason, outside: byLetter(step.letter) }
}

async function toMove(
  db: Sql,
  held: HeldAssessment,
  { move, papers = undefined, letter }: Extract<ExampleStep, { step: 'move' }>,
): Promise<AssessmentAction> {
  const to = stateAfter({ kind: held.roundKind, state: held.stage, lastJudged: held.state.lastJudged }, move)
  if (to === null) throw new Error(`The example makes a move that there is not: ${held.stage}, ${move}`)
  const gaps = passesOn(move) ? await gapsNow(db, { assessmentId: held.id, edition: held.edition }) : []
  return {
    ...{ kind: 'stage_moved', move, to, note: '', revisionNotes: [] },
    ...{ acceptedGaps: [...gaps], papers: papers ?? null },
    ...(letter !== undefined && { outside: byLetter(letter) }),
  }
}

function passesOn(move: StageMove): boolean {
  return move === 'send_for_verification' || move === 'verify'
}

/** The ministry is not on an installation of the example. */
function byLetter(letter: { readonly number: string; readonly date: string }) {
  return { actedAs: 'person_in_charge', letter } as const
}
