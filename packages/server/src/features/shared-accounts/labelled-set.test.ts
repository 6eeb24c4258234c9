import { expect, test } from 'vitest'
import { judgeAccount } from './detection/judge-account.ts'
import { defaultThresholds } from './detection/thresholds.ts'
import type { LabelledHistory } from './testing/labelled/labelled-history.ts'
import { simulateHistories } from './testing/labelled/simulate-histories.ts'
import { toAccountHistory } from './testing/read-labelled.ts'
import { tallyVerdicts } from './testing/tally-verdicts.ts'

const judge = (history: LabelledHistory) => judgeAccount(toAccountHistory(history), defaultThresholds).verdict

test('of simulated accounts the shared ones are found and the honest ones left alone', () => {
  const histories = simulateHistories(20_261_125)
  const { precision, recall, lines } = tallyVerdicts(histories, judge)

  process.stdout.write(`${lines.join('\n')}\n`)
  expect(histories.length).toBeGreaterThanOrEqual(400)
  expect(precision).toBeGreaterThanOrEqual(0.95)
  expect(recall).toBeGreaterThanOrEqual(0.9)
})

test('the same seed tells the same stories', () => {
  expect(simulateHistories(7)).toEqual(simulateHistories(7))
})
