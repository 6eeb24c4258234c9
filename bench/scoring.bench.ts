import { execFileSync } from 'node:child_process'
import { z } from 'zod'
import { ensureDebianPackages } from '../scripts/debian-packages.mjs'
import { atLeast, atMost, type Figure, formatQuantity } from './figure.ts'
import { nationalRatings } from './national/ratings.ts'
import { median, percentile } from './percentile.ts'
import { readInstrument } from './read-instrument.ts'
import { recalculateInLibreOffice } from './scoring/libreoffice.ts'
import { rankInstitutions } from './scoring/rank-institutions.ts'

const limitMs = 20
const warmUps = 20
const runs = 60

/** A nation's ratings to ranked results, against the limit and against the spreadsheet that people use today. */
export async function measureScoring(): Promise<readonly Figure[]> {
  const missing = ensureDebianPackages(['libreoffice-calc-nogui'])
  if (missing.length > 0) throw new Error(missing.join('; '))
  const instrument = readInstrument('spbe-2020')
  const institutions = nationalRatings(instrument, 2023)
  const times = timeRanking()
  const sheet = recalculateInLibreOffice(instrument, institutions)
  const ranked = rankInstitutions(instrument, institutions)
  const sameIndex = ranked.filter(
    ({ name, result }) => sheet.computed.get(name)?.index === Number(result.index.rounded),
  )
  const sameRank = ranked.filter(({ name, rank }) => sheet.computed.get(name)?.rank === rank)
  const how = `${institutions.length} × 47 parsed ratings to explained results ranked by the exact index; ${runs} runs after ${warmUps} to warm up, with the server's settings of V8`
  return [
    atMost({ promise: 'national scoring, median', value: median(times), limit: limitMs, unit: 'ms', how }),
    atMost({
      promise: 'national scoring, p95',
      value: percentile(times, 0.95),
      limit: limitMs,
      unit: 'ms',
      how,
    }),
    atMost({
      promise: 'national scoring beside a spreadsheet',
      value: median(times),
      limit: sheet.calculationMs,
      unit: 'ms',
      peer: `LibreOffice Calc, recalculation alone; with reading and writing the file, less an empty sheet, ${formatQuantity(sheet.formulasMs - sheet.emptyMs, 'ms')}`,
      how: `the same ratings as a flat ODS with formulas up to index and rank and no cached value, converted to CSV without a window (${formatQuantity(sheet.formulasMs, 'ms')}), less the same file without formulas (${formatQuantity(sheet.ratingsMs, 'ms')}); an empty sheet takes ${formatQuantity(sheet.emptyMs, 'ms')}; the fastest of ${sheet.rounds} alternating conversions each, in favour of the peer`,
    }),
    atLeast({
      promise: 'same index as the spreadsheet',
      value: sameIndex.length,
      limit: institutions.length,
      unit: 'institutions',
      detail: `same rank: ${sameRank.length}; the sheet's floats put equal indices apart`,
      how: 'rounded index of every institution compared with what LibreOffice computed in this run',
    }),
  ]
}

/** In a process of its own that collects garbage as the server does (bin/undagi.js): what others left behind here is not its. */
function timeRanking(): readonly number[] {
  const script = new URL('./scoring/time-ranking.ts', import.meta.url).pathname
  const args = ['--max-semi-space-size=16', '--no-parallel-scavenge', script, String(warmUps), String(runs)]
  return z.array(z.number()).parse(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })))
}
