import { CommanderError } from 'commander'
import { createProgram } from './create-program.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { describeFailure } from './output/describe-failure.ts'
import { createTerminal } from './output/terminal.ts'

const terminal = createTerminal(process.stdout, process.stderr)

async function run(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok
  const program = createProgram(terminal, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    // Help and version were printed and are no failure.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok
    const failure = describeFailure(error)
    for (const line of failure.lines) terminal.tell(line)
    return failure.exitCode
  }
}

// Started by an older Node (bin/undagi.js): when that process dies, this one must not live on.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

process.exitCode = await run(process.argv.slice(2))
