import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorsOf, nodesOf } from './indicators-of.ts'
import type { Instrument } from './instrument.ts'
import { add, compare, divide, multiply, parseRational, type Rational, rational, sum } from './rational.ts'
import { createScorer, scoreAssessment } from './score-assessment.ts'
import type { ScoreResult } from './score-result.ts'
import { simulate } from './simulate.ts'
import { anyRatings } from './testing/any-ratings.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const spbe2020 = readInstrument('spbe-2020')
const everyIndicatorAt = (instrument: Instrument, rating: number) =>
  Object.fromEntries(indicatorsOf(instrument).map(({ code }) => [code, rating]))

describe('the score of an assessment', () => {
  test('of every indicator at one level is that level, everywhere', () => {
    const { index, nodes } = scoreAssessment(spbe2020, everyIndicatorAt(spbe2020, 3))

    expect(index).toEqual({ exact: '3', rounded: '3.00' })
    expect(new Set(Object.values(nodes).map(({ value }) => value?.exact))).toEqual(new Set(['3']))
  })

  test('counts a missing rating as the edition says, and keeps it missing', () => {
    const ratings = { ...everyIndicatorAt(spbe2020, 3), '42': null }

    const { index, nodes, missing } = scoreAssessment(spbe2020, ratings)

    expect(index.exact).toBe('291/100')
    expect(nodes['42']).toMatchObject({ value: null, contribution: '0', answered: 0 })
    expect(nodes.A8).toMatchObject({ answered: 5, indicators: 6 })
    expect(missing).toEqual(['42'])
  })

  test('of nothing has an index of 0, the lowest predicate and everything missing', () => {
    const { index, predicate, missing } = scoreAssessment(spbe2020, {})

    expect(index.rounded).toBe('0.00')
    expect(predicate.name).toBe('Kurang')
    expect(missing).toEqual(indicatorsOf(spbe2020).map(({ code }) => code))
  })

  test('takes decimal values exactly, without a float between', () => {
    const toy = readInstrument('toy')

    const { index } = scoreAssessment(toy, { ...everyIndicatorAt(toy, 2), '7': '10/3', '6': '2.05' })

    expect(index.exact).toBe('343/150')
  })

  test('does not know an indicator of another edition', () => {
    expect(scoreAssessment(spbe2020, { ...everyIndicatorAt(spbe2020, 2), '35-2': 5 }).index.exact).toBe('2')
  })

  test('refuses a rating that is no number', () => {
    expect(() => scoreAssessment(spbe2020, { '1': 'tiga' })).toThrow(RangeError)
  })

  test('survives JSON without loss', () => {
    const result = scoreAssessment(spbe2020, everyIndicatorAt(spbe2020, 4), { year: 2023 })

    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })
})

describe.each(['spbe-2018', 'spbe-2020', 'pemdi-2026', 'toy'])('in %s', (id) => {
  const instrument = readInstrument(id)
  const score = createScorer(instrument)
  const ratings = anyRatings(instrument)
  const codes = indicatorsOf(instrument).map(({ code }) => code)

  test('raising one rating lowers nothing', () => {
    fc.assert(
      fc.property(ratings, fc.constantFrom(...codes), (before, code) => {
        const after = { ...before, [code]: instrument.scale.max }

        const [low, high] = [score(before), score(after)]

        for (const node of Object.keys(low.nodes)) {
          expect(compare(valueAt(high, node), valueAt(low, node))).toBeGreaterThanOrEqual(0)
        }
        expect(compare(valueAt(high, high.rootCode), valueAt(low, low.rootCode))).toBeGreaterThanOrEqual(0)
        expect(high.predicate.level).toBeGreaterThanOrEqual(low.predicate.level)
      }),
    )
  })

  test('the index lies between what unanswered counts as and the highest level', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const index = parseRational(score(given).index.exact)

        expect(compare(index, parseRational(instrument.unanswered.countsAs))).toBeGreaterThanOrEqual(0)
        expect(compare(index, rational(BigInt(instrument.scale.max)))).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('the order in which ratings are written does not matter', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const reversed = Object.fromEntries(Object.entries(given).toReversed())

        expect(score(reversed)).toEqual(score(given))
      }),
    )
  })

  test('simulating nothing is scoring, and simulating all ratings is scoring those', () => {
    fc.assert(
      fc.property(ratings, ratings, (given, others) => {
        expect(simulate(instrument, given, {})).toEqual(scoreAssessment(instrument, given))
        expect(simulate(instrument, given, others)).toEqual(scoreAssessment(instrument, others))
      }),
      { numRuns: 20 },
    )
  })

  test('contributions add up exactly to the index, at every depth', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const result = score(given)

        expect(sum(codes.map((code) => contributionOf(result, code)))).toEqual(
          parseRational(result.index.exact),
        )
        for (const { children, code } of Object.values(result.nodes).filter(({ kind }) => kind === 'group')) {
          expect(sum(children.map((child) => contributionOf(result, child)))).toEqual(
            contributionOf(result, code),
          )
        }
      }),
    )
  })

  test('every group is the mean of its parts by their weights', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const { nodes } = score(given)
        for (const group of Object.values(nodes).filter(({ kind }) => kind === 'group')) {
          const parts = group.children.map((child) => {
            const { value, weight } = nodes[child] ?? group
            return multiply(
              parseRational(weight),
              parseRational(value?.exact ?? instrument.unanswered.countsAs),
            )
          })
          expect(divide(parts.reduce(add), parseRational(group.weight))).toEqual(
            parseRational(group.value?.exact ?? ''),
          )
        }
      }),
    )
  })

  test('counts of answers agree with what is missing', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const { nodes, rootCode, missing } = score(given)

        expect(nodes[rootCode]?.indicators).toBe(codes.length)
        expect((nodes[rootCode]?.answered ?? 0) + missing.length).toBe(codes.length)
      }),
    )
  })

  test('weights sum exactly at every node, to 100 at the root', () => {
    expect(instrument.root.weight).toBe('100')
    for (const node of nodesOf(instrument)) {
      if (node.kind === 'indicator') continue
      expect(sum(node.children.map(({ weight }) => parseRational(weight))), node.code).toEqual(
        parseRational(node.weight),
      )
    }
  })
})

/** What a node counts as: an unanswered one stands below every answer. */
function valueAt({ nodes }: ScoreResult, code: string): Rational {
  return parseRational(nodes[code]?.value?.exact ?? '0')
}

function contributionOf({ nodes }: ScoreResult, code: string): Rational {
  return parseRational(nodes[code]?.contribution ?? '')
}
