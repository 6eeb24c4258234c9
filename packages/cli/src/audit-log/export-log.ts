import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Installation } from '../installation.ts'
import type { Terminal } from '../output/terminal.ts'
import { explainServerFailure } from '../serve/explain-server-failure.ts'
import { UnusableInput } from '../unusable-input.ts'

interface ExportRequest {
  readonly place: Installation
  readonly institution?: string
  readonly platform?: true
  readonly from?: Date
  readonly to?: Date
}

export async function exportLog(file: string, request: ExportRequest, terminal: Terminal): Promise<void> {
  const { place, institution, platform, from = null, to = null } = request
  if (platform === true && institution !== undefined) {
    throw new UnusableInput('Pilih salah satu: --institution atau --platform.')
  }
  const path = resolve(file)
  if (existsSync(path)) throw new UnusableInput(`"${path}" sudah ada dan tidak ditimpa. Sebutkan nama lain.`)
  const { exportAuditLog, UnknownLog } = await import('@undagi/server')
  const of = platform === true ? null : institution
  try {
    const { name } = await exportAuditLog(place, { file: path, of, from, to })
    await terminal.print(`Catatan ${name} ditulis ke ${path}.\n`)
    terminal.tell(`Periksa dengan: npx --no-install undagi audit-log verify '${path}'`)
  } catch (error) {
    throw error instanceof UnknownLog ? unknownLog(error.known) : explainServerFailure(error)
  }
}

/** One line per chain, as the server writes them: for printing, for a letter, for another machine. */
export async function printAnchors(place: Installation, terminal: Terminal): Promise<void> {
  const { readChainEnds } = await import('@undagi/server')
  try {
    for (const { line } of await readChainEnds(place)) await terminal.print(`${line}\n`)
  } catch (error) {
    throw explainServerFailure(error)
  }
}

function unknownLog(known: readonly string[]): UnusableInput {
  if (known.length === 0) return new UnusableInput('Belum ada instansi di instalasi ini.')
  return new UnusableInput(
    `Sebutkan salah satu dengan --institution: ${known.join(', ')}; atau pakai --platform.`,
  )
}
