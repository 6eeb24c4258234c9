import { describe, expect, test } from 'vitest'
import { createGroupValueAuditor } from './audit-group-values.ts'
import { createPredicateDecider } from './decide-predicate.ts'
import { parseRational, toFractionText } from './rational.ts'
import { readPublishedTable } from './testing/golden-file.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const table = readPublishedTable('spbe-2020/golden/published-2023.yaml')
const instrument = readInstrument(table.instrument)
const auditor = createGroupValueAuditor(instrument)
const audits = table.rows.map((row) => {
  const { D1 = null, D2 = null, D3 = null, D4 = null } = row
  const published = { groups: { D1, D2, D3, D4 }, index: row.indeks ?? null, predicate: row.predikat ?? null }
  const of = (boundary: 'rounded' | 'unrounded') => auditor(published, { boundary })
  return { row, instansi: row.instansi ?? '', rounded: of('rounded'), unrounded: of('unrounded') }
})
const namesOf = (kind: string) =>
  table.known.filter((known) => known.kind === kind).map(({ instansi }) => instansi)

describe('the results published for 2023', () => {
  test('are of 621 institutions', () => {
    expect(audits).toHaveLength(table.expectedRows)
    expect(new Set(audits.map(({ instansi }) => instansi)).size).toBe(table.expectedRows)
  })

  test('follow from their own parts, with the predicate decided on the rounded index', () => {
    expect(audits.filter(({ rounded }) => !rounded.consistent)).toEqual([])
  })

  test('come from whole levels exactly within the range the table gives, but for the row with unanswered indicators', () => {
    const others = audits.filter(({ rounded }) => !rounded.unanswered)

    for (const { row, rounded, instansi } of others) {
      const [min, max] = [row.exact_min ?? '', row.exact_max ?? ''].map((text) =>
        toFractionText(parseRational(text)),
      )
      expect(rounded.index, instansi).toEqual({ min, max })
    }
    expect(audits.filter(({ rounded }) => rounded.unanswered).map(({ instansi }) => instansi)).toEqual(
      namesOf('unanswered'),
    )
  })

  test('have two predicates that the unrounded index would not give', () => {
    const refused = audits.filter(({ unrounded }) => !unrounded.consistent)

    expect(refused.map(({ instansi }) => instansi).toSorted()).toEqual(namesOf('boundary').toSorted())
    for (const { unrounded } of refused)
      expect(unrounded.findings.map(({ code }) => code)).toEqual(['audit.predicate_impossible'])
  })

  test('leave one predicate open to the exact index, and 2023 settles it by rounding', () => {
    const decide = createPredicateDecider(instrument)
    const open = audits.filter(({ rounded: { index } }) => {
      if (index === null) return false
      const [low, high] = [index.min, index.max].map(
        (text) => decide(parseRational(text), { boundary: 'unrounded' }).name,
      )
      return low !== high
    })

    expect(open.map(({ instansi }) => instansi)).toEqual(namesOf('boundary_open'))
  })

  test.each(table.known.filter(({ exact }) => exact))(
    '$instansi has the exact index $exact',
    ({ instansi, exact }) => {
      const found = audits.find((audit) => audit.instansi === instansi)

      expect(found?.rounded.index).toEqual({ min: exact, max: exact })
    },
  )
})
