import { Agent } from 'node:http'
import pg from 'pg'
import { serveUndagi } from '../scripts/test/served-undagi.ts'
import { enrolCrowd } from './deadline-night/enrol-crowd.ts'
import { fillIn } from './deadline-night/fill-in.ts'
import { openPage } from './deadline-night/open-page.ts'
import { countLost, readKept } from './deadline-night/read-kept.ts'
import { atMost, type Figure, formatQuantity } from './figure.ts'
import { connectionOf, withOwner } from './national/connection.ts'
import { fillDatabase } from './national/fill-database.ts'
import { imagineNation } from './national/nation.ts'
import { median, percentile } from './percentile.ts'
import { readInstrument } from './read-instrument.ts'

const people = 300
const seconds = 60
/** Everybody's page keeps what is typed, or a rating, every so many seconds. */
const everySeconds = 6

/** The last night before the deadline: a whole institution fills in one assessment at once. */
export async function measureDeadlineNight(): Promise<readonly Figure[]> {
  const nation = imagineNation(readInstrument('spbe-2020'))
  const [institution] = nation.institutions
  const assessment = nation.assessments.findLast(({ institutionId }) => institutionId === institution?.id)
  if (institution === undefined || assessment === undefined) throw new Error('A nation has assessments.')
  const { id: assessmentId } = assessment
  const codes = Object.keys(assessment.ratings)
  const served = await serveUndagi({ example: false })
  const agent = new Agent({ keepAlive: true })
  const reader = new pg.Client(connectionOf(served.dataFolder, 'bypass'))
  try {
    const writers = await withOwner(served.dataFolder, async (owner) => {
      await fillDatabase(owner, nation)
      return enrolCrowd(owner, { institutionId: institution.id, assessmentId, codes }, people)
    })
    const seats = writers.map((writer) => ({
      writer,
      browser: { address: served.address, token: writer.token, agent },
    }))
    // Who answers for a unit sees none of the assessment, so there is nothing to follow.
    const following = seats.filter(({ writer }) => 'field' in writer.task)
    const pages = await Promise.all(
      following.map(({ browser, writer }) => openPage(browser, { assessmentId, code: writer.code })),
    )
    const saved = await fillIn(seats, { assessmentId, perSecond: people / everySeconds, seconds })
    for (const page of pages) page.close()
    await reader.connect()
    const lost = countLost(saved, await readKept(reader, assessmentId))

    const times = saved.map(({ milliseconds }) => milliseconds)
    const refused = saved.filter(({ version }) => version === null)
    const how = `${people} people of one institution for ${seconds} s, each saving every ${everySeconds} s on average, at random (open loop), counted from the instant each was due: two for each of ${codes.length} indicators, who write its texts and rate it with a page open that follows the others and asks again as the pages do, and ${people - following.length} who answer for 40 units; 621 × 47 × 5 in the embedded PostgreSQL, the people on the same machine`
    return [
      atMost({
        ...{ promise: `deadline night: a save of one of ${people} people, p95`, limit: 300, unit: 'ms' },
        value: percentile(times, 0.95),
        detail: `median ${formatQuantity(median(times), 'ms')}, p99 ${formatQuantity(percentile(times, 0.99), 'ms')}; ${times.length} saves, ${refused.length} of them refused; a page heard ${median(pages.map(({ heard }) => heard.length))} times of changes`,
        how,
      }),
      atMost({
        ...{ promise: 'deadline night: saves that were answered and do not stand', limit: 0, unit: 'saves' },
        value: lost,
        how: `${how}; every rating looked up in the history, of every text the versions counted and the last one read`,
      }),
    ]
  } finally {
    agent.destroy()
    await reader.end().catch(() => {})
    await served.discard()
  }
}
