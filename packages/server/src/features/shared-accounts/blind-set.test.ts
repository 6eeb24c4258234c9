import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { judgeAccount } from './detection/judge-account.ts'
import { defaultThresholds } from './detection/thresholds.ts'
import { labelledFileSchema } from './testing/labelled/labelled-history.ts'
import { toAccountHistory } from './testing/read-labelled.ts'
import { tallyVerdicts } from './testing/tally-verdicts.ts'

const file = new URL('testing/labelled/blind.json', import.meta.url)
const report = new URL('../../../../../docs/guides/shared-accounts.md', import.meta.url)

// Nothing is demanded of the figures: that they are reported as they are, is.
test.skipIf(!existsSync(file))(
  'what came out on histories by somebody who had not read the detector is reported as it is',
  async () => {
    const { histories } = labelledFileSchema.parse(JSON.parse(await readFile(file, 'utf8')))
    const { lines } = tallyVerdicts(
      histories,
      (history) => judgeAccount(toAccountHistory(history), defaultThresholds).verdict,
    )

    process.stdout.write(`${lines.join('\n')}\n`)
    expect(new Set(histories.map(({ id }) => id)).size).toBe(histories.length)
    expect(await readFile(report, 'utf8')).toContain(lines[0])
  },
)
