import { type Beside, runBeside } from '../../platform/run-beside.ts'
import { listEveryInstitution } from '../institutions/institutions.usecases.ts'
import { listInstitutionsToTell } from '../webhooks/usecases/deliver-due.ts'
import { inEach } from './in-each.ts'
import { type Telling, tellWebhooks } from './usecases/tell-webhooks.ts'

/** Tells what waits, wherever anything does. */
export async function tellEverywhere(services: Telling): Promise<void> {
  const { database, clock } = services
  const at = clock.now()
  const everywhere = await database.asOperator({ institutions: [], at }, listEveryInstitution)
  const waiting = await database.asOperator(
    { institutions: everywhere.map(({ id }) => id), at },
    listInstitutionsToTell,
  )
  await inEach(
    waiting.map(({ institutionId }) => institutionId),
    (institutionId) => tellWebhooks(services, institutionId),
  )
}

const everyMs = 60_000

/** Beside the letters, which wait for no address outside. */
export function startTellingWebhooks(
  services: Telling & { readonly reportFailure: (error: unknown) => void },
): Beside {
  return runBeside(() => tellEverywhere(services), { everyMs, reportFailure: services.reportFailure })
}
