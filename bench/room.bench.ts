import { randomUUID } from 'node:crypto'
import { Agent } from 'node:http'
import { serveUndagi } from '../scripts/test/served-undagi.ts'
import { ask, type Connection } from './deadline-night/ask.ts'
import { atMost, type Figure, formatQuantity } from './figure.ts'
import { arrivals, openLoop } from './http/open-loop.ts'
import { withOwner } from './national/connection.ts'
import { fillDatabase } from './national/fill-database.ts'
import { imagineNation } from './national/nation.ts'
import { median, percentile } from './percentile.ts'
import { readInstrument } from './read-instrument.ts'
import { type RoomSeat, seatPeople } from './room/seat-people.ts'
import { sitInRoom } from './room/sit-in-room.ts'
import { randomInteger, seededRandom } from './seeded-random.ts'

const rooms = 20
const people = 4
const saidBefore = 100
const seconds = 60
/** Everybody says something every so many seconds. */
const everySeconds = 10

/** Many interviews at once: how soon everybody else in a room sees what one of them said. */
export async function measureRoom(): Promise<readonly Figure[]> {
  const nation = imagineNation(readInstrument('spbe-2020'))
  const served = await serveUndagi({ example: false })
  const agent = new Agent({ keepAlive: true })
  try {
    const seats = await withOwner(served.dataFolder, async (owner) => {
      await fillDatabase(owner, nation)
      return seatPeople(owner, nation, { rooms, people, saidBefore })
    })
    const browserOf = ({ token }: RoomSeat): Connection => ({ address: served.address, token, agent })
    const pages = await Promise.all(
      seats.map(async (seat) => ({ seat, page: await sitInRoom(browserOf(seat), seat.assessmentId) })),
    )
    const said = talkAtRandom(seats)
    const startedAt = performance.now()
    const answers = await openLoop(said, ({ seat, text }) => say(browserOf(seat), seat, text))
    // What is still on its way may arrive: a change that nobody sees in ten seconds counts as never seen.
    await new Promise((resolve) => setTimeout(resolve, 10_000))
    const sightings = said.flatMap(({ at, request: { seat, text } }) =>
      pages
        .filter(({ seat: other }) => other.assessmentId === seat.assessmentId && other !== seat)
        .map(({ page }) => (page.seen.get(text) ?? Number.POSITIVE_INFINITY) - startedAt - at),
    )
    for (const { page } of pages) page.close()

    const refused = answers.filter(({ failure }) => failure !== undefined)
    const missing = sightings.filter((each) => !Number.isFinite(each))
    const how = `${rooms} rooms of ${people} people for ${seconds} s, each saying something every ${everySeconds} s on average, at random (open loop), in rooms where ${saidBefore} things were said before; each page follows the stream and asks again by the rule of the page itself; from the instant at which a change was due to be sent until it is in the hands of each of the other ${people - 1} pages; 621 × 47 × 5 in the embedded PostgreSQL, the people on the same machine`
    return [
      atMost({
        ...{ promise: 'interview room: a change is seen by the others, p95', limit: 1_000, unit: 'ms' },
        value: percentile(sightings, 0.95),
        detail: `median ${formatQuantity(median(sightings), 'ms')}, p99 ${formatQuantity(percentile(sightings, 0.99), 'ms')}; ${said.length} changes, ${sightings.length} sightings, ${refused.length} refused`,
        how,
      }),
      atMost({
        ...{ promise: 'interview room: changes that somebody in it never saw', limit: 0, unit: 'changes' },
        value: missing.length,
        how,
      }),
    ]
  } finally {
    agent.destroy()
    await served.discard()
  }
}

function talkAtRandom(seats: readonly RoomSeat[]) {
  const random = seededRandom(1450)
  return arrivals(seats.length / everySeconds, seconds, random).map((at, number) => {
    const seat = seats[randomInteger(random, 0, seats.length - 1)]
    if (seat === undefined) throw new Error('Somebody talks.')
    return { at, request: { seat, text: `Jawaban nomor ${number}.` } }
  })
}

async function say(connection: Connection, { assessmentId, code }: RoomSeat, text: string): Promise<void> {
  const entry = { kind: 'answered', contributionId: randomUUID(), code, text, basedOn: 0 }
  const { status, said } = await ask(connection, {
    method: 'POST',
    path: `/api/assessments/${assessmentId}/interview/answers`,
    body: { entryId: randomUUID(), entry: { ...entry, questionId: null, spokenBy: '' } },
  })
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(said)}`)
}
