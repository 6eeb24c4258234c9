import {
  type PlannedLetter,
  planReminders,
  type ReminderSituation,
  type ToldBefore,
} from './plan-reminders.ts'
import { nextOpening } from './quiet-hours.ts'
import { type CalendarDay, fromLocalTime, toLocalTime } from './zone-time.ts'

/** What goes on one calendar day of the institution. */
export interface ForecastDay {
  readonly day: CalendarDay
  /** Empty: nobody is written to, because it is quiet or there is nothing to tell. */
  readonly letters: readonly PlannedLetter[]
}

/**
 * What would go on this day and the days after it, if nobody did anything and nothing new were asked: each day is planned when it opens, as it
 * will be, with what was told on the days before it.
 */
export function forecastReminders(situation: ReminderSituation, days: number): readonly ForecastDay[] {
  const { rules, zone, now } = situation
  const { day: today } = toLocalTime(now, zone)
  const log: ToldBefore[] = [...situation.log]
  return Array.from({ length: days }, (_, ahead) => {
    const day = today + ahead
    const from = ahead === 0 ? now : fromLocalTime({ day, minute: 0 }, zone)
    const at = nextOpening(rules.quiet, zone, from)
    if (at === null || toLocalTime(at, zone).day !== day) return { day, letters: [] }
    const letters = planReminders({ ...situation, log, now: at })
    for (const { personId, items } of letters) log.push(...items.map((item) => ({ ...item, personId, at })))
    return { day, letters }
  })
}
