import type { Services } from '../../../request-context.ts'
import type { Gathered } from '../gather-situation.ts'
import { lookAgain } from '../look-again.ts'
import {
  claimLetter,
  dropLetter,
  endLetter,
  giveUpClaimsBefore,
  putOffLetter,
  selectReadyLetters,
  selectTold,
} from '../reminders.repository.ts'
import { stillToDo } from '../still-to-do.ts'
import { writeReminder } from '../write-reminder.ts'

export type Delivering = Pick<Services, 'database' | 'clock' | 'letters'>

const minuteMs = 60_000
/** A mail server is waited for at most a minute; whoever claimed so long ago has died. */
const longestClaimMs = 10 * minuteMs
/** So often a mail server may refuse it, with longer and longer pauses: most of a day. */
const mostAttempts = 10
const longestPauseMs = 4 * 60 * minuteMs

/**
 * Hands over what was written down. That a letter is being handed over stands in the database before the mail server is asked, so that it goes once
 * or not at all, whoever is killed when: what nobody came back to say is uncertain, and is not sent again. What was done meanwhile is left out, also
 * while the letters before it went; where the quiet hours begin on the way, the rest stays.
 */
export async function deliverLetters(services: Delivering, institutionId: string): Promise<void> {
  const { database, clock } = services
  const at = clock.now()
  const ready = await database.asOperator({ institutions: [institutionId], at }, async (db) => {
    await giveUpClaimsBefore(db, new Date(at.getTime() - longestClaimMs), at)
    return selectReadyLetters(db, institutionId, at)
  })
  const look = lookAgain(services, institutionId)
  for (const letter of ready) {
    const gathered = await look()
    if (gathered === undefined) return
    await deliver({ letter, gathered }, services)
  }
}

interface Delivery {
  readonly letter: Awaited<ReturnType<typeof selectReadyLetters>>[number]
  readonly gathered: Gathered
}

async function deliver(delivery: Delivery, { database, clock, letters }: Delivering): Promise<void> {
  const { letter, gathered } = delivery
  const { id, personId, institutionId, kind, attempts } = letter
  const { institution, people } = gathered
  const at = clock.now()
  const within = { institutions: [institutionId], at }
  const reader = people.get(personId)
  const tellings = await database.asOperator(within, (db) => selectTold(db, id))
  const lines = stillToDo({ personId, tellings }, gathered)
  if (reader === undefined || lines.length === 0) {
    await database.asOperator(within, (db) => dropLetter(db, id, at))
    return
  }
  if (!(await database.asOperator(within, (db) => claimLetter(db, id, at)))) return
  const linkTo = (path: string) => letters.linkTo(`/${institution.slug}${path}`)
  const written = writeReminder({ reader: reader.name, institution, kind, lines, at, linkTo })
  const outcome = await letters.handOver({
    ...{ id, to: { name: reader.name, address: reader.email }, ...written },
  })
  const ended = clock.now()
  await database.asOperator({ ...within, at: ended }, async (db) => {
    if (outcome !== 'refused') return endLetter(db, id, { state: outcome, at: ended })
    if (attempts + 1 >= mostAttempts) return endLetter(db, id, { state: 'failed', at: ended })
    const pauseMs = Math.min(longestPauseMs, minuteMs * 2 ** attempts)
    return putOffLetter(db, id, new Date(ended.getTime() + pauseMs))
  })
}
