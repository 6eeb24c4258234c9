import { type ChangeRow, toTeamChange } from '../coordination-team.repository.ts'
import type { TeamChange } from '../team-change.ts'

export interface Recorder {
  readonly personId: string
  readonly name: string
}

/**
 * Who wrote each document into the book of the team, by its item: so they bring it forward. Whoever corrects the place of a meeting has not
 * written down its minutes. For a read of another feature.
 */
export function recordersOf(rows: readonly ChangeRow[]): ReadonlyMap<string, readonly Recorder[]> {
  const found = new Map<string, Recorder[]>()
  const namedBefore = new Map<string, readonly string[]>()
  for (const row of rows) {
    const named = namedIn(toTeamChange(row))
    if (named === undefined) continue
    const before = namedBefore.get(named.by) ?? []
    namedBefore.set(named.by, named.itemIds)
    for (const itemId of named.itemIds) {
      const known = found.get(itemId) ?? []
      if (before.includes(itemId) || known.some(({ personId }) => personId === row.actorId)) continue
      found.set(itemId, [...known, { personId: row.actorId, name: row.actorName }])
    }
  }
  return found
}

/** The items of which this person is a recorder. */
export const recordedBy = (personId: string, rows: readonly ChangeRow[]): string[] =>
  [...recordersOf(rows)].flatMap(([itemId, recorders]) =>
    recorders.some((each) => each.personId === personId) ? [itemId] : [],
  )

/** The documents that a change names, and the team or the meeting that it names them for. */
function namedIn(change: TeamChange): { by: string; itemIds: readonly string[] } | undefined {
  switch (change.kind) {
    case 'team_established':
    case 'team_corrected':
      return { by: change.teamId, itemIds: [change.decreeItemId] }
    case 'meeting_recorded':
    case 'meeting_corrected':
      return { by: change.meetingId, itemIds: [change.minutesItemId ?? [], change.paperItemIds].flat() }
    default:
      return undefined
  }
}

export { type ChangeRow, selectChangesIn, selectChangesOf } from '../coordination-team.repository.ts'
