import { randomUUID } from 'node:crypto'
import type { Database } from '../../../platform/database/database.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { listEveryInstitution } from '../../institutions/institutions.usecases.ts'
import { judgeAccount } from '../detection/judge-account.ts'
import { type FoldedFinding, foldFindings } from '../fold-findings.ts'
import { readSettings, type Settings } from '../settings.ts'
import { holdFor, insertAction, selectActions, selectSettings } from '../shared-accounts.repository.ts'
import { toHistory } from '../to-history.ts'
import { deleteOldTraces, listTraces, type PersonTrace } from '../traces/traces.repository.ts'

const dayMs = 24 * 60 * 60_000
/** What is looked at: long enough for a habit to show, short enough that people remember. */
const windowDays = 28
/** After that nothing is left of where somebody worked. */
const tracesKeptDays = 90

/** Looks at every account of every institution that watches, and tells whom it has noticed something about. */
export async function lookAtAccounts(database: Database, at: Date): Promise<void> {
  await deleteOldTraces(database.signin, daysBefore(at, tracesKeptDays))
  const institutions = await database.asOperator({ institutions: [], at }, listEveryInstitution)
  for (const institution of institutions)
    await database.asOperator({ institutions: [institution.id], at }, (db) =>
      lookAtInstitution(db, { ...institution, at }),
    )
}

interface Look {
  readonly id: string
  readonly timeZone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'
  readonly at: Date
}

/** Within a transaction of the operator, bound to this institution. */
export async function lookAtInstitution(db: Sql, { id, timeZone, at }: Look): Promise<void> {
  await holdFor(db, id)
  const [stored] = await selectSettings(db, id)
  const settings = readSettings(stored?.settings)
  if (!settings.isWatching) return
  const traces = await listTraces(db, id, daysBefore(at, windowDays))
  const earlier = Map.groupBy(foldFindings(await selectActions(db)), ({ personId }) => personId)
  for (const [personId, own] of Map.groupBy(traces, (trace) => trace.personId))
    await lookAtPerson(
      db,
      { personId, traces: own, findings: earlier.get(personId) ?? [] },
      {
        ...{ institutionId: id, timeZone, at, settings },
      },
    )
}

interface PersonSeen {
  readonly personId: string
  readonly traces: readonly PersonTrace[]
  readonly findings: readonly FoldedFinding[]
}

interface Circumstances extends Pick<Look, 'timeZone' | 'at'> {
  readonly institutionId: string
  readonly settings: Settings
}

/** Whoever has been told is not told again before it is answered. */
async function lookAtPerson(db: Sql, person: PersonSeen, circumstances: Circumstances): Promise<void> {
  const { institutionId, timeZone, at, settings } = circumstances
  if (person.findings.some(({ answer, closing }) => answer === null && closing === null)) return
  const { verdict, reasons, setAside } = judgeAccount(toHistory(person, timeZone), settings)
  if (verdict === 'none') return
  await insertAction(db, {
    ...{ institutionId, personId: person.personId, findingId: randomUUID(), kind: 'noticed' },
    ...{ payload: { verdict, reasons, setAside }, actorId: null, actorName: 'Undagi', actedAt: at },
    shownFrom: daysBefore(at, -settings.daysToAnswer),
  })
}

const daysBefore = (at: Date, days: number) => new Date(at.getTime() - days * dayMs)
