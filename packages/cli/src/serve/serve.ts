import type { Running, StartOptions } from '@undagi/server'
import type { Terminal } from '../output/terminal.ts'
import { askedToStop } from './asked-to-stop.ts'
import { explainServerFailure } from './explain-server-failure.ts'

/** Serves until somebody asks it to stop, and then leaves nothing running. */
export async function serve(options: StartOptions, terminal: Terminal): Promise<void> {
  // From before the start: a Ctrl+C in between must not leave a database server behind.
  const asked = askedToStop()
  const running = await startServer(options)
  await terminal.print(`${describeRunning(running, options.dataFolder).join('\n')}\n`)
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

function describeRunning({ address, example, setupAddress }: Running, dataFolder: string): readonly string[] {
  const lines = [`Undagi siap di ${address}`, '']
  if (example !== null) {
    lines.push('Yang dapat masuk ke Kota Contoh (data contoh):')
    lines.push(...example.emails.map((email) => `  ${email}`))
    lines.push(`Kata sandinya: ${example.password}`, '')
  }
  if (setupAddress !== null) {
    lines.push('Belum ada yang dapat masuk. Buat administrator pertama di jendela lain dengan:')
    lines.push(`  npx undagi admin create --data '${dataFolder}'`, '')
  }
  return [...lines, 'Tekan Ctrl+C untuk berhenti.']
}
