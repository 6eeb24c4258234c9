import type { Sql } from '../../platform/database/drizzle-on.ts'
import { insertChange, listChanges } from './coordination-team.repository.ts'
import { type Deciding, decideTeamChange, type NewTeamChange } from './decide-team-change.ts'
import { foldTeam } from './fold-team.ts'
import type { TeamChange } from './team-change.ts'

interface Recording extends Omit<Deciding, 'book'> {
  readonly institutionId: string
  readonly wanted: NewTeamChange
  readonly author: { readonly personId: string; readonly name: string }
  readonly at: Date
}

/** Appends one change: the only writer. Whoever calls it holds the team. */
export async function recordTeamChange(db: Sql, recording: Recording): Promise<TeamChange> {
  const { institutionId, wanted, author, at, ...rest } = recording
  const before = await listChanges(db, institutionId)
  const book = foldTeam(before.map(({ change }) => change))
  const change = decideTeamChange(wanted, { ...rest, book })
  await insertChange(db, {
    ...{ institutionId, change, sequence: before.length + 1, recordedAt: at },
    ...{ actorId: author.personId, actorName: author.name },
  })
  return change
}
