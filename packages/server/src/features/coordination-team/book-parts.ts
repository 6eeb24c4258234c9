import type { ProblemFactory } from '../../platform/http/problem.ts'
import { unknownTeamPart } from './coordination-team.errors.ts'
import type { MeetingState, TeamBook, TeamState } from './team-book.ts'

export const getTeam = ({ teams }: TeamBook, id: string): TeamState =>
  getPart(teams, ({ teamId }) => teamId === id)

export const getMeeting = ({ meetings }: TeamBook, id: string): MeetingState =>
  getPart(meetings, ({ meetingId }) => meetingId === id)

export function getPart<T>(all: readonly T[], isIt: (each: T) => boolean): T {
  const found = all.find(isIt)
  if (found === undefined) throw unknownTeamPart()
  return found
}

/** The problem, and which field of the form it is about. */
export function wrongAt(field: string, problem: ProblemFactory) {
  return problem({ errors: [{ path: `/${field}`, message: problem.kind.title }] })
}
