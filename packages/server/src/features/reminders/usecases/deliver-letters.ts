import type { Sql } from '../../../platform/database/drizzle-on.ts'
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
import { type ReminderLine, writeReminder } from '../write-reminder.ts'

export type Delivering = Pick<Services, 'database' | 'clock' | 'editions' | 'letters'>

const minuteMs = 60_000
/** A mail server is waited for at most a minute; whoever claimed so long ago has died. */
const longestClaimMs = 10 * minuteMs
/** So often a mail server may refuse it, with longer and longer pauses: most of a day. */
const mostAttempts = 10
const longestPauseMs = 4 * 60 * minuteMs

/**
 * Hands over what was written down. That a letter is being handed over stands in the database before the mail server is asked, so that it goes once
 * or not at all, whoever is killed when: what nobody came back to say is uncertain, and is not sent again. What was done meanwhile is left out, also
 * while the letters before it went; where the quiet hours begin on the way, the rest stays, and goes with what the next day has to tell.
 */
export async function deliverLetters(services: Delivering, institutionId: string): Promise<void> {
  const { database, clock } = services
  const at = clock.now()
  const ready = await database.asOperator({ institutions: [institutionId], at }, async (db) => {
    await giveUpClaimsBefore(db, new Date(at.getTime() - longestClaimMs), at)
    return selectReadyLetters(db, institutionId, at)
  })
  const look = lookAgain(services, institutionId)
  for (const letters of Map.groupBy(ready, ({ personId }) => personId).values()) {
    const gathered = await look()
    if (gathered === undefined) return
    await deliver({ letters, gathered }, services)
  }
}

interface Delivery {
  /** All that one person has waiting, the oldest first. */
  readonly letters: Awaited<ReturnType<typeof selectReadyLetters>>
  readonly gathered: Gathered
}

/** In one letter: what stayed behind goes with what came after. */
async function deliver(
  { letters: waiting, gathered }: Delivery,
  { database, clock, letters }: Delivering,
): Promise<void> {
  const { institution, people } = gathered
  const at = clock.now()
  const [first] = waiting
  if (first === undefined) return
  const { personId, institutionId } = first
  const within = { institutions: [institutionId], at }
  const reader = people.get(personId)
  const claimed = await database.asOperator(within, async (db) => {
    const told = Map.groupBy(
      await selectTold(
        db,
        waiting.map(({ id }) => id),
      ),
      ({ letterId }) => letterId,
    )
    const own: (typeof waiting)[number][] = []
    const lines = new Map<string, ReminderLine>()
    for (const letter of waiting) {
      const left = stillToDo({ personId, tellings: told.get(letter.id) ?? [] }, gathered)
      if (reader === undefined || left.length === 0) {
        await dropLetter(db, letter.id, at)
      } else if (await claimLetter(db, letter.id, at)) {
        own.push(letter)
        // What was told of a task since counts.
        for (const line of left) lines.set(line.task.key, line)
      }
    }
    return { own, lines: [...lines.values()] }
  })
  const [oldest] = claimed.own
  if (reader === undefined || oldest === undefined) return
  const kind = claimed.own.some((each) => each.kind === 'digest') ? 'digest' : 'nudge'
  const linkTo = (path: string) => letters.linkTo(`/${institution.slug}${path}`)
  const written = writeReminder({
    ...{ reader: reader.name, institution, kind, lines: claimed.lines, at, linkTo },
  })
  const outcome = await letters.handOver({
    ...{ id: oldest.id, to: { name: reader.name, address: reader.email }, ...written },
  })
  const ended = clock.now()
  await database.asOperator({ ...within, at: ended }, async (db) => {
    // Refused together, they are put off together, by the one that was tried least: else they would part again.
    const attempts = Math.min(...claimed.own.map((letter) => letter.attempts))
    for (const { id } of claimed.own) await end(db, { id, attempts }, { outcome, at: ended })
  })
}

interface Ended {
  readonly outcome: 'sent' | 'refused' | 'uncertain'
  readonly at: Date
}

async function end(
  db: Sql,
  { id, attempts }: Pick<Delivery['letters'][number], 'id' | 'attempts'>,
  { outcome, at }: Ended,
): Promise<void> {
  if (outcome !== 'refused') return endLetter(db, id, { state: outcome, at })
  if (attempts + 1 >= mostAttempts) return endLetter(db, id, { state: 'failed', at })
  const pauseMs = Math.min(longestPauseMs, minuteMs * 2 ** attempts)
  return putOffLetter(db, id, new Date(at.getTime() + pauseMs))
}
