import { describe, expect, test } from 'vitest'
import { achievableValues } from './achievable-values.ts'
import { nodesOf } from './indicators-of.ts'
import type { Instrument, InstrumentNode } from './instrument.ts'
import { formatExact } from './rational.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const spbe2020 = readInstrument('spbe-2020')
const valuesOf = (instrument: Instrument, code: string, unanswered = false) =>
  achievableValues(instrument, get(instrument, code), unanswered)
    .map(({ min }) => formatExact(min))
    .toSorted((a, b) => Number(a) - Number(b))

describe('the values a group can have', () => {
  test('go in steps of a third for three equal indicators', () => {
    const steps = Array.from({ length: 13 }, (_, thirds) => ((3 + thirds) / 3).toFixed(4))

    const values = achievableValues(spbe2020, get(spbe2020, 'A6'), false).map(
      ({ min }) => Number(min.numerator) / Number(min.denominator),
    )

    expect(values.toSorted((a, b) => a - b).map((value) => value.toFixed(4))).toEqual(steps)
  })

  test('go in steps of a tenth for the ten policies, of a quarter for four plans', () => {
    expect(valuesOf(spbe2020, 'D1').slice(0, 3)).toEqual(['1', '1.1', '1.2'])
    expect(valuesOf(spbe2020, 'A2').slice(0, 3)).toEqual(['1', '1.25', '1.5'])
  })

  test('begin below the scale only where indicators may be unanswered', () => {
    expect(valuesOf(spbe2020, 'A2', true).slice(0, 3)).toEqual(['0', '0.25', '0.5'])
  })

  test('are those that trying every combination finds', () => {
    const levels = [1n, 2n, 3n, 4n, 5n]
    // A4 holds two indicators of equal weight.
    const tried = new Set(levels.flatMap((a) => levels.map((b) => Number(a + b) / 2)))

    expect(valuesOf(spbe2020, 'A4').map(Number)).toEqual([...tried].toSorted((a, b) => a - b))
  })

  test('of decimals are everything between lowest and highest', () => {
    const toy = readInstrument('toy')

    expect(achievableValues(toy, toy.root, false)).toMatchObject([
      { min: { numerator: 1n }, max: { numerator: 4n } },
    ])
    expect(achievableValues(toy, toy.root, true)).toMatchObject([
      { min: { numerator: 0n }, max: { numerator: 4n } },
    ])
  })
})

function get(instrument: Instrument, code: string): InstrumentNode {
  const node = nodesOf(instrument).find((each) => each.code === code)
  if (!node) throw new Error(`${instrument.id} has no ${code}`)
  return node
}
