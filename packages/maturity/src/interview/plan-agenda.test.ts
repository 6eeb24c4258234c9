import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findIndicator, indicatorsOf } from '../indicators-of.ts'
import { compare, multiply, parseRational, subtract, ZERO } from '../rational.ts'
import { anyStandings, buildStanding } from '../testing/any-standing.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { planAgenda } from './plan-agenda.ts'

const spbe2020 = readInstrument('spbe-2020')
const toy = readInstrument('toy')
const calm = indicatorsOf(spbe2020).map(({ code }) => buildStanding({ code }))
const standingsWith = (...others: readonly Parameters<typeof buildStanding>[0][]) => {
  const special = new Map(others.map((each) => [each?.code, buildStanding(each)]))
  return calm.map((each) => special.get(each.code) ?? each)
}

describe('the agenda of the interview', () => {
  test('holds what is disputed first, and by how much the index hangs on it; the rest takes over its value', () => {
    const { items, carried } = planAgenda(spbe2020, {
      standings: standingsWith(
        { code: '7', selfValue: '4' },
        { code: '22', selfValue: '2', documentValue: '1' },
        { code: '42', selfValue: '4' },
        { code: '30', openCriteria: ['30.3.a'] },
        { code: '29', selfValue: '2', documentValue: '2', openNotes: 1 },
      ),
      lengthMinutes: 120,
    })

    expect(items.map(({ standing, reasons }) => [standing.code, reasons])).toEqual([
      ['42', ['disputed']],
      ['22', ['disputed', 'weak']],
      ['7', ['disputed']],
      ['29', ['badly_proven', 'weak']],
      ['30', ['badly_proven']],
    ])
    expect(items.map(({ startsAt, minutes }) => [startsAt, minutes])).toEqual([
      [0, 5],
      [5, 8],
      [13, 5],
      [18, 8],
      [26, 5],
    ])
    expect(carried).toHaveLength(42)
  })

  test('names what has no room, in order, and the minutes nobody needs', () => {
    const standings = standingsWith(
      { code: '1', openNotes: 1 },
      { code: '2', selfValue: '4' },
      { code: '3', openNotes: 1 },
    )

    const short = planAgenda(spbe2020, { standings, lengthMinutes: 11 })
    expect(short.items.map(({ standing }) => standing.code)).toEqual(['2', '1'])
    expect(short.ifTimeRemains.map(({ standing }) => standing.code)).toEqual(['3'])
    expect(planAgenda(spbe2020, { standings, lengthMinutes: 60 }).freeMinutes).toBe(45)
  })

  test('begins each item with a question per reason and then the criteria in doubt', () => {
    const { items } = planAgenda(spbe2020, {
      standings: standingsWith({ code: '1', selfValue: '3', documentValue: '2' }),
      lengthMinutes: 60,
    })

    const [first, second, ...others] = items[0]?.questions ?? []
    expect(first).toEqual({
      criterion: null,
      text: 'Nilai mandiri 3, penilaian dokumen 2. Bukti mana yang menurut Anda belum terbaca?',
    })
    expect(second?.criterion).toBeNull()
    const asked = others.map(({ criterion }) => criterion)
    expect(asked.length).toBeGreaterThan(0)
    const ofLevel3 = findIndicator(spbe2020, '1')?.levels.find(({ level }) => level === 3)?.criteria
    expect(ofLevel3?.map(({ code }) => code)).toEqual(expect.arrayContaining(asked))
  })

  test('refuses an interview of no whole number of minutes', () => {
    expect(() => planAgenda(toy, { standings: [], lengthMinutes: -5 })).toThrow(RangeError)
  })
})

describe('whatever is known', () => {
  const anyPlan = fc.record({ standings: anyStandings(toy), lengthMinutes: fc.nat(120) })

  test('everything disputed comes before what is not, and of equal stakes more reasons come first', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { items, ifTimeRemains } = planAgenda(toy, plan)
        const order = [...items, ...ifTimeRemains]
        const disputed = order.map(({ reasons }) => reasons.includes('disputed'))
        expect(disputed).toEqual(disputed.toSorted((a, b) => Number(b) - Number(a)))
        const others = order
          .filter(({ reasons }) => !reasons.includes('disputed'))
          .map(({ reasons }) => reasons.length)
        expect(others).toEqual(others.toSorted((a, b) => b - a))
      }),
    )
  })

  test('the order in which standings are given changes nothing', () => {
    fc.assert(
      fc.property(anyPlan, ({ standings, lengthMinutes }) => {
        const turned = planAgenda(toy, { standings: standings.toReversed(), lengthMinutes })
        expect(turned).toEqual(planAgenda(toy, { standings, lengthMinutes }))
      }),
    )
  })

  test('each indicator stands in one place, with a reason or carried, and the minutes fit without a gap', () => {
    fc.assert(
      fc.property(anyPlan, ({ standings, lengthMinutes }) => {
        const { items, ifTimeRemains, carried, freeMinutes } = planAgenda(toy, { standings, lengthMinutes })
        const codes = [...[...items, ...ifTimeRemains].map(({ standing }) => standing.code), ...carried]
        expect(codes.toSorted()).toEqual(standings.map(({ code }) => code).toSorted())
        const end = items.reduce((at, item) => {
          expect(item.startsAt).toBe(at)
          return at + item.minutes
        }, 0)
        expect(end + freeMinutes).toBe(lengthMinutes)
        expect(freeMinutes).toBeGreaterThanOrEqual(0)
        for (const { reasons, questions } of items) {
          expect(reasons.length).toBeGreaterThan(0)
          const asked = questions.flatMap(({ criterion }) => criterion ?? [])
          expect(new Set(asked).size).toBe(asked.length)
          for (const { text } of questions) expect(text).not.toMatch(/[{}]/)
        }
      }),
    )
  })

  test('what has more at stake never comes after what has less, where both are disputed', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const weights = new Map(indicatorsOf(toy).map(({ code, weight }) => [code, parseRational(weight)]))
        const { items, ifTimeRemains } = planAgenda(toy, plan)
        const stakes = [...items, ...ifTimeRemains]
          .filter(({ reasons }) => reasons.includes('disputed'))
          .map(({ standing: { code, selfValue, documentValue } }) => {
            const apart = subtract(parseRational(selfValue ?? 0), parseRational(documentValue ?? 0))
            const squared = multiply(multiply(apart, apart), weights.get(code) ?? ZERO)
            return multiply(squared, weights.get(code) ?? ZERO)
          })
        expect(stakes).toEqual(stakes.toSorted((a, b) => compare(b, a)))
      }),
    )
  })
})
