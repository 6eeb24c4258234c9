import { writeIndex } from '@undagi/maturity'
import { withComma } from './with-comma.ts'

/** An index, or a target of one, with its two decimals: "3,10". */
export function indexText(decimal: string): string {
  return withComma(writeIndex(decimal))
}
