import { type AssessmentState, assessmentStates } from '@undagi/maturity'
import type { NationalRound } from './api/national-rounds.ts'

export type Participant = NationalRound['participants'][number]

/** Which participants are looked at; nothing said: all of them. */
export interface ParticipantFilter {
  readonly state?: AssessmentState | undefined
  readonly words?: string | undefined
}

/** By the stage in which each stands, and by name, in the order given. */
export function narrowParticipants(
  participants: readonly Participant[],
  { state, words = '' }: ParticipantFilter,
): readonly Participant[] {
  const wanted = words.trim().toLocaleLowerCase('id')
  return participants.filter(
    ({ stage, institutionName }) =>
      (state === undefined || stage === state) && institutionName.toLocaleLowerCase('id').includes(wanted),
  )
}

/** The stages in which somebody stands, in their order, with how many do. */
export function countByState(participants: readonly Participant[]) {
  return assessmentStates
    .map((state) => ({ state, count: narrowParticipants(participants, { state }).length }))
    .filter(({ count }) => count > 0)
}
