import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorsOf } from './indicators-of.ts'
import type { Indicator, Instrument, InstrumentNode } from './instrument.ts'
import { type AssessedIndicator, planRevisionMove } from './plan-revision-move.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const toy = readInstrument('toy')
const year = 2024

type Given = Readonly<Record<string, Partial<AssessedIndicator>>>

const plan = (to: Instrument, given: Given = {}, from: Instrument = toy) => {
  const assessed = new Map(
    Object.entries(given).map(([code, own]) => [
      code,
      { value: null, metCriteria: [], previousValue: null, ...own },
    ]),
  )
  return planRevisionMove({ from, to, year, assessed })
}

describe('moving an assessment to another revision', () => {
  test('changes nothing where the revision asks the same', () => {
    const { indicators, index } = plan(toy, { '1': { value: '2', metCriteria: ['1.2.a', '1.2.b'] } })

    expect(indicators).toEqual([])
    expect(index.before).toEqual(index.after)
  })

  test('shows the criterion that is new, and that the value is then no longer supported', () => {
    const from = withoutCriterion(toy, '1.2.b')
    const { indicators } = plan(toy, { '1': { value: '2', metCriteria: ['1.2.a'] } }, from)

    expect(indicators).toMatchObject([
      {
        code: '1',
        criteria: [{ code: '1.2.b', kind: 'added', before: null }],
        lostTicks: [],
        supported: { before: 2, after: 1 },
        agrees: { before: true, after: false },
      },
    ])
  })

  test('names the ticks that are asked no longer', () => {
    const { indicators } = plan(withoutCriterion(toy, '1.2.b'), { '1': { metCriteria: ['1.2.a', '1.2.b'] } })

    expect(indicators).toMatchObject([
      { code: '1', lostTicks: ['1.2.b'], supported: { before: 2, after: 2 } },
    ])
  })

  test('shows both wordings of a criterion that is worded anew', () => {
    const to = changeIndicators(toy, (indicator) => ({
      ...indicator,
      levels: indicator.levels.map((level) => ({
        ...level,
        criteria: level.criteria.map((each) =>
          each.code === '1.2.a' ? { ...each, text: 'Aturan sudah ditetapkan.' } : each,
        ),
      })),
    }))

    expect(plan(to).indicators).toMatchObject([
      { code: '1', criteria: [{ code: '1.2.a', kind: 'changed', after: 'Aturan sudah ditetapkan.' }] },
    ])
  })

  test('shows what another weight does to the index', () => {
    const to = changeIndicators(toy, (indicator) =>
      indicator.code === '6'
        ? { ...indicator, weight: '30' }
        : { ...indicator, weight: indicator.code === '7' ? '30' : indicator.weight },
    )

    const { index } = plan(to, { '6': { value: '4' }, '7': { value: '1' } })

    expect([index.before.rounded, index.after.rounded]).toEqual(['1.80', '1.50'])
  })

  test('and back again shows the opposite, whatever is ticked', () => {
    const other = withoutCriterion(toy, '1.2.b')
    const codes = indicatorsOf(toy).flatMap(({ levels }) =>
      levels.flatMap(({ criteria }) => criteria.map(({ code }) => code)),
    )
    fc.assert(
      fc.property(fc.subarray(codes), fc.constantFrom(null, '1', '2', '3'), (ticked, value) => {
        const given = { '1': { value, metCriteria: ticked.filter((code) => code.startsWith('1.')) } }
        const there = plan(other, given).indicators
        const back = plan(toy, given, other).indicators

        expect(back.map(({ supported }) => supported)).toEqual(
          there.map(({ supported: { before, after } }) => ({ before: after, after: before })),
        )
      }),
    )
  })
})

function withoutCriterion(instrument: Instrument, code: string): Instrument {
  return changeIndicators(instrument, (indicator) => ({
    ...indicator,
    levels: indicator.levels.map((level) => ({
      ...level,
      criteria: level.criteria.filter((criterion) => criterion.code !== code),
    })),
  }))
}

function changeIndicators(instrument: Instrument, change: (indicator: Indicator) => Indicator): Instrument {
  const changeNode = (node: InstrumentNode): InstrumentNode =>
    node.kind === 'group' ? { ...node, children: node.children.map(changeNode) } : change(node)
  return { ...instrument, root: { ...instrument.root, children: instrument.root.children.map(changeNode) } }
}
