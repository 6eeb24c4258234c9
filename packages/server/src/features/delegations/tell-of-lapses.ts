import { type Beside, runBeside } from '../../platform/run-beside.ts'
import type { Services } from '../../request-context.ts'
import { listEveryInstitution } from '../institutions/institutions.usecases.ts'
import { type Lapse, tellGiverOfLapse } from './delegation-letters.ts'
import { listUntold, takeUntold, type UntoldDelegation } from './lapses.repository.ts'
import { givesFilling } from './lends-filling.ts'

type Telling = Pick<Services, 'database' | 'clock' | 'letters'>

/** Writes to whoever gave a delegation that it gives nothing any more although its day has not come: once. */
export async function tellOfLapses({ database, clock, letters }: Telling): Promise<void> {
  if (!letters.isOpen) return
  const at = clock.now()
  const everywhere = await database.asOperator({ institutions: [], at }, listEveryInstitution)
  const institutions = everywhere.map(({ id }) => id)
  const told = await database.asOperator({ institutions, at }, async (db) => {
    const lapsed = (await listUntold(db, at)).flatMap(withLapse)
    const taken = await takeUntold(
      db,
      lapsed.map(({ id }) => id),
      at,
    )
    return lapsed.filter(({ id }) => taken.has(id))
  })
  for (const { giver, ...delegation } of told) tellGiverOfLapse(giver, delegation, letters)
}

/** A second factor that the helper has not set up yet is no end: it is said on the page. */
function withLapse(delegation: UntoldDelegation): (UntoldDelegation & { readonly lapse: Lapse })[] {
  const lapse = lapseOf(delegation)
  return lapse === undefined ? [] : [{ ...delegation, lapse }]
}

function lapseOf(delegation: UntoldDelegation): Lapse | undefined {
  const { institution, giverRoles, helperMayHelp, isWaiting, isInvitationOpen } = delegation
  if (!helperMayHelp) return 'helper_gone'
  if (!givesFilling({ ...delegation, institutionId: institution.id }, giverRoles)) return 'giver_lapsed'
  return isWaiting && !isInvitationOpen ? 'invitation_over' : undefined
}

const everyMs = 5 * 60_000

export function startTellingOfLapses(
  telling: Telling & { readonly reportFailure: (error: unknown) => void },
): Beside {
  return runBeside(() => tellOfLapses(telling), { everyMs, reportFailure: telling.reportFailure })
}
