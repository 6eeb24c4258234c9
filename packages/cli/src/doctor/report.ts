import type { CheckOutcome } from '@undagi/server'

/** A form in which outcomes are written as they come. */
export interface DiagnosisReport {
  add(outcome: CheckOutcome): string
  end(): string
}
