import type { CheckOutcome } from '@undagi/server'
import { onOneLine } from '../output/for-people.ts'
import type { DiagnosisReport } from './report.ts'

const MARKS = { fine: 'beres', findings: 'TEMUAN', not_looked: 'tidak dilihat' } as const
const WIDTH = Math.max(...Object.values(MARKS).map((mark) => mark.length)) + 2

/** For reading on a terminal: one line a check, and under it what is wrong and what to do. */
export function createDiagnosisText(): DiagnosisReport {
  return { add: describe, end: () => '' }
}

function describe({ title, state, remark, findings }: CheckOutcome): string {
  const lines = [`${MARKS[state].padEnd(WIDTH)}${title}: ${onOneLine(remark)}`]
  for (const { what, advice } of findings) {
    lines.push(`${' '.repeat(WIDTH)}- ${onOneLine(what)}`, `${' '.repeat(WIDTH)}  → ${onOneLine(advice)}`)
  }
  return `${lines.join('\n')}\n`
}
