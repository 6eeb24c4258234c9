import type { Schemas } from '@undagi/api-client'

type CalendarStage = Schemas['CalendarStage']
type ScheduledStage = Schemas['ScheduledStage']

/** The days of a stage as they are typed; empty: not said. */
export interface DaysDraft {
  readonly stage: CalendarStage
  readonly first: string
  readonly last: string
  readonly closesAt: string
}

export type PlanDraft = readonly DaysDraft[]

/** What this person can plan: what somebody closed is opened again first, and some days are the ministry's. */
export function planDraftOf(stages: readonly ScheduledStage[]): PlanDraft {
  return stages
    .filter(({ closedAt, isChangeable }) => closedAt === null && isChangeable)
    .map(({ stage, first, last, closesAt }) => ({
      ...{ stage, first: first ?? '', last: last ?? '' },
      closesAt: closesAt?.slice(0, 5) ?? '',
    }))
}

/** The stages whose days were typed otherwise than they were. */
export function changedStages(draft: PlanDraft, from: PlanDraft): PlanDraft {
  return draft.filter((each) => {
    const was = from.find(({ stage }) => stage === each.stage)
    return was?.first !== each.first || was.last !== each.last || was.closesAt !== each.closesAt
  })
}

/** The last day comes first. */
export function isTurnedRound({ first, last }: DaysDraft): boolean {
  return first !== '' && last !== '' && last < first
}

/** An hour without a day says nothing. */
export function isHourAlone({ last, closesAt }: DaysDraft): boolean {
  return closesAt !== '' && last === ''
}

export function toSchedule(changed: PlanDraft): Schemas['ChangeCalendar']['change'] {
  return {
    kind: 'scheduled',
    windows: changed.map(({ stage, first, last, closesAt }) => ({
      stage,
      window:
        first === '' && last === ''
          ? null
          : { first: orNull(first), last: orNull(last), closesAt: orNull(closesAt) },
    })),
  }
}

const orNull = (text: string) => (text === '' ? null : text)
