import { describe, expect, test } from 'vitest'
import { convertIndex } from './convert-index.ts'
import type { Instrument } from './instrument.ts'
import { scoreAssessment } from './score-assessment.ts'
import { scoreGroupValues } from './score-group-values.ts'
import type { ScoreResult } from './score-result.ts'
import { type GoldenCase, type GoldenFile, readGoldenFiles } from './testing/golden-file.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

describe.each(readGoldenFiles())('$path', (file) => {
  const instrument = readInstrument(file.instrument)

  test.each(file.cases)('$name', (golden) => {
    const result = scoreCase(instrument, golden, file.year)

    expect(shownLike(golden.expect, result), rebaseline(file, golden.name)).toEqual(golden.expect)
  })

  test.each(file.conversions)('$name', ({ conversion, values, name }) => {
    const converted = Object.keys(values).map((value) => {
      const result = convertIndex(instrument, conversion, value)
      return [value, result.ok ? result.value.rounded : result.issue.message]
    })

    expect(Object.fromEntries(converted), rebaseline(file, name)).toEqual(values)
  })

  test.each(file.outside)('$conversion $value is refused', ({ conversion, value }) => {
    expect(convertIndex(instrument, conversion, value)).toMatchObject({ ok: false })
  })
})

function scoreCase(instrument: Instrument, { ratings, groupValues }: GoldenCase, year: number): ScoreResult {
  if (groupValues !== undefined) return scoreGroupValues(instrument, groupValues, { year })
  return scoreAssessment(instrument, ratings ?? {}, { year })
}

/** Of the result, what the golden case speaks of. */
function shownLike(
  expected: GoldenCase['expect'],
  { index, predicate, nodes }: ScoreResult,
): GoldenCase['expect'] {
  const groups = Object.keys(expected.groups ?? {}).map((code) => [code, nodes[code]?.value?.rounded])
  return {
    ...(expected.index !== undefined && { index: index.rounded }),
    ...(expected.exact !== undefined && { exact: index.exact }),
    ...(expected.predicate !== undefined && { predicate: predicate.name }),
    ...(expected.groups !== undefined && { groups: Object.fromEntries(groups) }),
  }
}

function rebaseline({ path, source }: GoldenFile, name: string): string {
  return `"${name}" gives other figures than ${source.document} ("+" below is what the program gives).
A published figure does not change: look for the fault in the instrument or the scorer first. Was it copied wrongly,
or does the source say otherwise now? Then correct "expect" of this case in ${path}, with the reason in the commit,
and run: npx vitest run packages/maturity/src/golden.test.ts`
}
