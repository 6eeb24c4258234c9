import { isQuiet } from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { Services } from '../../../request-context.ts'
import { deliverDue, type EventOf } from '../../webhooks/usecases/deliver-due.ts'
import { gatherSituation } from '../gather-situation.ts'
import { selectLetters, selectTold } from '../reminders.repository.ts'
import { stillToDo } from '../still-to-do.ts'
import { writeWebhookEvent } from '../write-webhook-event.ts'

export type Telling = Pick<Services, 'database' | 'clock' | 'letters' | 'vault' | 'webhookLine'>

/** Tells the institution's addresses outside what goes by letter, in the same hours, without what was done meanwhile. */
export async function tellWebhooks(services: Telling, institutionId: string): Promise<void> {
  const { clock, letters } = services
  const at = clock.now()

  async function look(db: Sql, letterIds: readonly string[]): Promise<EventOf | undefined> {
    const gathered = await gatherSituation(db, institutionId, at)
    const { rules, situation, people } = gathered
    if (isQuiet(rules.quiet, situation.zone, at.getTime())) return undefined
    const events = new Map<string, object>()
    const institution = { id: institutionId, ...gathered.institution }
    const linkTo = (path: string) => letters.linkTo(`/${institution.slug}${path}`)
    for (const { id, personId, kind } of await selectLetters(db, letterIds)) {
      const person = people.get(personId)
      const lines = stillToDo({ personId, tellings: await selectTold(db, id) }, gathered)
      if (person === undefined || lines.length === 0) continue
      const reader = { personId, ...person }
      events.set(id, writeWebhookEvent({ reader, institution, kind, lines, at, linkTo }))
    }
    return (letterId) => events.get(letterId)
  }

  await deliverDue(institutionId, look, services)
}
