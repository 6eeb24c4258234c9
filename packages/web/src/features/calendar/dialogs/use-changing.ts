import { useState } from 'react'
import { isoDay } from '../../../lib/format.ts'
import { type ChangeCalendar, type RoundCalendar, StaleCalendar, useChangeCalendar } from '../api/calendar.ts'
import { noReason, type ReasonDraft, reasonLacks, toReason } from './reason-draft.ts'

export interface Opened {
  readonly assessmentId: string
  readonly calendar: RoundCalendar
  readonly onDone: () => void
}

/** One change, from the moment that somebody begins to think about it. Who was told of a colleague's change goes on from that. */
export function useChanging({ assessmentId, calendar, onDone }: Opened, needsPaper: boolean) {
  const [seen, setSeen] = useState(calendar.version)
  const [draft, setDraft] = useState<ReasonDraft>(noReason)
  const { mutate, isPending, error } = useChangeCalendar(assessmentId)
  const today = isoDay(new Date().toISOString(), calendar.timeZone)
  const lacks = reasonLacks(draft, { today, needsPaper })
  return {
    ...{ draft, setDraft, lacks, isPending, error, today },
    make: (change: ChangeCalendar['change']) => {
      if (lacks.length > 0) return
      mutate(
        { expectedVersion: seen, change, ...toReason(draft) },
        {
          onSuccess: onDone,
          onError: (failed) =>
            failed instanceof StaleCalendar ? setSeen(failed.current.version) : undefined,
        },
      )
    },
  }
}
