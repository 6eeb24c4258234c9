import { queryOptions } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from './client.ts'

export type Standing = Schemas['Standing']
export type StandingScope = Schemas['StandingScope']
export type RankedTable = Schemas['RankedTable']
export type RankedRow = Schemas['RankedRow']

/** Published tables change with an import, hardly ever: asked for once a page. */
const staleTime = 5 * 60_000

/** The place of an institution in the published table of a year; of the latest one without a year. */
export function standingQuery(institutionId: string, year: number | undefined) {
  return queryOptions({
    queryKey: ['standing', institutionId, year ?? null],
    staleTime,
    queryFn: () => dataOf(api.GET('/institutions/{institutionId}/standing', question(institutionId, year))),
  })
}

export function rankedTableQuery(institutionId: string, year: number | undefined) {
  return queryOptions({
    queryKey: ['standing', institutionId, year ?? null, 'table'],
    staleTime,
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/standing/table', question(institutionId, year))),
  })
}

function question(institutionId: string, year: number | undefined) {
  const query = year === undefined ? {} : { year: String(year) }
  return { params: { path: { institutionId }, query } }
}
