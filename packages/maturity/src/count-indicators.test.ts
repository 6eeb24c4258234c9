import { expect, test } from 'vitest'
import { countIndicators } from './count-indicators.ts'
import { indicatorsOf } from './indicators-of.ts'
import type { Instrument, InstrumentNode } from './instrument.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const spbe2018 = readInstrument('spbe-2018')
const spbe2020 = readInstrument('spbe-2020')

/** The same edition with every code spelt otherwise. */
function respelt<Node extends InstrumentNode>(node: Node, spell: (code: string) => string): Node {
  return node.kind === 'indicator'
    ? { ...node, code: spell(node.code) }
    : { ...node, children: node.children.map((child) => respelt(child, spell)) }
}

test('the instrument of 2018 has 35 indicators with 37 values: the last is scored for three services', () => {
  expect(countIndicators(spbe2018)).toBe(35)
  expect(indicatorsOf(spbe2018)).toHaveLength(37)
  expect(countIndicators(spbe2018, ['34', '35', '35-2', '35-3'])).toBe(2)
  expect(countIndicators(spbe2018, ['35-3'])).toBe(1)
})

test('where each indicator has one value, there are as many of both; of none there is none', () => {
  expect(countIndicators(spbe2020)).toBe(47)
  expect(countIndicators(spbe2020, ['1', '2'])).toBe(2)
  expect(countIndicators(spbe2020, [])).toBe(0)
})

test('how codes are spelt decides nothing: the instrument says what is one indicator', () => {
  const spelt = (instrument: Instrument, spell: (code: string) => string): Instrument => ({
    ...instrument,
    root: respelt(instrument.root, spell),
  })
  expect(countIndicators(spelt(spbe2020, (code) => `1-${code}`))).toBe(47)
  expect(countIndicators(spelt(spbe2018, (code) => code.replace('-', 'b')))).toBe(35)
})
