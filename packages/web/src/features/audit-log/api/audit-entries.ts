import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { Institution } from '../../../lib/api/contract.ts'
import { startOfDay } from '../../../lib/local-time.ts'
import type { AuditFilter } from '../audit-filter.ts'
import { operationsOf } from '../operation-words.ts'

const firstPageSize = 100
/** Whoever wants more wants it to search, to print or to take along. */
const nextPageSize = 1000

interface Asked {
  readonly institution: Institution
  readonly filter: AuditFilter
}

const noPage: number | null = null

/** The log as it is filtered, the newest first, page by page. */
export function auditEntriesQuery({ institution, filter }: Asked) {
  const { id: institutionId, timeZone } = institution
  return infiniteQueryOptions({
    queryKey: ['audit-log', institutionId, filter],
    queryFn: ({ pageParam: before }) =>
      dataOf(
        api.GET('/institutions/{institutionId}/audit-entries', {
          params: {
            path: { institutionId },
            query: {
              ...toQuery(filter, timeZone),
              ...(before !== null && { before: String(before) }),
              limit: String(before === null ? firstPageSize : nextPageSize),
            },
          },
        }),
      ),
    initialPageParam: noPage,
    getNextPageParam: ({ next }) => next,
    // Looking makes it longer: what is shown stays until it is asked for again.
    refetchOnWindowFocus: false,
  })
}

export function auditPeopleQuery(institutionId: string) {
  return queryOptions({
    queryKey: ['audit-log', institutionId, 'people'],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/audit-people', { params: { path: { institutionId } } })),
  })
}

function toQuery({ orang, hal, hasil, objek, dari, sampai }: AuditFilter, timeZone: Institution['timeZone']) {
  return {
    ...(orang !== undefined && { person: orang }),
    ...(hal !== undefined && { operations: operationsOf(hal).join(',') }),
    ...(hasil !== undefined && { outcome: hasil === 'ditolak' ? ('refused' as const) : ('done' as const) }),
    ...(objek !== undefined && { object: objek }),
    ...(dari !== undefined && { from: startOfDay(dari, timeZone) }),
    ...(sampai !== undefined && { to: startOfDay(dayAfter(sampai), timeZone) }),
  }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
