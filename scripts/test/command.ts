import { spawn } from 'node:child_process'
import { root } from '../bootstrap.mjs'

interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>
  /** What it says is shown in one piece when it ends: somebody else is speaking meanwhile. */
  readonly heldBack?: boolean
}

/** Runs a command at the root of the project, its output shown as it comes; resolves to whether it ended well. */
export function runCommand(
  command: string,
  args: readonly string[],
  { env = {}, heldBack = false }: CommandOptions = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const shown = heldBack ? 'pipe' : 'inherit'
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
      process.stdout.write(Buffer.concat(said))
      resolve(code === 0)
    })
  })
}
