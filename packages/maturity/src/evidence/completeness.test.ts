import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findIndicator, indicatorsOf } from '../indicators-of.ts'
import { selfMetCriteria } from '../self-met-criteria.ts'
import { criteriaFor } from '../supported-level.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { completenessOf, sumCompleteness } from './completeness.ts'

const toy = readInstrument('toy')
const rules = findIndicator(toy, '1')
if (rules === undefined) throw new Error('The toy has an indicator 1')
const claim = (value: string | null) => ({ value, previousValue: null })

describe('how complete the evidence for a claim is', () => {
  test('counts the criteria of the claimed level and of the levels it requires, and no others', () => {
    const found = completenessOf(rules, claim('4'), [
      { criterionCode: '1.2.a', isAccepted: true },
      { criterionCode: '1.4.b', isAccepted: false },
      { criterionCode: '1.3.a', isAccepted: true },
    ])

    // level 4 of the rules builds on level 2, and the floor is met by an answer alone
    expect(found).toEqual({
      accepted: ['1.2.a'],
      offered: ['1.4.b'],
      nothing: ['1.2.b', '1.4.a', '1.4.c'],
    })
  })

  test('what is offered for the indicator as a whole is offered for each criterion, and accepted for none', () => {
    expect(completenessOf(rules, claim('2'), [{ criterionCode: null, isAccepted: true }])).toEqual({
      accepted: [],
      offered: ['1.2.a', '1.2.b'],
      nothing: [],
    })
  })

  test('is summed over the indicators; one without a claim adds nothing', () => {
    const one = completenessOf(rules, claim('2'), [{ criterionCode: '1.2.a', isAccepted: true }])

    expect(sumCompleteness([one, null, one])).toEqual({ asked: 4, accepted: 2, offered: 0, nothing: 2 })
  })

  test('is not told where nothing is claimed', () => {
    expect(completenessOf(rules, claim(null), [])).toBeNull()
  })
})

const indicators = ['spbe-2020', 'pemdi-2026'].flatMap((id) =>
  indicatorsOf(readInstrument(id)).filter(({ levels }) => levels.some(({ criteria }) => criteria.length > 0)),
)
const anyCase = fc.constantFrom(...indicators).chain((indicator) => {
  const codes = indicator.levels.flatMap(({ criteria }) => criteria.map(({ code }) => code))
  const offer = fc.record({ criterionCode: fc.constantFrom(null, ...codes), isAccepted: fc.boolean() })
  return fc.record({
    indicator: fc.constant(indicator),
    level: fc.constantFrom(...indicator.levels),
    previousValue: fc.constantFrom(null, '1', '5'),
    offers: fc.array(offer, { maxLength: 8 }),
    more: offer,
  })
})

describe('whatever is offered', () => {
  test('each criterion that the claim stands on and that asks something is counted exactly once', () => {
    fc.assert(
      fc.property(anyCase, ({ indicator, level, previousValue, offers }) => {
        const found = completenessOf(indicator, { value: `${level.level}`, previousValue }, offers)
        const counted = [...(found?.accepted ?? []), ...(found?.offered ?? []), ...(found?.nothing ?? [])]
        const selfMet = selfMetCriteria(indicator, previousValue)
        const asked = criteriaFor(indicator, level).filter((code) => !selfMet.includes(code))
        expect(counted.toSorted()).toEqual(asked.toSorted())
      }),
    )
  })

  test('one more offer never makes it less complete, and nothing is accepted that nobody accepted', () => {
    fc.assert(
      fc.property(anyCase, ({ indicator, level, previousValue, offers, more }) => {
        const value = { value: `${level.level}`, previousValue }
        const before = completenessOf(indicator, value, offers)
        const after = completenessOf(indicator, value, [...offers, more])
        expect(after?.accepted).toEqual(expect.arrayContaining([...(before?.accepted ?? [])]))
        expect(before?.nothing).toEqual(expect.arrayContaining([...(after?.nothing ?? [])]))
        for (const code of after?.accepted ?? [])
          expect([...offers, more]).toContainEqual({ criterionCode: code, isAccepted: true })
      }),
    )
  })
})
