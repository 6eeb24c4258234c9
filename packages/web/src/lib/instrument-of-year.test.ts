import type { Criterion, Instrument } from '@undagi/maturity'
import { expect, it } from 'vitest'
import { instrumentOfYear } from './instrument-of-year.ts'
import { buildInstrument } from './testing/build-instrument-of-texts.ts'

const instrument = buildInstrument()
const asked = ({ root }: Instrument): string[] =>
  root.children.flatMap((node) =>
    node.kind === 'indicator'
      ? node.levels.flatMap(({ criteria }) => criteria.map(({ code }: Criterion) => code))
      : [],
  )

it('asks in a year what the text of that year asks', () => {
  expect(asked(instrumentOfYear(instrument, 2022))).toEqual(['22.2.a', '22.3.a'])
  expect(asked(instrumentOfYear(instrument, 2024))).toEqual(['22.2.a', '22.4.a'])
})

it('is one object for all years of a text, and the instrument itself where there is one text for all', () => {
  const { textEditions: _, ...plain } = instrument

  expect(instrumentOfYear(instrument, 2025)).toBe(instrumentOfYear(instrument, 2024))
  expect(instrumentOfYear(plain, 2024)).toBe(plain)
})
