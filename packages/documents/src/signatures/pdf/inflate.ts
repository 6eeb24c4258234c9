import { inflateSync } from 'node:zlib'
import { broken } from './broken-pdf.ts'
import { type ReadingBudget, tooMuch } from './reading-budget.ts'

/** Inflates no further than the budget allows. */
export function inflate(bytes: Uint8Array, budget: ReadingBudget): Uint8Array {
  try {
    const inflated = inflateSync(bytes, { maxOutputLength: Math.max(1, budget.inflatedBytesLeft) })
    budget.takeInflated(inflated.length)
    return inflated
  } catch (error) {
    if (error instanceof RangeError) throw tooMuch()
    throw broken('isi terkompresinya rusak')
  }
}
