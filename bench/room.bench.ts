import { randomUUID } from 'node:crypto'
import { Agent } from 'node:http'
import { serveUndagi } from '../scripts/test/served-undagi.ts'
import { ask, type Connection } from './deadline-night/ask.ts'
import { atMost, type Figure, formatQuantity } from './figure.ts'
import { withOwner } from './national/connection.ts'
import { fillDatabase } from './national/fill-database.ts'
import { imagineNation } from './national/nation.ts'
import { median, percentile } from './percentile.ts'
import { readInstrument } from './read-instrument.ts'
import { type RoomSeat, seatPeople } from './room/seat-people.ts'
import { sitInRoom } from './room/sit-in-room.ts'
import { watchEachOther } from './sightings.ts'

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
    const sightings = await watchEachOther({
      ...{ seats, everySeconds, seconds },
      open: (seat) => sitInRoom(browserOf(seat), seat.assessmentId),
      change: async (seat, number) => {
        const text = `Jawaban nomor ${number}.`
        await say(browserOf(seat), seat, text)
        return text
      },
      areTogether: (one, other) => one.assessmentId === other.assessmentId,
    })
    const { milliseconds, changes, refused } = sightings
    const missing = milliseconds.filter((each) => !Number.isFinite(each))
    const how = `${rooms} rooms of ${people} people for ${seconds} s, each saying something every ${everySeconds} s on average, at random (open loop), in rooms where ${saidBefore} things were said before; each page follows the stream and asks again by the rule of the page itself; from the instant at which a change was due to be sent until it is in the hands of each of the other ${people - 1} pages; 621 × 47 × 5 in the embedded PostgreSQL, the people on the same machine`
    return [
      atMost({
        ...{ promise: 'interview room: a change is seen by the others, p95', limit: 1_000, unit: 'ms' },
        value: percentile(milliseconds, 0.95),
        detail: `median ${formatQuantity(median(milliseconds), 'ms')}, p99 ${formatQuantity(percentile(milliseconds, 0.99), 'ms')}; ${changes} changes, ${milliseconds.length} sightings, ${refused} refused`,
        how,
      }),
      atMost({
        ...{ promise: 'interview room: changes that somebody in it never saw', limit: 0, unit: 'changes' },
        value: missing.length + refused,
        how,
      }),
    ]
  } finally {
    agent.destroy()
    await served.discard()
  }
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
