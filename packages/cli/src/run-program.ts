import { CommanderError } from 'commander'
import { createProgram } from './create-program.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { describeFailure } from './output/describe-failure.ts'
import type { Terminal } from './output/terminal.ts'

/** Does what the arguments ask, speaking through the terminal; how it ended is the exit code of the process. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
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
