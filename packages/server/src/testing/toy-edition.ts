import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importEditions } from '../features/instruments/import-editions.ts'
import type { Database } from '../platform/database/database.ts'

const toy = fileURLToPath(new URL('../../../../instruments/toy', import.meta.url))

export interface ToyChange {
  /** "instrument.yaml", "aspects/P1.yaml". */
  readonly file: string
  readonly from: string
  readonly to: string
}

/** Brings in another revision of the toy instrument, worded otherwise in what a test is about. */
export async function importToyRevision(
  database: Database,
  { revision, changes, at }: { revision: number; changes: readonly ToyChange[]; at: Date },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-toy-'))
  const copy = join(folder, 'perpustakaan')
  cpSync(toy, copy, { recursive: true })
  const numbered = { file: 'instrument.yaml', from: 'revision: 1', to: `revision: ${revision}` }
  for (const { file, from, to } of [numbered, ...changes]) {
    const text = readFileSync(join(copy, file), 'utf8')
    if (!text.includes(from)) throw new Error(`${file} does not say "${from}"`)
    writeFileSync(join(copy, file), text.replace(from, to))
  }
  await importEditions(database, folder, at)
  rmSync(folder, { recursive: true })
}
