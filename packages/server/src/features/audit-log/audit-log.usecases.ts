import type { RequestContext } from '../../request-context.ts'
import { ensureMay } from '../institutions/institutions.usecases.ts'
import { presentEntry } from './audit-log.presenter.ts'
import {
  type ListedEntry,
  type LogFilter,
  selectEntries,
  selectLoggedPeople,
  toListedEntries,
  toLoggedPeople,
} from './audit-log.repository.ts'

/** A page of what was done, seen and refused in this institution. Looking is an entry too. */
export async function listAuditEntries(filter: LogFilter, context: RequestContext) {
  const { institutionId, limit } = filter
  const { actor, results } = await context.database.read(context.request, (db) => [
    selectEntries(db, { ...filter, limit: limit + 1 }),
  ])
  ensureMay(actor, 'read_log', institutionId)
  const found = toListedEntries(results[0])
  const shown = found.slice(0, limit)
  const people = await namesOfGivers(shown, institutionId, context)
  return {
    entries: shown.map((entry) => presentEntry(entry, people)),
    next: found.length > limit ? (shown.at(-1)?.number ?? null) : null,
  }
}

/** An entry names who acted; on whose behalf, the log is asked only where somebody did. */
async function namesOfGivers(
  shown: readonly ListedEntry[],
  institutionId: string,
  { database, request }: RequestContext,
) {
  const ids = [...new Set(shown.flatMap(({ on_behalf_of }) => on_behalf_of ?? []))]
  if (ids.length === 0) return []
  const { results } = await database.read(request, (db) => [selectLoggedPeople(db, institutionId, ids)])
  return toLoggedPeople(results[0])
}

export async function listAuditPeople(institutionId: string, { database, request }: RequestContext) {
  const { actor, results } = await database.read(request, (db) => [selectLoggedPeople(db, institutionId)])
  ensureMay(actor, 'read_log', institutionId)
  return toLoggedPeople(results[0])
}
