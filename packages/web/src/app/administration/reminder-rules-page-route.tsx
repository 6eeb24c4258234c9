import { ReminderRulesPage } from '../../features/reminders/rules/reminder-rules-page.tsx'
import { usePlace } from '../use-place.ts'

export function ReminderRulesPageRoute() {
  return <ReminderRulesPage institution={usePlace().institution} />
}
