import pg from 'pg'
import { z } from 'zod'
import { examplePassword, type ServedUndagi, serveUndagi } from '../scripts/test/served-undagi.ts'
import { atMost, type Figure, formatQuantity } from './figure.ts'
import { connectionOf } from './national/connection.ts'
import { median, percentile } from './percentile.ts'

const limitMs = 50
const warmUps = 20
const readings = 200

/** The place in the published table, and the whole table, as the pages ask for them. */
export async function measureStanding(): Promise<readonly Figure[]> {
  const served = await serveUndagi()
  try {
    await borrowPlace(served)
    const cookie = await signIn(served)
    const get = (path: string) => fetch(`${served.address}/api${path}`, { headers: { Cookie: cookie } })
    const institutions = z.array(z.object({ id: z.uuid() })).parse(await (await get('/institutions')).json())
    const standing = `/institutions/${institutions[0]?.id}/standing`
    return [
      await measure('place in the published table, p95', () => get(standing)),
      await measure('whole published table, p95', () => get(`${standing}/table`)),
    ]
  } finally {
    await served.discard()
  }
}

/** Only in this installation, which is thrown away: without a row in the table there would be little to work out. */
async function borrowPlace({ dataFolder }: ServedUndagi): Promise<void> {
  const database = new pg.Client(connectionOf(dataFolder, 'bypass'))
  await database.connect()
  await database.query(`UPDATE undagi.institutions SET official_id = '64.71'`)
  await database.end()
}

async function signIn(served: ServedUndagi): Promise<string> {
  const answer = await fetch(`${served.address}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'rina@contoh.go.id', password: examplePassword(served) }),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (!answer.ok || cookie === undefined) throw new Error(`Sign-in answered ${answer.status}.`)
  return cookie
}

async function measure(promise: string, ask: () => Promise<Response>): Promise<Figure> {
  const times: number[] = []
  for (let reading = 0; reading < warmUps + readings; reading += 1) {
    const askedAt = performance.now()
    const answer = await ask()
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${promise}: answered ${answer.status}.`)
    if (reading >= warmUps) times.push(performance.now() - askedAt)
  }
  return atMost({
    promise,
    value: percentile(times, 0.95),
    limit: limitMs,
    unit: 'ms',
    detail: `median ${formatQuantity(median(times), 'ms')}, ${readings} readings`,
    how: `the 621 rows of 2023 in the embedded PostgreSQL, one reading after another over HTTP, after ${warmUps} to warm up`,
  })
}
