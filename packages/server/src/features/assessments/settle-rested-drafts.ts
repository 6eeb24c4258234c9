import type { Database } from '../../platform/database/database.ts'
import { notify } from '../../platform/events/announce.ts'
import { type Beside, runBeside } from '../../platform/run-beside.ts'
import type { Services } from '../../request-context.ts'
import { assessmentTopic } from '../../topics.ts'
import { listEveryInstitution } from '../institutions/institutions.usecases.ts'
import { listRestedDrafts } from './rested-drafts.repository.ts'
import { type DraftPlace, settleDraft } from './settle-draft.ts'

const minute = 60_000
/** Longer than a page waits that is still open: this is for pages that were closed. */
const restMs = 5 * minute

type Settling = Pick<Services, 'database' | 'editions' | 'clock'> & {
  readonly reportFailure: (error: unknown) => void
}

/** One that cannot be settled holds no other up. */
export async function settleRestedDrafts({ reportFailure, clock, ...services }: Settling): Promise<void> {
  const at = clock.now()
  const restedSince = new Date(at.getTime() - restMs)
  const { database } = services
  const everywhere = await database.asOperator({ institutions: [], at }, listEveryInstitution)
  const institutions = everywhere.map(({ id }) => id)
  const rested = await database.asOperator({ institutions, at }, (db) => listRestedDrafts(db, restedSince))
  for (const place of rested) {
    const settles = await settleDraft(place, { ...services, at, restedSince }).catch(reportFailure)
    if (settles === true) await tell(database, place, at).catch(reportFailure)
  }
}

/** Open pages show that it stands in the history. */
async function tell(database: Database, { assessmentId, institutionId }: DraftPlace, at: Date) {
  const operation = { institutions: [institutionId], at }
  await database.asOperator(operation, (db) => notify(db, assessmentTopic(assessmentId)).execute())
}

/** Looks once a minute. Several processes may: what has settled is not settled again. */
export function startSettlingDrafts(settling: Settling): Beside {
  const { reportFailure } = settling
  return runBeside(() => settleRestedDrafts(settling), { everyMs: minute, reportFailure })
}
