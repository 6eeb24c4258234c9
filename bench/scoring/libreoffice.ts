import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instrument } from '@undagi/maturity'
import type { RatedInstitution } from '../national/ratings.ts'
import { toEmptySheet, toSheet, toSheetWithoutFormulas } from './sheet.ts'

const rounds = 7

/** What LibreOffice takes for the sheet, for the same ratings without formulas, and for an empty sheet. */
export function recalculateInLibreOffice(instrument: Instrument, institutions: readonly RatedInstitution[]) {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-calc-'))
  const sheets = {
    empty: toEmptySheet(),
    ratings: toSheetWithoutFormulas(instrument, institutions),
    formulas: toSheet(instrument, institutions),
  }
  const times = { empty: [], ratings: [], formulas: [] } satisfies Record<keyof typeof sheets, number[]>
  try {
    convert(folder, sheets.empty) // sets up the profile, which no measured run shall pay for
    let csv = ''
    for (let round = 0; round < rounds; round += 1) {
      convert(folder, sheets.empty, times.empty)
      convert(folder, sheets.ratings, times.ratings)
      csv = convert(folder, sheets.formulas, times.formulas)
    }
    const [emptyMs, ratingsMs, formulasMs] = [
      fastest(times.empty),
      fastest(times.ratings),
      fastest(times.formulas),
    ]
    const calculationMs = formulasMs - ratingsMs
    return { rounds, emptyMs, ratingsMs, formulasMs, calculationMs, computed: readComputed(csv) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** In favour of the peer: other work on the machine only ever makes a conversion slower. */
function fastest(times: readonly number[]): number {
  return Math.min(...times)
}

/** Opens a flat spreadsheet without a window, which computes what has no value yet, and returns it as CSV. */
function convert(folder: string, flatSpreadsheet: string, times: number[] = []): string {
  const sheet = join(folder, 'sheet.fods')
  writeFileSync(sheet, flatSpreadsheet)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const startedAt = performance.now()
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, sheet], {
    stdio: 'ignore',
    timeout: 120_000,
  })
  times.push(performance.now() - startedAt)
  return readFileSync(join(folder, 'sheet.csv'), 'utf8')
}

/** Rounded index and rank stand in the last two columns, by the name in the first. */
function readComputed(csv: string): ReadonlyMap<string, { index: number; rank: number }> {
  const rows = csv.split('\n').map((line) => line.split(','))
  return new Map(
    rows.map((cells) => [cells[0] ?? '', { index: Number(cells.at(-2)), rank: Number(cells.at(-1)) }]),
  )
}
