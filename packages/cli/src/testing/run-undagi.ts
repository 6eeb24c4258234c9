import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { runProgram } from '../run-program.ts'

const BIN = fileURLToPath(new URL('../../bin/undagi.js', import.meta.url))

export interface Finished {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Everything a command does, in this process: for commands that read files and speak, whose answer is what a test is about. */
export async function runUndagi(...args: readonly string[]): Promise<Finished> {
  const said = { stdout: '', stderr: '' }
  const exitCode = await runProgram(args, {
    async print(piece) {
      said.stdout += piece
    },
    tell(line) {
      said.stderr += `${line}\n`
    },
  })
  return { exitCode, ...said }
}

/** The real program as its own process, in a folder that is not the project's: for what an operator's computer notices too. */
export async function spawnUndagi(...args: readonly string[]): Promise<Finished> {
  return await spawnNode([], args)
}

/** As above, with options for Node itself. */
export async function spawnNode(nodeOptions: readonly string[], args: readonly string[]): Promise<Finished> {
  const child = spawn(process.execPath, [...nodeOptions, BIN, ...args], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { exitCode: child.exitCode, stdout, stderr }
}
