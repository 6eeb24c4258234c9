import type { ClosedRequest } from './api/stage.ts'

export interface UnitRequests {
  readonly unitName: string
  /** The first due first. */
  readonly days: readonly { readonly dueOn: string; readonly codes: readonly string[] }[]
}

/** What units were asked, unit by unit by name, and within each day by day. */
export function groupRequests(requests: readonly ClosedRequest[]): readonly UnitRequests[] {
  const byUnit = Map.groupBy(requests, ({ unitName }) => unitName)
  return [...byUnit]
    .toSorted(([one], [other]) => one.localeCompare(other, 'id'))
    .map(([unitName, own]) => ({
      unitName,
      days: [...Map.groupBy(own, ({ dueOn }) => dueOn)]
        .toSorted(([one], [other]) => one.localeCompare(other))
        .map(([dueOn, due]) => ({
          dueOn,
          codes: due.map(({ indicatorCode }) => indicatorCode).toSorted(byNumber),
        })),
    }))
}

const byNumber = (one: string, other: string): number => one.localeCompare(other, 'id', { numeric: true })
