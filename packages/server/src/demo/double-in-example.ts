import { chooseSample } from '@undagi/maturity'
import { toAction } from '../features/assessments/actions.repository.ts'
import type { AssessmentAction } from '../features/assessments/assessment-action.ts'
import type { HeldAssessment } from '../features/assessments/record-actions.ts'
import { selectDoubleActions, toSigned } from '../features/assessments/stages/double/double.repository.ts'
import { gatherDouble } from '../features/assessments/stages/double/gather-double.ts'
import { isFull, pairUp } from '../features/assessments/stages/double/pair-up.ts'
import { sampleCandidates } from '../features/assessments/stages/double/sample-candidates.ts'
import { gatherOutside } from '../features/assessments/stages/outside/gather-outside.ts'
import { selectOutsideActions } from '../features/assessments/stages/outside/outside.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExampleDraw, ExampleSecond, ExampleSettlement } from './example-double.ts'

/** The seed of the example draws, as people's does. */
export async function drawInExample(
  db: Sql,
  held: HeldAssessment,
  { sample: size, seed, reason, outside }: ExampleDraw,
): Promise<AssessmentAction> {
  const said = gatherOutside((await selectOutsideActions(db, held.id)).map(toAction))
  const candidates = await sampleCandidates(db, { ...held, stage: held.state.stage }, said)
  return {
    ...{ kind: 'sample_drawn', size, seed, reason, outside },
    candidates: candidates.map((each) => ({ ...each, reasons: [...each.reasons] })),
    indicatorCodes: chooseSample(candidates, { size, seed }).chosen.map(({ code }) => code),
  }
}

/** Only what was drawn is rated twice. */
export async function rateSecondInExample(
  db: Sql,
  { id }: HeldAssessment,
  { second: indicatorCode, stage, value, facts, analysis }: ExampleSecond,
): Promise<AssessmentAction> {
  const drawn = (await readDouble(db, id)).draws.at(-1)?.indicatorCodes ?? []
  if (!drawn.includes(indicatorCode))
    throw new Error(`The example rates ${indicatorCode} twice; drawn are ${drawn.join(', ')}`)
  return { kind: 'rated_second', stage, indicatorCode, value: String(value), facts, analysis }
}

/** Only where two differ, a third settles it. */
export async function settleInExample(
  db: Sql,
  { id }: HeldAssessment,
  { settled: indicatorCode, value, reason }: ExampleSettlement,
): Promise<AssessmentAction> {
  const pairs = pairUp(await readDouble(db, id)).filter(isFull)
  const pair = pairs.find(({ code, state }) => code === indicatorCode && state === 'differs')
  if (pair === undefined) throw new Error(`The example settles ${indicatorCode}, where nobody differs`)
  return {
    ...{ kind: 'pair_settled', indicatorCode, value: String(value), reason },
    first: { personId: pair.first.personId, value: pair.first.value },
    second: { personId: pair.second.personId, value: pair.second.value },
  }
}

const readDouble = async (db: Sql, assessmentId: string) =>
  gatherDouble((await selectDoubleActions(db, assessmentId)).map(toSigned))
