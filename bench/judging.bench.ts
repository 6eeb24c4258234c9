import { Agent } from 'node:http'
import { serveUndagi } from '../scripts/test/served-undagi.ts'
import { ask, type Connection } from './deadline-night/ask.ts'
import { atMost, type Figure, formatQuantity } from './figure.ts'
import { judgedIn } from './judging/judged-in.ts'
import { nameOf, openDesk } from './judging/open-desk.ts'
import { type AssessorSeat, seatAssessors } from './judging/seat-assessors.ts'
import { withOwner } from './national/connection.ts'
import { fillDatabase } from './national/fill-database.ts'
import { imagineNation } from './national/nation.ts'
import { median, percentile } from './percentile.ts'
import { readInstrument } from './read-instrument.ts'
import { watchEachOther } from './sightings.ts'

const assessments = 20
const people = 4
const seconds = 60
/** Everybody settles a judgement every so many seconds. */
const everySeconds = 10

/** Many assessors judging at once: how soon the others of an assessment see what one of them judged. */
export async function measureJudging(): Promise<readonly Figure[]> {
  const nation = imagineNation(readInstrument('spbe-2020'))
  const served = await serveUndagi({ example: false })
  const agent = new Agent({ keepAlive: true })
  try {
    const seats = await withOwner(served.dataFolder, async (owner) => {
      await fillDatabase(owner, nation)
      return seatAssessors(owner, nation, { assessments, people })
    })
    const browserOf = ({ token }: AssessorSeat): Connection => ({ address: served.address, token, agent })
    const judge = createJudge(browserOf)
    const { milliseconds, changes, refused } = await watchEachOther({
      ...{ seats, everySeconds, seconds },
      open: (seat) => openDesk(browserOf(seat), seat),
      change: judge,
      areTogether: (one, other) => one.assessmentId === other.assessmentId,
    })
    const how = `${assessments} assessments in the review of documents, each with ${people} assessors for ${seconds} s who settle a judgement every ${everySeconds} s on average, at random (open loop); each has the page of a colleague's indicator open, follows the stream and asks again by the rule of the pages themselves; from the instant at which a judgement was due to be sent until it is in the hands of each of the other ${people - 1} pages, with its words where the indicator lies open, else in the list; 621 × 47 × 5 in the embedded PostgreSQL, the people on the same machine`
    return [
      atMost({
        ...{ promise: 'judging: a judgement is seen by the others, p95', limit: 1_000, unit: 'ms' },
        value: percentile(milliseconds, 0.95),
        detail: `median ${formatQuantity(median(milliseconds), 'ms')}, p99 ${formatQuantity(percentile(milliseconds, 0.99), 'ms')}; ${changes} judgements, ${milliseconds.length} sightings, ${refused} refused`,
        how,
      }),
      atMost({
        ...{ promise: 'judging: judgements that somebody never saw', limit: 0, unit: 'changes' },
        value: milliseconds.filter((each) => !Number.isFinite(each)).length + refused,
        how,
      }),
    ]
  } finally {
    agent.destroy()
    await served.discard()
  }
}

/** A page sends one at a time: the next waits for the answer to the last, and its wait counts. */
function createJudge(browserOf: (seat: AssessorSeat) => Connection) {
  const last = new Map<AssessorSeat, Promise<number>>()
  return async (seat: AssessorSeat, number: number): Promise<string> => {
    const before = last.get(seat) ?? Promise.resolve(0)
    const saving = before.then((version) => save(browserOf(seat), seat, { version, number }))
    last.set(seat, saving)
    return nameOf({ code: seat.judged.code, version: await saving })
  }
}

async function save(
  connection: Connection,
  { assessmentId, judged: { code, value } }: AssessorSeat,
  { version, number }: { readonly version: number; readonly number: number },
): Promise<number> {
  const { status, said } = await ask(connection, {
    method: 'PUT',
    path: `/api/assessments/${assessmentId}/stages/document_review/indicators/${code}`,
    body: {
      ...{ expectedVersion: version, value, justification: '' },
      facts: `Perwali 12/2023, pasal 4, halaman 6. Putusan nomor ${number}.`,
      analysis: 'Memenuhi kriteria tingkat ini. '.repeat(6),
    },
  })
  const now = judgedIn(said).find((each) => each.code === code)
  if (status !== 200 || now === undefined) throw new Error(`${status} ${JSON.stringify(said)}`)
  return now.version
}
