import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { compose } from '../../packages/server/src/compose.ts'
import { rateIndicator } from '../../packages/server/src/features/assessments/usecases/rate-indicator.ts'
import { openServer } from '../../packages/server/src/open-server.ts'
import { RequestTrail } from '../../packages/server/src/platform/audit/request-trail.ts'
import type { Services } from '../../packages/server/src/request-context.ts'
import { serveUndagi } from '../../scripts/test/served-undagi.ts'
import { withOwner } from '../national/connection.ts'
import { fillDatabase } from '../national/fill-database.ts'
import { imagineNation, type Nation } from '../national/nation.ts'
import { readInstrument } from '../read-instrument.ts'

export interface WriteTimes {
  readonly withEntry: readonly number[]
  readonly without: readonly number[]
}

const warmUp = 100

/** Milliseconds of rating an indicator, with and without its entry by turns, on five years of a nation and a log of a million. */
export async function timeWrites(count: number): Promise<WriteTimes> {
  // Made by the product itself, editions and all; then left alone, so that nothing is sealed while it is timed.
  const { dataFolder, stop } = await serveUndagi({ example: false })
  await stop()
  const server = await openServer({ dataFolder, databaseUrl: undefined, secret: 'x' })
  try {
    const nation = imagineNation(readInstrument('spbe-2020'))
    await withOwner(dataFolder, async (owner) => {
      await fillDatabase(owner, nation)
      await owner.query(fillLog)
    })
    const { services, close } = await compose(server, {
      secret: 'only for a benchmark',
      fileFolder: dataFolder,
    })
    try {
      return await rateByTurns(services, nation, count)
    } finally {
      await close()
    }
  } finally {
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

const fillLog = `
  INSERT INTO undagi.audit_entries (institution_id, at, operation, outcome, request_id, actor_name, address, subject)
  SELECT i.id, now(), 'rateIndicator', 'done', gen_random_uuid(), 'Asesor', '10.1.2.3', '{"code": "11"}'
    FROM generate_series(1, 1612) AS n, undagi.institutions i LIMIT 1000000`

async function rateByTurns(services: Services, nation: Nation, count: number): Promise<WriteTimes> {
  const current = nation.rounds.at(-1)?.id
  const tokens = new Map(nation.institutions.map(({ id, assessor }) => [id, digestOf(assessor.token)]))
  const assessments = nation.assessments.filter(({ roundId }) => roundId === current)
  const times = { withEntry: [] as number[], without: [] as number[] }
  for (let turn = 0; turn < 2 * (count + warmUp); turn += 1) {
    const assessment = assessments[turn % assessments.length]
    if (assessment === undefined) throw new Error('A nation has assessments.')
    const code = String(1 + Math.floor(turn / assessments.length))
    const before = Number(assessment.ratings[code] ?? 1)
    const token = tokens.get(assessment.institutionId) ?? ''
    // Which of the two comes first changes from pair to pair.
    const isWith = turn % 4 === 0 || turn % 4 === 3
    const trail = isWith ? trailOf(assessment.id, code) : undefined
    const request = { token, at: new Date(), trail }
    const rating = {
      assessmentId: assessment.id,
      code,
      expectedVersion: 1,
      value: before < 5 ? '5' : '1',
      reason: 'Diukur',
    }
    const started = performance.now()
    await rateIndicator(rating, { ...services, request })
    const took = performance.now() - started
    if (turn >= 2 * warmUp) (isWith ? times.withEntry : times.without).push(took)
  }
  return times
}

/** As the server makes it of a cookie. */
const digestOf = (token: string) => createHash('sha256').update(token).digest('hex')

function trailOf(assessmentId: string, code: string): RequestTrail {
  const requestId = '7b0c7d1e-6f0c-4d6e-9a51-0e4f6f0f9a01'
  const subject = { assessmentId, code }
  return new RequestTrail({
    operation: 'rateIndicator',
    kind: 'change',
    subject,
    requestId,
    address: '10.1.2.3',
  })
}
