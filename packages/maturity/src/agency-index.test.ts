import { describe, expect, test } from 'vitest'
import { convertIndex } from './convert-index.ts'
import { indicatorsOf } from './indicators-of.ts'
import type { AgencyIndexRule, Rule } from './rule.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const pemdi = readInstrument('pemdi-2026')

const asked = indicatorsOf(pemdi).flatMap(({ code, conversion, levels }) =>
  levels.flatMap(({ level, criteria }) =>
    criteria
      .map(({ rule }) => rule)
      .filter(isAgencyIndex)
      .map((rule) => ({ code, conversion, level, rule })),
  ),
)

describe('what Pemdi asks of the indices of other agencies', () => {
  test.each(asked)(
    'indicator $code level $level begins where its band begins: $rule.atLeast',
    ({ level, rule }) => {
      const converted = convertIndex(pemdi, rule.conversion, rule.atLeast)
      const edges: Readonly<Record<number, string>> = { 2: '1.50', 3: '2.50', 4: '3.50', 5: '4.00' }

      expect(converted).toMatchObject({ ok: true, value: { rounded: edges[level] } })
    },
  )

  test('is asked at every level above the lowest where the index gives the value', () => {
    const valued = indicatorsOf(pemdi).filter(({ conversion }) => conversion !== undefined)

    expect(valued.map(({ code }) => code)).toEqual(['5', '6', '7', '18'])
    for (const { code, conversion } of valued) {
      const levels = asked.filter((each) => each.code === code && each.rule.conversion === conversion)
      expect(levels.map(({ level }) => level)).toEqual([2, 3, 4, 5])
    }
  })

  test('is unconfirmed throughout, and says where it comes from', () => {
    const sources = indicatorsOf(pemdi).flatMap(({ levels }) =>
      levels.flatMap(({ criteria }) => criteria.map(({ source }) => source)),
    )

    expect(sources.length).toBeGreaterThan(100)
    expect(sources.every(({ confidence, at }) => confidence === 'unconfirmed' && at !== '')).toBe(true)
  })
})

function isAgencyIndex(rule: Rule): rule is AgencyIndexRule {
  return rule.kind === 'agency_index'
}
