import type { CheckOutcome } from '@undagi/server'
import type { DiagnosisReport } from './report.ts'

/** For programs that watch an installation: one document when everything has been looked at. */
export function createDiagnosisJson(): DiagnosisReport {
  const outcomes: CheckOutcome[] = []
  return {
    add(outcome) {
      outcomes.push(outcome)
      return ''
    },
    end: () => `${JSON.stringify({ checks: outcomes }, null, 2)}\n`,
  }
}
