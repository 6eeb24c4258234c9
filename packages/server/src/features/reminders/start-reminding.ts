import { type Beside, runBeside } from '../../platform/run-beside.ts'
import { listEveryInstitution } from '../institutions/institutions.usecases.ts'
import { selectInstitutionsUnderWay } from './reminders.repository.ts'
import { readOpenTasks } from './task-sources.ts'
import { type Delivering, deliverLetters } from './usecases/deliver-letters.ts'
import { planLetters } from './usecases/plan-letters.ts'

/** Plans and hands over what is due now, wherever there is anything to do. Where letters cannot be sent, nothing is written down as told. */
export async function remind(services: Delivering): Promise<void> {
  const { database, clock, letters } = services
  if (!letters.isOpen) return
  for (const institutionId of await busyInstitutions(services)) {
    await planLetters(database, institutionId, clock.now())
    await deliverLetters(services, institutionId)
  }
}

/** Of a whole nation's most have nothing to do just now. */
async function busyInstitutions({ database, clock }: Delivering): Promise<readonly string[]> {
  const at = clock.now()
  const everywhere = await database.asOperator({ institutions: [], at }, listEveryInstitution)
  return database.asOperator({ institutions: everywhere.map(({ id }) => id), at }, async (db) => {
    const tasks = (await readOpenTasks(db, { at })).filter(({ dueAt }) => dueAt !== null)
    const underWay = await selectInstitutionsUnderWay(db)
    return [...new Set([...tasks, ...underWay].map(({ institutionId }) => institutionId))]
  })
}

const everyMs = 60_000

/** Looks once a minute. Several processes may: whoever plans holds the turn, and whoever claims a letter has it. */
export function startReminding(
  services: Delivering & { readonly reportFailure: (error: unknown) => void },
): Beside {
  return runBeside(() => remind(services), { everyMs, reportFailure: services.reportFailure })
}
