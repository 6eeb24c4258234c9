import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../bootstrap.mjs'

export interface ServedUndagi {
  readonly address: string
  readonly dataFolder: string
  readonly process: ChildProcess
  /** What it printed so far. */
  readonly output: () => string
  /** Asks it to stop as an operator would (SIGTERM) and resolves to its exit code. */
  readonly stop: () => Promise<number | null>
  /** Removes its data folder too. */
  readonly discard: () => Promise<number | null>
}

const mostKept = 20_000

/** Names a data folder with the example in it, of a server that was stopped; whoever starts many copies it. */
export const preparedExample = 'UNDAGI_PREPARED_EXAMPLE'

function newDataFolder(wantsExample: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-served-'))
  const prepared = process.env[preparedExample]
  // cp: the database belongs to a user of its own, and stays theirs.
  if (wantsExample && prepared !== undefined) execFileSync('cp', ['-a', `${prepared}/.`, folder])
  return folder
}

/** Starts the real command on a free port and waits until it has printed its address. */
export async function serveUndagi(
  options: {
    example?: boolean
    dataFolder?: string
    command?: readonly string[]
    env?: Readonly<Record<string, string>>
  } = {},
): Promise<ServedUndagi> {
  const dataFolder = options.dataFolder ?? newDataFolder(options.example !== false)
  const [program, ...args] = options.command ?? [
    process.execPath,
    join(root, 'packages/cli/bin/undagi.js'),
    'serve',
    ...(options.example === false ? [] : ['--example']),
  ]
  if (program === undefined) throw new Error('A command has at least its program.')
  const child = spawn(program, [...args, '--data', dataFolder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env },
  })
  let printed = ''
  let logged = ''
  const address = await new Promise<string>((resolve, reject) => {
    let isServing = false
    const listen = (chunk: Buffer) => {
      // Its log goes on for as long as it serves: of that only the end is kept, and nothing is looked for in it.
      if (isServing) {
        logged = (logged + chunk.toString('utf8')).slice(-mostKept)
        return
      }
      printed += chunk.toString('utf8')
      const found = /http:\/\/[\w.[\]:]+:\d+/.exec(printed)
      if (found === null) return
      isServing = true
      // the number, so that no test waits for a name to be looked up
      resolve(found[0].replace('//localhost:', '//127.0.0.1:'))
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`Undagi berhenti (${code}) sebelum melayani:\n${printed}`)))
    child.once('error', reject)
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  return {
    address,
    dataFolder,
    process: child,
    output: () => printed + logged,
    stop,
    discard: async () => {
      const code = await stop()
      rmSync(dataFolder, { recursive: true, force: true })
      return code
    },
  }
}

/** The password of the example accounts, as the installation keeps it. */
export function examplePassword(served: Pick<ServedUndagi, 'dataFolder'>): string {
  return readFileSync(join(served.dataFolder, 'example-password'), 'utf8').trim()
}
