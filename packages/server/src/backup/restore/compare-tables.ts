import type pg from 'pg'
import { BackupProblem } from '../backup-problem.ts'
import { tallyText } from '../bundle/digest.ts'
import type { BundledTable } from '../bundle/format.ts'
import { readTable } from '../export/read-table.ts'
import type { CatalogueTable } from '../export/table-catalogue.ts'
import type { Progress } from '../progress.ts'

/** Reads a loaded table back: the very bytes of the bundle, or the restoration is off. */
export async function compareTable(
  client: pg.Client,
  { table, expected, progress }: { table: CatalogueTable; expected: BundledTable; progress: Progress },
): Promise<void> {
  const tally = tallyText()
  for await (const piece of readTable(client, table)) {
    tally.add(piece)
    progress.report('compare', table.name, piece.byteLength)
  }
  const { rows, rawBytes, sha256 } = tally.finish()
  if (rows === expected.rows && rawBytes === expected.rawBytes && sha256 === expected.sha256) return
  throw new BackupProblem(
    'differs',
    `Setelah dipulihkan, isi tabel ${table.name} tidak persis sama dengan cadangannya (${rows} dari ${expected.rows} baris). Pemulihan dibatalkan; data yang sedang dipakai tidak berubah. Laporkan ini kepada pengembang Undagi.`,
  )
}
