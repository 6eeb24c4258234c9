import { parseRational, type ScoreResult, toExactNumber } from '@undagi/maturity'
import type { Assessment } from '../../lib/api/contract.ts'

/** Of every indicator its value, `null` where nobody rated it. */
export type Values = Readonly<Record<string, string | null>>

/** The institution's own values, by code. */
export function ownValues({ indicators }: Pick<Assessment, 'indicators'>): Values {
  return Object.fromEntries(indicators.map(({ code, value }) => [code, value]))
}

/** What a result was reckoned from. */
export function valuesOf({ nodes }: Pick<ScoreResult, 'nodes'>): Values {
  return Object.fromEntries(
    Object.values(nodes)
      .filter(({ kind }) => kind === 'indicator')
      .map(({ code, value }) => [
        code,
        value === null ? null : toExactNumber(parseRational(value.exact)).text,
      ]),
  )
}
