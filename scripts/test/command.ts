import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { root } from '../bootstrap.mjs'

export interface Manner {
  readonly env?: Readonly<Record<string, string>>
  /** It takes what others leave of the processors. */
  readonly stepsBack?: true
}

/** Enough to let the browsers go first, and not so much that a test waits until it is given up. */
const niceness = 5

/** Two that speak at once are not understood. */
let isSomebodySpeaking = false

/**
 * Runs a command at the root of the project; resolves to whether it ended well. Its output is shown as it comes, or in one
 * piece when it ends if somebody else was speaking when it began.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  { env = {}, stepsBack }: Manner = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const isHeldBack = isSomebodySpeaking
    isSomebodySpeaking = true
    const shown = isHeldBack ? 'pipe' : 'inherit'
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', shown, shown],
      env: { ...process.env, ...env },
    })
    if (stepsBack && child.pid !== undefined) setPriority(child.pid, niceness)
    const said: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part))
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`)
      resolve(false)
    })
    child.on('close', (code) => {
      if (!isHeldBack) isSomebodySpeaking = false
      process.stdout.write(Buffer.concat(said))
      resolve(code === 0)
    })
  })
}
