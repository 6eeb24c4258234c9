import pg from 'pg'
import { type ServedUndagi, serveUndagi } from '../scripts/test/served-undagi.ts'
import { enrolColleague } from './conflicts/colleague.ts'
import { type Indicator, type Round, saveAtOnce } from './conflicts/save-at-once.ts'
import { atLeast, atMost, type Figure, formatQuantity } from './figure.ts'
import { openLoop } from './http/open-loop.ts'
import { createSender } from './http/send.ts'
import { mixedTraffic } from './http/traffic.ts'
import { connectionOf, withOwner } from './national/connection.ts'
import { fillDatabase } from './national/fill-database.ts'
import { imagineNation } from './national/nation.ts'
import { median, percentile } from './percentile.ts'
import { readInstrument } from './read-instrument.ts'

const rounds = 1_000
const perSecond = 100
const longestSeconds = 240
const code = '11'

/** Two people save the same indicator at once, again and again, while the nation works. */
export async function measureConflicts(): Promise<readonly Figure[]> {
  const nation = imagineNation(readInstrument('spbe-2020'))
  const [institution] = nation.institutions
  const assessment = nation.assessments.findLast(({ institutionId }) => institutionId === institution?.id)
  if (institution === undefined || assessment === undefined) throw new Error('A nation has assessments.')
  const served = await serveUndagi({ example: false })
  try {
    const colleague = await withOwner(served.dataFolder, async (owner) => {
      await fillDatabase(owner, nation)
      return enrolColleague(owner, institution.id)
    })
    const indicator: Indicator = {
      address: served.address,
      path: `/api/assessments/${assessment.id}/indicators/${code}/rating`,
      tokens: [institution.assessor.token, colleague],
    }
    // Everybody else: whoever rates the same indicator beside them would be a third.
    const others = mixedTraffic(nation, perSecond, longestSeconds).filter(
      ({ request }) => !(request.kind === 'write' && request.path.includes(assessment.id)),
    )
    const played = await underLoad(served, others, () => play(indicator))
    const kept = await readReasons(served, assessment.id)
    return toFigures(played, kept)
  } finally {
    await served.discard()
  }
}

async function play(indicator: Indicator): Promise<readonly Round[]> {
  const played: Round[] = []
  let version = 1
  for (let round = 0; round < rounds; round += 1) {
    const each = await saveAtOnce(indicator, round, version)
    played.push(each)
    version = each.version
  }
  return played
}

async function underLoad<T>(
  { address }: ServedUndagi,
  traffic: ReturnType<typeof mixedTraffic>,
  work: () => Promise<T>,
): Promise<T> {
  const { send, close } = createSender(address)
  const done = new AbortController()
  const load = openLoop(traffic, async (request) => {
    if (!done.signal.aborted) await send(request).catch(() => {})
  })
  const result = await work()
  done.abort()
  await load
  close()
  return result
}

/** What stands in the history: every reason that was written, in its order. */
async function readReasons({ dataFolder }: ServedUndagi, assessmentId: string): Promise<readonly string[]> {
  const reader = new pg.Client(connectionOf(dataFolder, 'bypass'))
  await reader.connect()
  try {
    const { rows } = await reader.query<{ reason: string }>(
      `SELECT payload->>'reason' AS reason FROM undagi.assessment_actions
        WHERE assessment_id = $1 AND indicator_code = $2 AND payload->>'reason' LIKE 'Putaran %' ORDER BY sequence`,
      [assessmentId, code],
    )
    return rows.map(({ reason }) => reason)
  } finally {
    await reader.end()
  }
}

function toFigures(played: readonly Round[], kept: readonly string[]): readonly Figure[] {
  const written = played.flatMap(({ reasons }) => reasons)
  const inHistory = new Set(kept)
  const lost =
    written.filter((reason) => !inHistory.has(reason)).length + Math.abs(kept.length - written.length)
  const times = played.flatMap(({ milliseconds }) => milliseconds)
  const how = `${rounds} rounds in which two people rate one indicator at the same moment having seen the same version, while the rest of the nation reads and writes (${perSecond} requests/s, 4:1) on 621 × 47 × 5 in the embedded PostgreSQL`
  return [
    atLeast({
      ...{ promise: 'two people at once: conflicts shown', limit: rounds, unit: 'rounds' },
      value: played.filter(({ isSound }) => isSound).length,
      how: `${how}; sound: exactly one is saved, the other is shown what that one wrote and saves next`,
    }),
    atMost({
      ...{
        promise: 'two people at once: what was written and is not in the history',
        limit: 0,
        unit: 'ratings',
      },
      value: lost,
      detail: `of ${written.length}; a save took ${formatQuantity(median(times), 'ms')}, p95 ${formatQuantity(percentile(times, 0.95), 'ms')}`,
      how: `${how}; every rating looked up in the table of actions afterwards, each once`,
    }),
  ]
}
