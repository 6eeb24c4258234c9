import { useState } from 'react'
import { isoDay } from '../../../lib/format.ts'
import { noReason, type ReasonDraft, reasonLacks, toReason } from '../../../lib/reason-draft.ts'
import { serverInstant } from '../../../lib/server-clock.ts'
import { type ChangeCalendar, type RoundCalendar, StaleCalendar, useChangeCalendar } from '../api/calendar.ts'
import { type CalendarsChanged, useChangeCalendars } from '../api/calendars.ts'

export interface Opened {
  readonly assessmentId: string
  readonly institutionId: string
  /** How many institutions take part in the year, for who acts for the ministry there; else 1. */
  readonly participants: number
  readonly calendar: RoundCalendar
  /** `outcome`: of a change for all of them. */
  readonly onDone: (outcome?: CalendarsChanged) => void
}

/** One change, from the moment that somebody begins to think about it. Who was told of a colleague's change goes on from that. */
export function useChanging(opened: Opened, needsPaper: boolean) {
  const { assessmentId, institutionId, participants, calendar, onDone } = opened
  const [seen, setSeen] = useState(calendar.version)
  const [draft, setDraft] = useState<ReasonDraft>(noReason)
  const [isForAll, setForAll] = useState(false)
  const one = useChangeCalendar(assessmentId)
  const all = useChangeCalendars({ institutionId, year: calendar.year })
  const today = isoDay(serverInstant(), calendar.timeZone)
  const lacks = reasonLacks(draft, { today, needsPaper })
  return {
    ...{ draft, setDraft, lacks, participants, isForAll, setForAll },
    isPending: one.isPending || all.isPending,
    error: isForAll ? all.error : one.error,
    make: (change: ChangeCalendar['change']) => {
      if (lacks.length > 0) return
      if (isForAll)
        return all.mutate({ change, ...toReason(draft) }, { onSuccess: (outcome) => onDone(outcome) })
      one.mutate(
        { expectedVersion: seen, change, ...toReason(draft) },
        {
          onSuccess: () => onDone(),
          onError: (failed) =>
            failed instanceof StaleCalendar ? setSeen(failed.current.version) : undefined,
        },
      )
    },
  }
}

export type Changing = ReturnType<typeof useChanging>
