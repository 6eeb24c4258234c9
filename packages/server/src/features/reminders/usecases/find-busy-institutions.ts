import { isQuiet, planReminders } from '@undagi/maturity'
import type { Services } from '../../../request-context.ts'
import { listEveryInstitution } from '../../institutions/institutions.usecases.ts'
import { listInstitutionsRegistering } from '../../webhooks/usecases/deliver-due.ts'
import { gatherSituations } from '../gather-situation.ts'
import { selectInstitutionsUnderWay, selectPlaces } from '../reminders.repository.ts'
import { toRules } from '../to-rules.ts'

/** So many are looked at together: few queries for a nation, and never all of its tasks in memory at once. */
const together = 50

/**
 * Where somebody is to be told something now, or a letter is under way; without letters, only those with an address outside. It is a first look:
 * whoever plans looks again when it is their turn. Where it is quiet nothing is read, and where a look fails each has its turn, so that the one in
 * which it fails is named and the others are told.
 */
export async function findBusyInstitutions({
  database,
  clock,
  editions,
  letters,
}: Pick<Services, 'database' | 'clock' | 'editions' | 'letters'>): Promise<readonly string[]> {
  const at = clock.now()
  const everywhere = await database.asOperator({ institutions: [], at }, listEveryInstitution)
  const ids = everywhere.map(({ id }) => id)
  const { told, underWay } = await database.asOperator({ institutions: ids, at }, async (db) => {
    const candidates = letters.isOpen
      ? ids
      : (await listInstitutionsRegistering(db)).map(({ institutionId }) => institutionId)
    const places = await selectPlaces(db, candidates)
    const awake = places.filter(
      ({ institution, rules }) =>
        !isQuiet(toRules(rules ?? undefined).quiet, institution.timeZone, at.getTime()),
    )
    return {
      told: awake.map(({ institution }) => institution.id),
      underWay: letters.isOpen ? await selectInstitutionsUnderWay(db) : [],
    }
  })
  const busy = new Set(underWay.map(({ institutionId }) => institutionId))
  for (let from = 0; from < told.length; from += together) {
    const some = told.slice(from, from + together)
    const found = await database
      .asOperator({ institutions: some, at }, async (db) =>
        (await gatherSituations(db, some, { at, editions })).flatMap(({ institution, situation }) =>
          planReminders(situation).length > 0 ? [institution.id] : [],
        ),
      )
      .catch(() => some)
    for (const id of found) busy.add(id)
  }
  return [...busy]
}
