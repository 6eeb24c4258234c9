import { describe, expect, test } from 'vitest'
import { auditGroupValues } from './audit-group-values.ts'
import { formatDecimal, parseRational, subtract } from './rational.ts'
import { readGoldenFiles } from './testing/golden-file.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const balikpapan = readGoldenFiles().find(({ reported }) => reported !== undefined)
const reported = balikpapan?.reported
if (!balikpapan || !reported) throw new Error('No golden file holds reported figures')
const instrument = readInstrument(balikpapan.instrument)
const distance = (from: string, to: string) =>
  formatDecimal(subtract(parseRational(to), parseRational(from)), 2)

describe('what the press reported of Balikpapan', () => {
  test('grew by 0.61 from 2021 to 2022', () => {
    expect(distance(reported.previous.index, reported.index)).toBe(reported.growth)
  })

  test('missed the target of 2022 by 0.05 and stands 0.15 below that of 2023', () => {
    expect(distance(reported.index, reported.targets['2022'] ?? '')).toBe('0.05')
    expect(distance(reported.index, reported.targets['2023'] ?? '')).toBe('0.15')
  })

  test('contradicts itself nowhere: it only leaves the aspects of policy and of public services out', () => {
    const { findings } = auditGroupValues(instrument, reported, { year: balikpapan.year })

    expect(findings.map(({ path, code }) => [path, code])).toEqual([
      ['D1', 'audit.part_missing'],
      ['A8', 'audit.part_missing'],
    ])
  })

  test('counts other predicates than the regulation, whose rule stands: five, and Baik from 2.6', () => {
    const rules = balikpapan.claims?.map(({ rule }) => rule)

    expect(instrument.predicates.find(({ name }) => name === 'Baik')?.min).toBe(rules?.[0])
    expect(instrument.predicates).toHaveLength(Number(rules?.[1]))
  })
})
