import { join } from 'node:path'
import { ensureDebianPackages } from '../scripts/debian-packages.mjs'
import { type ServedUndagi, serveUndagi } from '../scripts/test/served-undagi.ts'
import { atLeast, atMost, type Figure, formatQuantity } from './figure.ts'
import { startBarePeer } from './http/bare-peer.ts'
import { openLoop, type TimedAnswer } from './http/open-loop.ts'
import { createSender } from './http/send.ts'
import { mixedTraffic, readableAssessments } from './http/traffic.ts'
import { runWrk, type WrkResult } from './http/wrk.ts'
import { connectionOf, withOwner } from './national/connection.ts'
import { fillDatabase } from './national/fill-database.ts'
import { imagineNation, type Nation } from './national/nation.ts'
import { median, percentile } from './percentile.ts'
import { readInstrument } from './read-instrument.ts'
import { installationMemory } from './resident-memory.ts'

const perSecond = 300
const openLoopSeconds = 30
const connections = 64
const rounds = 4
const roundSeconds = 8

/** The real server on five years of a nation: mixed traffic at its own pace, then as fast as a bare route beside it. */
export async function measureHttp(): Promise<readonly Figure[]> {
  const missing = ensureDebianPackages(['wrk'])
  if (missing.length > 0) throw new Error(missing.join('; '))
  const nation = imagineNation(readInstrument('spbe-2020'))
  const served = await serveUndagi({ example: false })
  try {
    await withOwner(served.dataFolder, (owner) => fillDatabase(owner, nation))
    return [...(await measureOpenLoop(served, nation)), await measureBesideBareRoute(served, nation)]
  } finally {
    await served.discard()
  }
}

async function measureOpenLoop({ address }: ServedUndagi, nation: Nation): Promise<readonly Figure[]> {
  const { send, close } = createSender(address)
  const traffic = mixedTraffic(nation, perSecond, openLoopSeconds)
  const reads = traffic.filter(({ request }) => request.kind === 'read')
  await openLoop(reads.slice(0, 5 * perSecond), send) // to warm up; no write, so that versions stay as known
  const answers = await openLoop(traffic, send)
  close()
  const figure = (kind: 'read' | 'write', limit: number) => {
    const ofKind = answers.filter((_, index) => traffic[index]?.request.kind === kind)
    const times = ofKind.map(({ milliseconds }) => milliseconds)
    return atMost({
      promise: `${kind}s, p95 at ${perSecond} requests/s`,
      value: percentile(times, 0.95),
      limit,
      unit: 'ms',
      detail: `median ${formatQuantity(median(times), 'ms')}, p99 ${formatQuantity(percentile(times, 0.99), 'ms')}, ${times.length} requests, ${describeFailures(ofKind)}`,
      how: `621 × 47 × 5 in the embedded PostgreSQL, 621 people signed in; ${openLoopSeconds} s of GET assessment and PUT rating (4:1) arriving at random at their own pace (open loop), counted from the instant each was due`,
    })
  }
  return [figure('read', 50), figure('write', 150)]
}

function describeFailures(answers: readonly TimedAnswer[]): string {
  const reasons = answers.flatMap(({ failure }) => failure ?? [])
  return reasons.length === 0 ? 'all 200' : `${reasons.length} failed: ${[...new Set(reasons)].join(', ')}`
}

async function measureBesideBareRoute(served: ServedUndagi, nation: Nation): Promise<Figure> {
  const peer = await startBarePeer(connectionOf(served.dataFolder, 'bypass'))
  const plan = {
    script: join(served.dataFolder, 'requests.lua'),
    requests: readableAssessments(nation).map(({ path, token }) => ({
      path,
      cookie: `undagi_session=${token}`,
    })),
    connections,
  }
  const ours: WrkResult[] = []
  const bare: WrkResult[] = []
  try {
    for (const address of [served.address, peer.address]) await runWrk(address, { ...plan, seconds: 3 })
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await runWrk(served.address, { ...plan, seconds: roundSeconds }))
      bare.push(await runWrk(peer.address, { ...plan, seconds: roundSeconds }))
    }
  } finally {
    await peer.stop()
  }
  const failures = [...ours, ...bare].reduce((sum, result) => sum + result.failures, 0)
  if (failures > 0) throw new Error(`${failures} requests of wrk failed.`)
  const memory = installationMemory(served)
  const rate = (results: readonly WrkResult[]) =>
    median(results.map(({ requestsPerSecond }) => requestsPerSecond))
  return atLeast({
    promise: 'requests beside a bare route',
    value: (rate(ours) / rate(bare)) * 100,
    limit: 70,
    unit: '%',
    peer: `of Hono + pg with one SELECT: ${formatQuantity(Math.round(rate(bare)), 'requests/s')}`,
    detail: `${formatQuantity(Math.round(rate(ours)), 'requests/s')}; afterwards server ${formatQuantity(memory.server, 'MB')} and PostgreSQL ${formatQuantity(memory.postgres, 'MB')} resident`,
    how: `GET assessment over ${connections} connections as fast as answered (wrk), the product and the bare route in their own processes on the same database, alternating ${rounds} × ${roundSeconds} s each, medians; the bare route returns the rating rows alone, without session, policy, institution, round or last year's values; the product asks the database for session, policies and version every time and remembers what a version holds`,
  })
}
