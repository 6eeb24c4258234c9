import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { type FoundAssessment, findAssessments, holdStill } from '../assessments/usecases/find-assessments.ts'
import { readRated } from '../assessments/usecases/read-rated.ts'
import { ensureMay, findAdministered } from '../institutions/institutions.usecases.ts'
import { holdResults } from '../published-results/usecases/standing-results.ts'
import { type Outcome, outcomeSchema } from './import-content.ts'
import { assessorRequired, coversOthers, importNotFound, notApplied } from './imports.errors.ts'
import { canBringTables, canImportRatings } from './imports.policy.ts'
import { type ImportRow, selectImportForChange } from './imports.repository.ts'
import type { ImportAddress } from './open-import.ts'
import { digestOfUndo, planUndo, type UndoPlan } from './plan-undo.ts'

export interface LoadedUndo extends UndoPlan {
  readonly head: ImportRow
  readonly outcome: Outcome
  /** Rounds that the import opened and nobody has worked in since. */
  readonly withdraws: Outcome['opened']
  readonly assessments: ReadonlyMap<string, FoundAssessment>
  readonly nameOf: (institutionId: string) => string
  readonly digest: string
}

/** What undoing would do on what the database holds now; nobody changes that until the transaction ends. */
export async function loadUndo(
  db: Sql,
  { actor, ...which }: ImportAddress & { readonly actor: Actor },
): Promise<LoadedUndo> {
  ensureMay(actor, 'bring_tables', which.institutionId)
  const [head] = await selectImportForChange(db, which)
  if (head === undefined) throw importNotFound()
  if (head.state !== 'applied') throw notApplied()
  const outcome = outcomeSchema.parse(head.outcome)
  refuseOthers(outcome, actor)
  if (head.kind === 'published_results') await holdResults(db, head.institutionId)
  const ids = outcome.actions.map(({ assessmentId }) => assessmentId)
  await holdStill(db, ids)
  const found = await findAssessments(db, [
    ...new Set(outcome.actions.map(({ institutionId }) => institutionId)),
  ])
  const assessments = new Map(found.map((each) => [each.id, each]))
  const plan = planUndo(outcome, await readRated(db, ids))
  const withdraws = untouchedRounds(outcome, assessments)
  const names = new Map((await findAdministered(db, actor)).map(({ id, name }) => [id, name]))
  return {
    ...plan,
    ...{ head, outcome, withdraws, assessments, digest: digestOfUndo(plan, withdraws) },
    nameOf: (id) => names.get(id) ?? '',
  }
}

/** Taking ratings back changes ratings: whoever may import them may undo it. */
function refuseOthers({ actions }: Outcome, actor: Actor): void {
  if (actions.some(({ institutionId }) => !canBringTables(actor, institutionId))) throw coversOthers()
  if (actions.some(({ institutionId }) => !canImportRatings(actor, institutionId))) throw assessorRequired()
}

function untouchedRounds(
  { actions, opened }: Outcome,
  assessments: ReadonlyMap<string, FoundAssessment>,
): Outcome['opened'] {
  const lastOf = new Map(actions.map(({ assessmentId, last }) => [assessmentId, last]))
  return opened.filter(
    ({ assessmentId }) => assessments.get(assessmentId)?.version === lastOf.get(assessmentId),
  )
}
