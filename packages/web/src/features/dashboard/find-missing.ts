import {
  agreesWithCriteria,
  countedCriteria,
  type Instrument,
  indicatorsOf,
  supportedLevel,
} from '@undagi/maturity'
import type { Assessment } from '../../lib/api/contract.ts'
import { isExplained } from '../../lib/is-explained.ts'

/** A value that a person gave although the ticked criteria support another one. */
interface UnsupportedValue {
  readonly code: string
  readonly name: string
  readonly value: string
  /** `null`: the ticked criteria support no level yet. */
  readonly supported: number | null
}

export interface MissingPieces {
  readonly unanswered: readonly string[]
  readonly unsupported: readonly UnsupportedValue[]
  /** Rated, but facts or analysis are not written, or have open blanks. */
  readonly unexplained: readonly string[]
}

/** What an assessment still lacks, in the order of the instrument. */
export function findMissing(
  instrument: Instrument,
  { indicators }: Pick<Assessment, 'indicators'>,
): MissingPieces {
  const rows = new Map(indicators.map((row) => [row.code, row]))
  const unanswered: string[] = []
  const unexplained: string[] = []
  const unsupported: UnsupportedValue[] = []
  for (const indicator of indicatorsOf(instrument)) {
    const row = rows.get(indicator.code)
    if (!row || row.value === null) {
      unanswered.push(indicator.code)
      continue
    }
    if (!isExplained(row)) unexplained.push(indicator.code)
    const counted = countedCriteria(indicator, row)
    const { level } = supportedLevel(indicator, counted)
    if (agreesWithCriteria(indicator, counted, row.value) === false)
      unsupported.push({ code: row.code, name: indicator.shortName, value: row.value, supported: level })
  }
  return { unanswered, unsupported, unexplained }
}
