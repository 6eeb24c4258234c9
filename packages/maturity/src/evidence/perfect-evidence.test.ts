import { expect, test } from 'vitest'
import { perfectEvidence } from '../testing/perfect-evidence.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { judgeInstrument } from './judge-instrument.ts'

test.each([
  ['spbe-2020', 2022],
  ['spbe-2020', 2023],
  ['spbe-2020', 2024],
  ['pemdi-2026', 2026],
])('whoever hands in all that %s asks in %i is refused nothing: every rule can be met', (id, year) => {
  const instrument = readInstrument(id)

  const judged = judgeInstrument(instrument, perfectEvidence(instrument, year))

  const open = judged.flatMap(({ criteria }) => criteria).filter(({ outcome }) => outcome !== 'fulfilled')
  expect(open.filter(({ reasons }) => reasons.some(({ code }) => code !== 'judgement'))).toEqual([])
  expect(new Set(judged.map(({ possible }) => possible))).toEqual(new Set([instrument.scale.max]))
})
