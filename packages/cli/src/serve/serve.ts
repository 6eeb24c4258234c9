import type { Running, StartOptions } from '@undagi/server'
import type { Terminal } from '../output/terminal.ts'
import { askedToStop } from './asked-to-stop.ts'
import { describeRunning } from './describe-running.ts'
import { explainServerFailure } from './explain-server-failure.ts'

/** Serves until somebody asks it to stop, and then leaves nothing running. */
export async function serve(options: StartOptions, terminal: Terminal): Promise<void> {
  // From before the start: a Ctrl+C in between must not leave a database server behind.
  const asked = askedToStop()
  const running = await startServer(options)
  await terminal.print(`${describeRunning(running, options).join('\n')}\n`)
  await asked
  terminal.tell('Menghentikan Undagi…')
  await running.stop()
}

async function startServer(options: StartOptions): Promise<Running> {
  const { start } = await import('@undagi/server')
  try {
    return await start(options)
  } catch (error) {
    throw explainServerFailure(error)
  }
}
