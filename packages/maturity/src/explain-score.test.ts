import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainNode, toExactNumber } from './explain-score.ts'
import type { Instrument, InstrumentNode } from './instrument.ts'
import { add, divide, multiply, parseRational, ZERO } from './rational.ts'
import { scoreAssessment } from './score-assessment.ts'
import type { Ratings } from './score-result.ts'

const source = { document: 'uji', at: '' }
const named = (code: string, weight: string) => ({
  code,
  name: `Bagian ${code}`,
  shortName: code,
  weight,
  source,
})
const group = (code: string, weight: string, ...children: InstrumentNode[]): InstrumentNode => ({
  ...named(code, weight),
  kind: 'group',
  children,
})
const indicator = (code: string, weight: string): InstrumentNode => ({
  ...named(code, weight),
  kind: 'indicator',
  capability: 'process',
  criteriaStatus: 'names_only',
  levels: [],
})

/** The weights of D3 and D4 of the 47 indicators, with few leaves. */
const instrument: Instrument = {
  id: 'uji',
  revision: 1,
  name: 'Uji',
  shortName: 'Uji',
  inForce: { from: null, to: null, source },
  sources: {},
  scale: { min: 1, max: 5, values: 'integer', source },
  unanswered: { countsAs: '0', source },
  rounding: { decimals: 2, mode: 'half_up', source },
  boundary: { years: {}, otherwise: { rule: 'unrounded', known: false }, source },
  predicates: [{ name: 'Kurang', min: '1', level: 1, source }],
  levelNames: {},
  conversions: {},
  root: {
    ...named('akar', '100'),
    kind: 'group',
    children: [
      group('D3', '33/2', indicator('a', '12'), indicator('b', '9/2')),
      group('D4', '167/2', indicator('c', '80'), indicator('d', '7/2')),
    ],
  },
}

const prove = (ratings: Ratings, code: string) => explainNode(scoreAssessment(instrument, ratings), code)

describe('the proof of a number', () => {
  it('shows an endless decimal as a fraction, with its first decimals cut, not rounded', () => {
    const proof = prove({ a: '7/4', b: 1, c: 3, d: 3 }, 'D3')

    expect(proof?.value).toEqual({ text: '17/11', decimals: '1.5454…' })
    expect(proof?.total.text).toBe('25.5')
    expect(proof?.rounded).toBe('1.55')
    expect(proof?.parts.map(({ weight, value, product }) => [weight.text, value.text, product.text])).toEqual(
      [
        ['12', '1.75', '21'],
        ['4.5', '1', '4.5'],
      ],
    )
  })

  it('carries exact parts upwards: the index is proved from 17/11, not from 1.55', () => {
    const proof = prove({ a: '7/4', b: 1, c: 3, d: 3 }, 'akar')

    expect(proof?.parts[0]?.value.text).toBe('17/11')
    expect(proof?.parts[0]?.product.text).toBe('25.5')
  })

  it('says of an unanswered indicator what it counts as', () => {
    const part = prove({ a: 2 }, 'D3')?.parts[1]

    expect(part).toMatchObject({ answered: false, value: { text: '0' }, product: { text: '0' } })
    expect(prove({ a: 2 }, 'b')).toBeUndefined()
  })

  it('has no parts for a rating: it was given', () => {
    expect(prove({ a: 2 }, 'a')).toMatchObject({ parts: [], value: { text: '2' }, total: { text: '24' } })
  })

  it('knows no number of a code that does not exist', () => {
    expect(prove({}, 'Z9')).toBeUndefined()
  })

  it('adds up at every node, whatever the ratings are', () => {
    const rating = fc.option(fc.integer({ min: 100, max: 500 }).map((hundredths) => `${hundredths}/100`))
    fc.assert(
      fc.property(fc.record({ a: rating, b: rating, c: rating, d: rating }), (ratings) => {
        for (const code of ['akar', 'D3', 'D4']) {
          const proof = prove(ratings, code)
          if (!proof) throw new Error(`${code} has no proof`)

          const products = proof.parts.map((part) =>
            multiply(parseRational(part.weight.text), parseRational(part.value.text)),
          )
          const total = products.reduce(add, ZERO)
          expect(total).toEqual(parseRational(proof.total.text))
          expect(divide(total, parseRational(proof.weight.text))).toEqual(parseRational(proof.value.text))
        }
      }),
    )
  })
})

describe('an exact number', () => {
  it('keeps the sign of its cut decimals', () => {
    expect(toExactNumber(parseRational('-1/3'))).toEqual({ text: '-1/3', decimals: '-0.3333…' })
  })
})
