import { createTerminal } from './output/terminal.ts'
import { resolvePackagesOnce } from './resolve-packages-once.ts'
import { runProgram } from './run-program.ts'

// Started by an older Node (bin/undagi.js): when that process dies, this one must not live on.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

// What a command needs is imported when it runs, after this.
resolvePackagesOnce(new URL('../../', import.meta.url))

process.exitCode = await runProgram(process.argv.slice(2), createTerminal(process.stdout, process.stderr))
