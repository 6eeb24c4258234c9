import type { Instrument } from '@undagi/maturity'
import { groupCodes, type ScoredRow } from './scored-row.ts'

/** JSON, one result per line, so that a national table never stands in memory as a whole. */
export async function* formatScoreJson(
  instrument: Instrument,
  rows: AsyncIterable<ScoredRow>,
): AsyncGenerator<string> {
  yield `{"instrument":${JSON.stringify(instrument.id)},"revision":${instrument.revision},"results":[`
  let separator = '\n'
  for await (const row of rows) {
    yield separator + JSON.stringify(toJsonResult(row))
    separator = ',\n'
  }
  yield '\n]}\n'
}

function toJsonResult({ row, result }: ScoredRow) {
  const groups = groupCodes(result).map((code) => [code, Number(result.nodes[code]?.value?.rounded)])
  return {
    institution: row.institution,
    year: row.year,
    index: Number(result.index.rounded),
    exact: result.index.exact,
    predicate: result.predicate.name,
    groups: Object.fromEntries(groups),
    missing: result.missing,
  }
}
