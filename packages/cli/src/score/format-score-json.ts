import type { Instrument } from '@undagi/maturity'
import { groupCodes, type ScoredRow, type ScoredRows } from './scored-row.ts'

/** JSON, one result per line, so that a national table never stands in memory as a whole. */
export function formatScoreJson(instrument: Instrument, rows: ScoredRows): AsyncGenerator<string> {
  return formatResults(instrument, rows, toJsonResult)
}

/** The same with every node of the result, exact values included: the proof for programs. */
export function formatProofJson(instrument: Instrument, rows: ScoredRows): AsyncGenerator<string> {
  return formatResults(instrument, rows, (scored) => ({
    ...toJsonResult(scored),
    nodes: scored.result.nodes,
  }))
}

async function* formatResults(
  instrument: Instrument,
  rows: ScoredRows,
  toJson: (scored: ScoredRow) => object,
): AsyncGenerator<string> {
  yield `{"instrument":${JSON.stringify(instrument.id)},"revision":${instrument.revision},"results":[`
  let separator = '\n'
  for await (const scored of rows) {
    yield separator + JSON.stringify(toJson(scored))
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
