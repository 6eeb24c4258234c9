import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { TestApp } from './create-test-app.ts'

const connection = z.record(z.string(), z.unknown())

export const remindingSchema = z.object({
  connections: z.object({ owner: connection, app: connection, signin: connection }),
  mailUrl: z.string(),
  at: z.string(),
})

const program = fileURLToPath(new URL('./remind-process.ts', import.meta.url))

/** Another server process looks once for what is to be told, with its own mail server; it can be killed meanwhile. */
export function remindApart(undagi: TestApp, mailUrl: string) {
  const child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const ended = once(child, 'exit')
  const { server, clock } = undagi
  const connections = {
    owner: { ...server.connectionFor('owner') },
    app: { ...server.connectionFor('app') },
    signin: { ...server.connectionFor('signin') },
  }
  child.send({ connections, mailUrl, at: clock.now().toISOString() } satisfies z.infer<
    typeof remindingSchema
  >)
  return { kill: () => child.kill('SIGKILL'), ended }
}
