import { Agent } from 'node:http'
import { serveUndagi } from '../scripts/test/served-undagi.ts'
import { nameOf, openUnitPage } from './contributions/open-unit-page.ts'
import type { Connection } from './deadline-night/ask.ts'
import { enrolCrowd, type Writer } from './deadline-night/enrol-crowd.ts'
import { save } from './deadline-night/save.ts'
import { atMost, type Figure, formatQuantity } from './figure.ts'
import { withOwner } from './national/connection.ts'
import { fillDatabase } from './national/fill-database.ts'
import { imagineNation } from './national/nation.ts'
import { median, percentile } from './percentile.ts'
import { readInstrument } from './read-instrument.ts'
import { watchEachOther } from './sightings.ts'

const people = 300
const seconds = 60
/** Everybody's page keeps what they type every so many seconds. */
const everySeconds = 10
/** So often somebody else opens the page of their unit meanwhile. */
const openedEveryMs = 500

/** Many units answering at once: how soon a colleague of the same unit sees what one of them types, and how soon somebody's page stands. */
export async function measureContributions(): Promise<readonly Figure[]> {
  const nation = imagineNation(readInstrument('spbe-2020'))
  const [institution] = nation.institutions
  const assessment = nation.assessments.findLast(({ institutionId }) => institutionId === institution?.id)
  if (institution === undefined || assessment === undefined) throw new Error('A nation has assessments.')
  const { id: assessmentId } = assessment
  const codes = Object.keys(assessment.ratings)
  const served = await serveUndagi({ example: false })
  const agent = new Agent({ keepAlive: true })
  try {
    const writers = await withOwner(served.dataFolder, async (owner) => {
      await fillDatabase(owner, nation)
      return enrolCrowd(owner, { institutionId: institution.id, assessmentId, codes }, people)
    })
    const seats = writers.filter(({ unit }) => unit !== null)
    const browserOf = ({ token }: Writer): Connection => ({ address: served.address, token, agent })
    const type = createTyping(browserOf, assessmentId)
    const opening = openAgainAndAgain(seats.map(browserOf), assessmentId)
    const { milliseconds, changes, refused } = await watchEachOther({
      ...{ seats, everySeconds, seconds },
      open: (seat) => openUnitPage(browserOf(seat), assessmentId),
      change: type,
      areTogether: (one, other) => one.unit === other.unit,
      onStart: opening.start,
    })
    const opened = await opening.stop()
    const how = `${seats.length} people of 40 units of one institution for ${seconds} s, each with the page of their unit open and keeping what they type every ${everySeconds} s on average, at random (open loop); each page follows the stream of its unit and asks again by the rule of the pages themselves; 621 × 47 × 5 in the embedded PostgreSQL, the people on the same machine`
    return [
      atMost({
        ...{ promise: 'units that answer: what is typed is seen by the colleagues, p95', limit: 1_000 },
        unit: 'ms',
        value: percentile(milliseconds, 0.95),
        detail: `median ${formatQuantity(median(milliseconds), 'ms')}, p99 ${formatQuantity(percentile(milliseconds, 0.99), 'ms')}; ${changes} changes, ${milliseconds.length} sightings, ${refused} refused`,
        how: `${how}; from the instant at which a change was due to be sent until it is in the hands of each colleague of the unit`,
      }),
      atMost({
        ...{ promise: 'units that answer: changes that a colleague never saw', limit: 0, unit: 'changes' },
        value: milliseconds.filter((each) => !Number.isFinite(each)).length + refused,
        how,
      }),
      atMost({
        ...{ promise: `opening the page of one's unit beside ${seats.length} open ones, p95`, limit: 300 },
        unit: 'ms',
        value: percentile(opened, 0.95),
        detail: `median ${formatQuantity(median(opened), 'ms')}; ${opened.length} pages`,
        how: `${how}; meanwhile one more is opened every ${openedEveryMs} ms, until what its unit is asked is read and its stream says that it follows`,
      }),
    ]
  } finally {
    agent.destroy()
    await served.discard()
  }
}

/** A page sends one at a time: the next waits for the answer to the last, and its wait counts. */
function createTyping(browserOf: (writer: Writer) => Connection, assessmentId: string) {
  const last = new Map<Writer, Promise<number>>()
  return async (writer: Writer, number: number): Promise<string> => {
    const { task } = writer
    if (!('requestId' in task)) throw new Error('Whoever answers for a unit was asked.')
    const keep = async (seenVersion: number) => {
      const { status, version } = await save(browserOf(writer), {
        path: `/api/assessments/${assessmentId}/contribution-requests/${task.requestId}/draft`,
        ...{ word: `${number}`, dueAt: performance.now() },
        body: { seenVersion, applies: true, practice: 'partly', text: `Jawaban nomor ${number}. ` },
      })
      if (version === null) throw new Error(`${status}`)
      return version
    }
    const saving = (last.get(writer) ?? Promise.resolve(0)).then(keep)
    last.set(writer, saving)
    return nameOf(task.requestId, await saving)
  }
}

/** One more page now and then, and how long each took until it stood. */
function openAgainAndAgain(browsers: readonly Connection[], assessmentId: string) {
  const opened: Promise<number>[] = []
  let timer: ReturnType<typeof setInterval> | undefined
  const openOne = async (browser: Connection) => {
    const from = performance.now()
    const page = await openUnitPage(browser, assessmentId)
    const took = performance.now() - from
    page.close()
    return took
  }
  return {
    start() {
      timer = setInterval(() => {
        const browser = browsers[opened.length % browsers.length]
        if (browser !== undefined) opened.push(openOne(browser).catch(() => Number.POSITIVE_INFINITY))
      }, openedEveryMs)
      setTimeout(() => clearInterval(timer), seconds * 1_000)
    },
    stop() {
      clearInterval(timer)
      return Promise.all(opened)
    },
  }
}
