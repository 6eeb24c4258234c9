import { defaultReminderRules, type ReminderRules } from '@undagi/maturity'
import type { reminderRules } from '../../platform/database/tables/reminders.tables.ts'

type Row = typeof reminderRules.$inferSelect

/** How an institution reminds: as it chose, or by the defaults. */
export function toRules(row: Row | undefined): ReminderRules {
  if (row === undefined) return defaultReminderRules
  const { quietFrom, quietTo, quietDays, soonDays, headAfterDays, overseersAfterDays } = row
  return {
    quiet: { fromMinute: quietFrom, toMinute: quietTo, days: quietDays },
    ...{ soonDays, headAfterDays, overseersAfterDays },
  }
}
