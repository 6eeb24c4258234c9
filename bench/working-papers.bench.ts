import { compareRecalculated } from '../packages/result-tables/src/working-paper/testing/compare-recalculated.ts'
import { randomPapers, sheetsOf } from '../packages/result-tables/src/working-paper/testing/random-papers.ts'
import { recalculate } from '../packages/result-tables/src/working-paper/testing/recalculate.ts'
import { writeWorkingPaper } from '../packages/result-tables/src/working-paper/write-working-paper.ts'
import { ensureDebianPackages } from '../scripts/debian-packages.mjs'
import { atLeast, atMost, type Figure } from './figure.ts'
import { percentile } from './percentile.ts'

const perEdition = 50
const runs = 40

/** Working papers (kertas kerja) of every edition: what a spreadsheet program makes of them, and what writing one takes. */
export async function measureWorkingPapers(): Promise<readonly Figure[]> {
  const missing = ensureDebianPackages(['libreoffice-calc-nogui'])
  if (missing.length > 0) throw new Error(missing.join('; '))
  const seed = Math.trunc(Math.random() * 2 ** 31)
  const books = randomPapers(seed, perEdition)
  const found = await recalculate(books.map(sheetsOf))
  const same = books.flatMap(({ papers }, book) => {
    const shown = found[book] ?? (() => '')
    return papers.filter(({ sheets }) => compareRecalculated(sheets, shown).length === 0)
  })
  return [
    atLeast({
      promise: 'working papers that LibreOffice recalculates to the same result',
      value: same.length,
      limit: books.length * perEdition,
      unit: 'documents',
      detail: `seed ${seed}`,
      how: `${perEdition} random assessments of each edition (${books.map(({ instrument }) => instrument.id).join(', ')}) written without any result and recalculated in one start; same means every formula: index, its exact fraction, predicate by both rules, each group, each level`,
    }),
    atMost({
      promise: 'writing a working paper, p95',
      value: percentile(await timeWriting(seed), 0.95),
      limit: 100,
      unit: 'ms',
      how: `47 indicators; ${runs} runs, the first left out`,
    }),
  ]
}

async function timeWriting(seed: number): Promise<readonly number[]> {
  const paper = randomPapers(seed, 1).find(({ instrument }) => instrument.id === 'spbe-2020')?.papers[0]
    ?.paper
  if (paper === undefined) throw new Error('no paper of spbe-2020')
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now()
    await writeWorkingPaper([{ values: 'own', paper }])
    times.push(performance.now() - startedAt)
  }
  return times.slice(1)
}
