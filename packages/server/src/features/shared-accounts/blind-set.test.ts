import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { judgeAccount } from './detection/judge-account.ts'
import { defaultThresholds } from './detection/thresholds.ts'
import { type LabelledHistory, labelledFileSchema } from './testing/labelled/labelled-history.ts'
import { toAccountHistory } from './testing/read-labelled.ts'
import { tallyVerdicts } from './testing/tally-verdicts.ts'

const labelled = new URL('testing/labelled/', import.meta.url)
const guide = new URL('../../../../../docs/guides/shared-accounts.md', import.meta.url)

/** What came out of the first run, before anybody of the detector had seen a set: it happened, and no later detector changes it. */
const firstRuns = {
  'blind.json': { figures: 'precision 0.625, recall 0.342', commit: '86ca19f' },
  'blind-2.json': { figures: 'precision 0.830, recall 0.398', commit: '60cdbef' },
} as const
const sets = Object.entries(firstRuns)

/** How much of a trace a shared account leaves, as the writer of its set judged it beforehand. */
const tracesSchema = z.record(
  z.string(),
  z.object({ none: z.array(z.string()), hardly: z.array(z.string()) }),
)

const read = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(file, labelled), 'utf8'))
const historiesOf = async (file: string) => labelledFileSchema.parse(await read(file)).histories
const judge = (history: LabelledHistory) => judgeAccount(toAccountHistory(history), defaultThresholds).verdict
const figuresOf = (histories: readonly LabelledHistory[]) => tallyVerdicts(histories, judge).lines[0] ?? ''

async function rowsOf(file: string): Promise<string[]> {
  const lines = (await readFile(guide, 'utf8')).split('\n')
  return lines.filter((line) => line.startsWith('|') && line.includes(`\`${file}\``))
}

// Nothing is demanded of the figures: that they are reported as they are, is.
test.each(sets)('what came out on %s stands in the guide: at first, and now', async (file, first) => {
  const histories = await historiesOf(file)
  const { lines } = tallyVerdicts(histories, judge)
  const rows = await rowsOf(file)

  process.stdout.write(`${file}: ${lines.join('\n')}\n`)
  expect(new Set(histories.map(({ id }) => id)).size).toBe(histories.length)
  expect(rows.some((row) => row.includes(first.figures) && row.includes(first.commit))).toBe(true)
  expect(rows.some((row) => row.includes(lines[0] ?? ''))).toBe(true)
})

test.each(sets)('of %s it is told how much leaves a trace, by its writer’s judgement', async (file) => {
  const { none, hardly } = tracesSchema.parse(await read('blind-traces.json'))[file] ?? {
    none: [],
    hardly: [],
  }
  const histories = await historiesOf(file)
  const among = (ids: readonly string[]) => (history: LabelledHistory) =>
    history.label === 'honest' || ids.includes(history.id)
  const plain = histories.map(({ id }) => id).filter((id) => ![...none, ...hardly].includes(id))
  const told = [plain, hardly, none].filter((ids) => ids.length > 0)
  const found = told.map((ids) => figuresOf(histories.filter(among(ids))))

  process.stdout.write(`${found.join('\n')}\n`)
  const text = (await rowsOf(file)).join('\n')
  for (const figures of found) expect(text).toContain(figures)
})

test('the first set was divided: one half to develop on, the other to look at once', async () => {
  const isForDevelopment = ({ id }: LabelledHistory) =>
    (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0
  const halves = Object.groupBy(await historiesOf('blind.json'), (history) =>
    isForDevelopment(history) ? 'develop' : 'check',
  )
  const found = [halves.develop, halves.check].map((half) => figuresOf(half ?? []))

  process.stdout.write(`${found.join('\n')}\n`)
  const text = (await rowsOf('blind.json')).join('\n')
  for (const figures of found) expect(text).toContain(figures)
})
