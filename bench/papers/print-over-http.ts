import { setTimeout as pause } from 'node:timers/promises'
import { examplePassword, serveUndagi } from '../../scripts/test/served-undagi.ts'
import { lengthenReport } from './lengthen-report.ts'

const reader = 'gunarsa@contoh.go.id'
/** Nobody presses a button the moment its page stands. */
const looksMs = 2_000
const prints = 5

interface Printed {
  readonly bytes: Uint8Array
  readonly milliseconds: number
}

/** From the request to the last byte, of a report of the example on the real server: of who asks for it out of nothing, and of who looked at its page first. */
export async function printOverHttp(): Promise<{
  readonly unannounced: Printed
  readonly afterLooking: readonly Printed[]
}> {
  const served = await serveUndagi()
  try {
    const assessmentId = await lengthenReport(served.dataFolder)
    const cookie = await signIn(served.address, examplePassword(served))
    const page = `/api/assessments/${assessmentId}/report`
    const get = (path: string) => ask(served.address, path, { headers: { cookie } })
    const unannounced = await get(`${page}/draft`)
    const afterLooking: Printed[] = []
    for (let print = 0; print < prints; print += 1) {
      await get(page)
      await pause(looksMs)
      afterLooking.push(await get(`${page}/draft`))
    }
    return { unannounced, afterLooking }
  } finally {
    await served.discard()
  }
}

async function signIn(address: string, password: string): Promise<string> {
  const answer = await fetch(new URL('/api/session', address), {
    ...{ method: 'POST', body: JSON.stringify({ email: reader, password }) },
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
  })
  if (!answer.ok) throw new Error(`Sign-in answered ${answer.status}.`)
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
}

async function ask(address: string, path: string, init: RequestInit): Promise<Printed> {
  const begun = performance.now()
  const answer = await fetch(new URL(path, address), init)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
  return { bytes, milliseconds: performance.now() - begun }
}
