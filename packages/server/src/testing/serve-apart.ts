import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { TestApp } from './create-test-app.ts'
import type { Fate, KillingLine } from './killing-line.ts'
import { sessionOf } from './seed-institutions.ts'

const connection = z.record(z.string(), z.unknown())

export const servingSchema = z.object({
  connections: z.object({ owner: connection, app: connection, signin: connection, backup: connection }),
  at: z.string(),
})

interface Asking {
  readonly by: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: object
}

/** A server beside the one of the test, whose words to the database go by a line on which it dies. */
export interface Mortal {
  /** Status of the answer; undefined: none came. */
  ask(asking: Asking): Promise<number | undefined>
  /** From now on it lives until a word to the database is not let pass, or is the last. */
  dieBy(fate: Fate): void
  isDead(): boolean
  /** Dead in any case, and what it had under way at the database is over. */
  gone(): Promise<void>
}

const program = fileURLToPath(new URL('./serve-process.ts', import.meta.url))

/** In a process of its own, which is killed (SIGKILL). */
export async function serveApart(undagi: TestApp, line: KillingLine): Promise<Mortal> {
  const child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const { connectionFor: by } = line
  const connections = {
    ...{ owner: { ...by('owner') }, app: { ...by('app') } },
    ...{ signin: { ...by('signin') }, backup: { ...by('backup') } },
  }
  const serves = once(child, 'message')
  const died = once(child, 'exit')
  child.send({ connections, at: undagi.clock.now().toISOString() } satisfies z.infer<typeof servingSchema>)
  const tooEarly = died.then(() => Promise.reject(new Error('It ended before it served.')))
  const address = z.string().parse((await Promise.race([serves, tooEarly]))[0])
  tooEarly.catch(() => {})
  return {
    async ask({ by, method, path, body }) {
      const headers = { 'content-type': 'application/json', origin: address, cookie: cookieOf(by) }
      const given = body === undefined ? {} : { body: JSON.stringify(body) }
      const answer = await fetch(`${address}/api${path}`, { method, headers, ...given }).catch(
        () => undefined,
      )
      await answer?.arrayBuffer().catch(() => undefined)
      return answer?.status
    },
    dieBy: (fate) => line.arm(fate, () => child.kill('SIGKILL')),
    isDead: line.isDead,
    async gone() {
      child.kill('SIGKILL')
      await died
      await line.silent()
    },
  }
}

export const cookieOf = (person: string) => `undagi_session=${sessionOf(person)}`
