import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'

interface GetRequest {
  readonly path: string
  readonly cookie: string
}

export interface WrkResult {
  readonly requestsPerSecond: number
  /** Answers other than 2xx and 3xx, and broken connections. */
  readonly failures: number
}

/** The script by which wrk walks through the requests, over and over. */
function toWrkScript(requests: readonly GetRequest[]): string {
  const lines = requests.map(
    ({ path, cookie }, index) =>
      `  requests[${index}] = wrk.format('GET', '${path}', { Cookie = '${cookie}' })`,
  )
  return `local requests = {}
local position = -1
init = function()
${lines.join('\n')}
end
request = function()
  position = (position + 1) % ${requests.length}
  return requests[position]
end
`
}

/** So many connections ask as fast as they are answered. */
export async function runWrk(
  address: string,
  { script, requests, connections, seconds }: WrkPlan,
): Promise<WrkResult> {
  writeFileSync(script, toWrkScript(requests))
  const args = ['-t1', `-c${connections}`, `-d${seconds}`, '-s', script, address]
  const wrk = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [printed, [code]] = await Promise.all([text(wrk.stdout), once(wrk, 'exit')])
  if (code !== 0) throw new Error(`wrk ended with ${code}:\n${printed}`)
  return readWrkOutput(printed)
}

interface WrkPlan {
  /** Where the script may be written. */
  readonly script: string
  readonly requests: readonly GetRequest[]
  readonly connections: number
  readonly seconds: number
}

export function readWrkOutput(printed: string): WrkResult {
  const requestsPerSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1])
  if (Number.isNaN(requestsPerSecond)) throw new Error(`wrk printed no rate:\n${printed}`)
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(printed)?.[1] ?? 0)
  const broken =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(printed)?.slice(1) ?? []
  return { requestsPerSecond, failures: broken.reduce((sum, count) => sum + Number(count), refused) }
}
