import { defaultReminderRules } from '@undagi/maturity'
import type { Sql } from '../platform/database/drizzle-on.ts'
import {
  reminderLetters,
  reminderNudges,
  reminderPreferences,
  reminderRules,
  reminderTellings,
} from '../platform/database/tables/reminders.tables.ts'

interface Planting {
  readonly institutionId: string
  readonly assessmentId: string
  readonly personId: string
  readonly personName: string
  readonly at: Date
}

/** An institution with rules of its own, and somebody who wants only what is urgent and was reminded once, by hand. */
export async function plantReminder(
  db: Sql,
  { institutionId, assessmentId, personId, personName, at }: Planting,
): Promise<void> {
  const { quiet, ...days } = defaultReminderRules
  await db.insert(reminderRules).values({
    ...{ institutionId, ...days, quietFrom: quiet.fromMinute, quietTo: quiet.toMinute, version: 1 },
    ...{ quietDays: [...quiet.days], changedBy: personId, changedByName: personName, changedAt: at },
  })
  await db.insert(reminderPreferences).values({ institutionId, personId, letters: 'urgent', changedAt: at })
  const taskKey = `stage:${assessmentId}:filling:first`
  await db.insert(reminderNudges).values({
    ...{ institutionId, assessmentId, taskKey, authorId: personId, authorName: personName, askedAt: at },
  })
  const [letter] = await db
    .insert(reminderLetters)
    .values({
      ...{ institutionId, personId, day: '2026-03-02', kind: 'nudge', state: 'sent', plannedAt: at },
      ...{ nextAt: at, endedAt: at },
    })
    .returning()
  await db.insert(reminderTellings).values({
    ...{ letterId: letter?.id ?? '', institutionId, assessmentId, taskKey, personId },
    ...{ step: 'nudge', dueAt: at, toldAt: at },
  })
}
