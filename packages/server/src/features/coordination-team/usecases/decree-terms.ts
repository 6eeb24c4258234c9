import { type ChangeRow, toTeamChange } from '../coordination-team.repository.ts'
import type { Span } from '../days.ts'
import { foldTeam } from '../fold-team.ts'
import { teamTerm } from '../member-terms.ts'

/** From when to when each decree made a team, by the item that holds it: the next decree ends it. For a read of another feature. */
export function readDecreeTerms(rows: readonly ChangeRow[]): ReadonlyMap<string, Span> {
  const { teams } = foldTeam(rows.map(toTeamChange))
  return new Map(teams.map((team) => [team.decreeItemId, teamTerm(teams, team)]))
}

export { type ChangeRow, selectChangesOf } from '../coordination-team.repository.ts'
export type { Span }
