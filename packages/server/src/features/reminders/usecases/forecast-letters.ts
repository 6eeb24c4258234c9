import type { z } from '@hono/zod-openapi'
import { type ForecastDay, forecastReminders, reminderSteps } from '@undagi/maturity'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { gatherSituation } from '../gather-situation.ts'
import type { reminderForecastSchema, triedReminderRulesSchema } from '../reminders.schemas.ts'

type Forecast = z.infer<typeof reminderForecastSchema>

const dayMs = 24 * 60 * 60_000
const daysAhead = 7

/** What a week by these rules would be like. Counted as the server will: an administrator sees how much goes, not whose tasks they are. */
export async function forecastLetters(
  institutionId: string,
  wanted: z.infer<typeof triedReminderRulesSchema>,
  { database, editions, letters, request }: RequestContext,
): Promise<Forecast> {
  const { at } = request
  await database.asActor(request, async ({ actor }) => {
    ensureMay(actor, 'set_reminder_rules', institutionId)
  })
  const { situation } = await database.asOperator({ institutions: [institutionId], at }, (db) =>
    gatherSituation(db, { institutionId, at, editions }),
  )
  const { quietFrom, quietTo, quietDays, ...days } = wanted
  const rules = { ...days, quiet: { fromMinute: quietFrom, toMinute: quietTo, days: quietDays } }
  return {
    days: forecastReminders({ ...situation, rules }, daysAhead).map(presentDay),
    canSendLetters: letters.isOpen,
  }
}

function presentDay({ day, letters }: ForecastDay): Forecast['days'][number] {
  const steps = letters.flatMap(({ items }) => items.map(({ step }) => step))
  return {
    day: new Date(day * dayMs).toISOString().slice(0, 10),
    people: letters.length,
    told: [...reminderSteps, 'nudge' as const].flatMap((step) => {
      const count = steps.filter((each) => each === step).length
      return count === 0 ? [] : [{ step, count }]
    }),
  }
}
