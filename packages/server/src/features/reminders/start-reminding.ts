import { type Beside, runBeside } from '../../platform/run-beside.ts'
import { readOpenTasks } from '../../task-sources.ts'
import { listEveryInstitution } from '../institutions/institutions.usecases.ts'
import { listInstitutionsRegistering } from '../webhooks/usecases/deliver-due.ts'
import { inEach } from './in-each.ts'
import { selectInstitutionsUnderWay } from './reminders.repository.ts'
import { type Delivering, deliverLetters } from './usecases/deliver-letters.ts'
import { planLetters } from './usecases/plan-letters.ts'

/** Plans and hands over what is due now, wherever there is anything to do. Where letters cannot be sent, addresses outside may still be told. */
export async function remind(services: Delivering): Promise<void> {
  const { database, clock, letters } = services
  const canSendLetters = letters.isOpen
  await inEach(await busyInstitutions(services), async (institutionId) => {
    await planLetters(database, { institutionId, canSendLetters, at: clock.now() })
    if (canSendLetters) await deliverLetters(services, institutionId)
  })
}

/** Of a whole nation's most have nothing to do just now; without letters, only those with an address outside. */
async function busyInstitutions({ database, clock, letters }: Delivering): Promise<readonly string[]> {
  const at = clock.now()
  const everywhere = await database.asOperator({ institutions: [], at }, listEveryInstitution)
  const ids = everywhere.map(({ id }) => id)
  const told = letters.isOpen
    ? ids
    : (await database.asOperator({ institutions: ids, at }, listInstitutionsRegistering)).map(
        ({ institutionId }) => institutionId,
      )
  if (told.length === 0) return []
  return database.asOperator({ institutions: told, at }, async (db) => {
    const tasks = (await readOpenTasks(db, { at })).filter(
      ({ since, dueAt }) => since !== null || dueAt !== null,
    )
    const underWay = letters.isOpen ? await selectInstitutionsUnderWay(db) : []
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
