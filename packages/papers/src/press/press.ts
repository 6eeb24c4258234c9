import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Paper } from '../paper.ts'
import { PressFailed } from './press-failed.ts'
import { printAnswer } from './press-message.ts'
import { startPressProcess } from './start-press-process.ts'

export { PressFailed, type PressFault } from './press-failed.ts'

/** Prints papers as PDF (tagged, PDF/UA-1), one after the other. The same paper gives the same bytes. */
export interface Press {
  print(paper: Paper): Promise<Uint8Array>
  /** Somebody may print soon: what it takes to begin is done now, and kept for as long as after a paper. */
  warm(): void
  /** Waits for what is being printed. */
  close(): Promise<void>
}

interface PressSettings {
  readonly start: () => ChildProcess
  /** After so long without a paper its memory is given back. */
  readonly idleMs: number
  /** How long one paper may take. */
  readonly printMs: number
  readonly mostWaiting: number
}

const usual: PressSettings = {
  ...{ start: startPressProcess, idleMs: 60_000, printMs: 20_000, mostWaiting: 16 },
}

/** Compiling takes a whole processor and a library of machine code: both stay in a process that is started when a paper is near. */
export function createPress(settings: Partial<PressSettings> = {}): Press {
  const { start, idleMs, printMs, mostWaiting } = { ...usual, ...settings }
  let child: ChildProcess | undefined
  let rest: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let isClosed = false

  async function stop(): Promise<void> {
    clearTimeout(rest)
    const ending = child
    child = undefined
    if (ending !== undefined) await end(ending)
  }

  function started(): ChildProcess {
    clearTimeout(rest)
    if (child !== undefined && !hasEnded(child)) return child
    // One that cannot be started is told to whoever prints.
    child = start().on('error', () => {})
    return child
  }

  const restLater = () => {
    clearTimeout(rest)
    rest = setTimeout(stop, idleMs).unref()
  }

  async function printNow(paper: string): Promise<Uint8Array> {
    try {
      return await ask(started(), paper, printMs)
    } catch (error) {
      // Who refused one paper prints the next; of who broke or hangs nothing more is expected.
      if (!(error instanceof PressFailed && error.fault === 'refused')) await stop()
      throw error
    } finally {
      restLater()
    }
  }

  return {
    warm() {
      if (isClosed) return
      // Whoever prints gives it its rest afterwards.
      started()
      if (waiting === 0) restLater()
    },
    async print(paper) {
      if (waiting > mostWaiting) throw new PressFailed('busy')
      waiting += 1
      const printed = last.then(() => printNow(JSON.stringify(paper)))
      last = printed.catch(() => {})
      return await printed.finally(() => {
        waiting -= 1
      })
    },
    async close() {
      isClosed = true
      await last
      await stop()
    },
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

async function ask(child: ChildProcess, paper: string, wallMs: number): Promise<Uint8Array> {
  const done = new AbortController()
  const { signal } = done
  const watchdog = setTimeout(() => done.abort(new PressFailed('time')), wallMs)
  try {
    const answered = once(child, 'message', { signal })
    const ended = once(child, 'exit', { signal }).then(() => Promise.reject(new PressFailed('crash')))
    child.send(paper)
    const [answer] = await Promise.race([answered, ended])
    const printed = printAnswer.parse(answer)
    if ('fault' in printed) throw new PressFailed('refused', printed.fault)
    return printed.pdf
  } catch (error) {
    if (error instanceof PressFailed) throw error
    throw signal.aborted ? new PressFailed('time') : new PressFailed('crash', String(error))
  } finally {
    clearTimeout(watchdog)
    done.abort()
  }
}
