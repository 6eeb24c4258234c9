import { Agent } from 'node:http'
import { z } from 'zod'
import { serveUndagi } from '../scripts/test/served-undagi.ts'
import { ask, type Connection } from './deadline-night/ask.ts'
import { atLeast, atMost, type Figure, formatQuantity } from './figure.ts'
import { appointEverywhere } from './imports/national-administrator.ts'
import { withOwner } from './national/connection.ts'
import { fillDatabase } from './national/fill-database.ts'
import { imagineNation } from './national/nation.ts'
import { median, percentile } from './percentile.ts'
import { readInstrument } from './read-instrument.ts'

const years = [2030, 2031, 2032]
/** So often somebody of an institution rates meanwhile. */
const everyMs = 50

const opened = z.object({ opened: z.array(z.unknown()), refused: z.array(z.unknown()) })

/** The ministry opens a round for a whole nation in one step, while institutions go on filling in. */
export async function measureNationalRound(): Promise<readonly Figure[]> {
  const nation = imagineNation(readInstrument('spbe-2020'))
  const [first, second] = nation.institutions
  const assessment = nation.assessments.findLast(({ institutionId }) => institutionId === second?.id)
  if (first === undefined || second === undefined || assessment === undefined)
    throw new Error('A nation has institutions.')
  const served = await serveUndagi({ example: false })
  const agent = new Agent({ keepAlive: true })
  try {
    await withOwner(served.dataFolder, async (owner) => {
      await fillDatabase(owner, nation)
      await appointEverywhere(owner, nation, ['national_operator'])
    })
    const ministry = { address: served.address, token: first.assessor.token, agent }
    const institution = { address: served.address, token: second.assessor.token, agent }
    const rating = rateAgainAndAgain(institution, {
      assessmentId: assessment.id,
      code: Object.keys(assessment.ratings)[0] ?? '',
    })
    const openings: { readonly seconds: number; readonly count: number }[] = []
    const edition = { id: nation.instrument.id, revision: nation.instrument.revision }
    for (const year of years)
      openings.push(await openRound(ministry, { institutionId: first.id, year, edition }))
    const saves = await rating.stop()
    const how = `POST national-rounds for 621 institutions with days of a stage and a boundary rule, ${years.length} years one after the other, on the real server with five years in it; one transaction: killed on the way, no round is opened`
    return [
      atMost({
        ...{ promise: 'the ministry opens a round for a nation, median', limit: 10, unit: 's' },
        value: median(openings.map(({ seconds }) => seconds)),
        how,
      }),
      atLeast({
        ...{ promise: 'institutions whose round it opened', limit: nation.institutions.length },
        ...{ unit: 'institutions', value: Math.min(...openings.map(({ count }) => count)), how },
      }),
      atMost({
        ...{ promise: 'a save of an institution meanwhile, p95', limit: 300, unit: 'ms' },
        value: percentile(saves, 0.95),
        detail: `median ${formatQuantity(median(saves), 'ms')}, ${saves.length} ratings`,
        how: `${how}; an institution rates every ${everyMs} ms`,
      }),
    ]
  } finally {
    agent.destroy()
    await served.discard()
  }
}

interface Opening {
  readonly institutionId: string
  readonly year: number
  readonly edition: { readonly id: string; readonly revision: number }
}

async function openRound(ministry: Connection, { institutionId, year, edition }: Opening) {
  const from = performance.now()
  const { status, said } = await ask(ministry, {
    method: 'POST',
    path: `/api/institutions/${institutionId}/national-rounds`,
    body: {
      ...{ year, name: `Evaluasi ${year}`, kind: 'evaluation', assessmentDate: `${year}-08-31` },
      edition,
      windows: [
        { stage: 'submission', window: { first: `${year}-06-01`, last: `${year}-08-31`, closesAt: null } },
      ],
      boundary: { rule: 'unrounded', source: 'Surat Menteri tentang pelaksanaan evaluasi.' },
      reason: 'Surat Menteri.',
    },
  })
  if (status !== 200 && status !== 201) throw new Error(`${status} ${JSON.stringify(said)}`)
  return { seconds: (performance.now() - from) / 1_000, count: opened.parse(said).opened.length }
}

/** One after another, each counted from the instant at which it was due. */
function rateAgainAndAgain(connection: Connection, place: { assessmentId: string; code: string }) {
  const saves: number[] = []
  let isOver = false
  let version = 1
  const rate = async () => {
    let dueAt = performance.now()
    while (!isOver) {
      const { status } = await ask(connection, {
        method: 'PUT',
        path: `/api/assessments/${place.assessmentId}/indicators/${place.code}/rating`,
        body: { expectedVersion: version, value: `${1 + (version % 5)}`, reason: 'Dinilai sambil menunggu.' },
      })
      if (status !== 200) throw new Error(`A rating was answered ${status}`)
      version += 1
      saves.push(performance.now() - dueAt)
      dueAt += everyMs
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, dueAt - performance.now())))
    }
  }
  const rating = rate()
  // Whoever stops it is told; a bench that fails elsewhere fails for that.
  rating.catch(() => {})
  return {
    async stop() {
      isOver = true
      await rating
      return saves
    },
  }
}
