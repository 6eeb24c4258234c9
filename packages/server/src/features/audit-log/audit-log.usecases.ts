import type { RequestContext } from '../../request-context.ts'
import { ensureMay } from '../institutions/institutions.usecases.ts'
import { presentEntry } from './audit-log.presenter.ts'
import {
  type LogFilter,
  selectEntries,
  selectLoggedPeople,
  toListedEntries,
  toLoggedPeople,
} from './audit-log.repository.ts'

/** A page of what was done, seen and refused in this institution. Looking is an entry too. */
export async function listAuditEntries(filter: LogFilter, { database, request }: RequestContext) {
  const { institutionId, limit } = filter
  const { actor, results } = await database.read(request, (db) => [
    selectEntries(db, { ...filter, limit: limit + 1 }),
    selectLoggedPeople(db, institutionId),
  ])
  ensureMay(actor, 'read_log', institutionId)
  const [found, people] = [toListedEntries(results[0]), toLoggedPeople(results[1])]
  const shown = found.slice(0, limit)
  return {
    entries: shown.map((entry) => presentEntry(entry, people)),
    next: found.length > limit ? (shown.at(-1)?.number ?? null) : null,
  }
}

export async function listAuditPeople(institutionId: string, { database, request }: RequestContext) {
  const { actor, results } = await database.read(request, (db) => [selectLoggedPeople(db, institutionId)])
  ensureMay(actor, 'read_log', institutionId)
  return toLoggedPeople(results[0])
}
