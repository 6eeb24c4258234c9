import { join } from 'node:path'
import type { Running, StartOptions } from '@undagi/server'
import type { Terminal } from '../output/terminal.ts'
import { askedToStop } from './asked-to-stop.ts'
import { explainServerFailure } from './explain-server-failure.ts'

const HOW_TO_STOP = 'Tekan Ctrl+C untuk berhenti.'

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

function describeRunning(
  { address, example, setupAddress, metricsAddress }: Running,
  dataFolder: string,
): readonly string[] {
  if (setupAddress !== null) return describeSetup(setupAddress, dataFolder)
  const lines = [`Undagi siap di ${address}`, '']
  if (example !== null) {
    lines.push('Yang dapat masuk ke Kota Contoh (data contoh):')
    lines.push(...example.emails.map((email) => `  ${email}`))
    lines.push(`Kata sandinya: ${example.password}`, '')
  }
  if (metricsAddress !== null) lines.push(`Metrik untuk Prometheus: ${metricsAddress}`, '')
  return [...lines, HOW_TO_STOP]
}

/** One address and nothing else to do: whoever opens it sets the installation up. */
function describeSetup(setupAddress: string, dataFolder: string): readonly string[] {
  return [
    'Undagi siap, dan belum ada yang dapat masuk. Siapkan instansi Anda, kira-kira tiga menit, di alamat ini:',
    '',
    `  ${setupAddress}`,
    '',
    `Bagian sesudah # adalah kode sekali pakai; tersimpan juga di ${join(dataFolder, 'setup-code')}.`,
    `Tanpa peramban: npx undagi admin create --data '${dataFolder}'`,
    '',
    HOW_TO_STOP,
  ]
}
