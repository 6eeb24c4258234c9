import { type Instrument, indicatorsOf } from '@undagi/maturity'
import { serveUndagi } from '../scripts/test/served-undagi.ts'
import { atMost, type Figure, formatQuantity } from './figure.ts'
import { importTable, type TimedImport } from './imports/import-table.ts'
import { appointAdministrator } from './imports/national-administrator.ts'
import { withOwner } from './national/connection.ts'
import { fillDatabase } from './national/fill-database.ts'
import { imagineNation } from './national/nation.ts'
import { nationalRatings } from './national/ratings.ts'
import { median } from './percentile.ts'
import { readInstrument } from './read-instrument.ts'

const runs = 5
const standingYear = 2025
const firstNewYear = 2012

/** A whole nation's ratings in one table: sent, previewed and applied on the real server, which holds five years already. */
export async function measureImports(): Promise<readonly Figure[]> {
  const instrument = readInstrument('spbe-2020')
  const nation = imagineNation(instrument)
  const [first] = nation.institutions
  if (first === undefined) throw new Error('A nation has institutions.')
  const served = await serveUndagi({ example: false })
  try {
    await withOwner(served.dataFolder, async (owner) => {
      await fillDatabase(owner, nation)
      await appointAdministrator(owner, nation)
    })
    const target = { address: served.address, token: first.assessor.token, institutionId: first.id }
    const changed: TimedImport[] = []
    const opened: TimedImport[] = []
    for (let run = 0; run < runs; run += 1) {
      changed.push(await importTable(target, nationalTable(instrument, standingYear, 100 + run)))
      opened.push(await importTable(target, nationalTable(instrument, firstNewYear + run, 200 + run)))
    }
    return [
      figure('import of a nation into rounds that exist', changed, 'about four in five values differ'),
      figure('import of a nation’s earlier year', opened, 'opens a round for each institution'),
    ]
  } finally {
    await served.discard()
  }
}

function nationalTable(instrument: Instrument, year: number, seed: number) {
  const codes = indicatorsOf(instrument).map(({ code }) => code)
  const lines = nationalRatings(instrument, seed).map(({ name, ratings }) =>
    [name, year, ...codes.map((code) => ratings[code] ?? '')].join(','),
  )
  const text = [['instansi', 'tahun', ...codes].join(','), ...lines].join('\n')
  return { fileName: `nilai-${year}.csv`, content: new TextEncoder().encode(text) }
}

function figure(promise: string, imports: readonly TimedImport[], what: string): Figure {
  const seconds = (pick: (each: TimedImport) => number) => median(imports.map(pick))
  const values = median(imports.map((each) => each.values))
  return atMost({
    promise,
    value: seconds(({ previewSeconds, applySeconds }) => previewSeconds + applySeconds),
    limit: 2,
    unit: 's',
    detail: `preview ${formatQuantity(
      seconds(({ previewSeconds }) => previewSeconds),
      's',
    )}, apply ${formatQuantity(
      seconds(({ applySeconds }) => applySeconds),
      's',
    )}, ${values} ratings written`,
    how: `CSV of 621 × 47, one administrator of all 621, on the real server with five years in it: from sending the file to the answer of applying its preview; ${what}; median of ${runs}`,
  })
}
