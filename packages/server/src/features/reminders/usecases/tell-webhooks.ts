import type { Services } from '../../../request-context.ts'
import { deliverDue } from '../../webhooks/usecases/deliver-due.ts'
import { lookAgain } from '../look-again.ts'
import { selectLetters, selectTold } from '../reminders.repository.ts'
import { stillToDo } from '../still-to-do.ts'
import { writeWebhookEvent } from '../write-webhook-event.ts'

export type Telling = Pick<Services, 'database' | 'clock' | 'editions' | 'letters' | 'vault' | 'webhookLine'>

/** Tells the institution's addresses outside what goes by letter, in the same hours, without what was done meanwhile. */
export async function tellWebhooks(services: Telling, institutionId: string): Promise<void> {
  const { database, clock, letters } = services
  const look = lookAgain(services, institutionId)

  async function eventOf(letterId: string) {
    const gathered = await look()
    if (gathered === undefined) return 'not_now' as const
    const at = clock.now()
    const [[letter], tellings] = await database.asOperator({ institutions: [institutionId], at }, (db) =>
      Promise.all([selectLetters(db, [letterId]), selectTold(db, [letterId])]),
    )
    if (letter === undefined) return 'needless' as const
    const { personId, kind } = letter
    const person = gathered.people.get(personId)
    const lines = stillToDo({ personId, tellings }, gathered)
    if (person === undefined || lines.length === 0) return 'needless' as const
    const { institution } = gathered
    const linkTo = (path: string) => letters.linkTo(`/${institution.slug}${path}`)
    return writeWebhookEvent({ reader: { personId, ...person }, institution, kind, lines, at, linkTo })
  }

  await deliverDue(institutionId, eventOf, services)
}
