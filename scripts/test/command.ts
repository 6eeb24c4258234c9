import { spawn } from 'node:child_process'
import { root } from '../bootstrap.mjs'

/** Two that speak at once are not understood. */
let isSomebodySpeaking = false

/**
 * Runs a command at the root of the project; resolves to whether it ended well. Its output is shown as it comes, or in one
 * piece when it ends if somebody else was speaking when it began.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
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
