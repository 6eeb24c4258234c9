import { type Beside, runBeside } from '../../platform/run-beside.ts'
import { inEach } from './in-each.ts'
import { type Delivering, deliverLetters } from './usecases/deliver-letters.ts'
import { findBusyInstitutions } from './usecases/find-busy-institutions.ts'
import { planLetters } from './usecases/plan-letters.ts'

/** Plans and hands over what is due now, wherever there is anything to do. Where letters cannot be sent, addresses outside may still be told. */
export async function remind(services: Delivering): Promise<void> {
  const { database, clock, editions, letters } = services
  const canSendLetters = letters.isOpen
  await inEach(await findBusyInstitutions(services), async (institutionId) => {
    await planLetters(database, { institutionId, canSendLetters, editions, at: clock.now() })
    if (canSendLetters) await deliverLetters(services, institutionId)
  })
}

const everyMs = 60_000

/** Looks once a minute. Several processes may: whoever plans holds the turn, and whoever claims a letter has it. */
export function startReminding(
  services: Delivering & { readonly reportFailure: (error: unknown) => void },
): Beside {
  return runBeside(() => remind(services), { everyMs, reportFailure: services.reportFailure })
}
