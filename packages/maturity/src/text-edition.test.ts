import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorsOf } from './indicators-of.ts'
import type { Instrument } from './instrument.ts'
import { readInstrument } from './testing/read-instrument-files.ts'
import { instrumentInText, instrumentInYear, textEditionIn } from './text-edition.ts'

const spbe = readInstrument('spbe-2020')

describe('the text that holds in an assessment year', () => {
  test('is the regulation at first, then the guideline of its year', () => {
    const idIn = (year: number) => textEditionIn(spbe, year)?.id

    expect([2021, 2022, 2023, 2024, 2025].map(idIn)).toEqual([
      ...['permen-2020', 'permen-2020', 'pedoman-2023', 'pedoman-2024', 'pedoman-2024'],
    ])
  })

  test('says that its list of evidence is not at hand before 2024, and has no need to from then on', () => {
    const noteIn = (year: number) => textEditionIn(spbe, year)?.source.note

    for (const year of [2021, 2022, 2023]) expect(noteIn(year)).toContain('2024')
    expect(noteIn(2024)).toBeUndefined()
  })

  test('is the first one for a year before all texts', () => {
    expect(textEditionIn(spbe, 2019)?.id).toBe('permen-2020')
  })

  test('is no matter where one text holds for all years', () => {
    const toy = readInstrument('toy')

    expect(textEditionIn(toy, 2024)).toBeUndefined()
    expect(instrumentInYear(toy, 2024)).toBe(toy)
  })
})

describe('an instrument in one text', () => {
  test('leaves out exactly what only other texts ask', () => {
    const inText = instrumentInText(askedOnlyIn(['pedoman-2024']), 'permen-2020')

    expect(criteriaOf(inText)).not.toContain('1.2.a')
    expect(criteriaOf(instrumentInText(askedOnlyIn(['pedoman-2024']), 'pedoman-2024'))).toContain('1.2.a')
  })

  test('asks in every year what no text claims for itself', () => {
    const common = indicatorsOf(spbe)
      .flatMap(({ levels }) => levels.flatMap(({ criteria }) => criteria))
      .filter(({ onlyIn }) => onlyIn === undefined)
      .map(({ code }) => code)
    fc.assert(
      fc.property(fc.integer({ min: 2018, max: 2035 }), (year) => {
        expect(criteriaOf(instrumentInYear(spbe, year))).toEqual(expect.arrayContaining(common))
      }),
      { numRuns: 18 },
    )
  })

  test('is refused for a text the edition does not have', () => {
    expect(() => instrumentInText(spbe, 'pedoman-1999')).toThrow(RangeError)
  })
})

function askedOnlyIn(onlyIn: readonly string[]): Instrument {
  const edit = (node: Instrument['root']): Instrument['root'] => ({
    ...node,
    children: node.children.map((child) =>
      child.kind === 'group'
        ? edit(child)
        : {
            ...child,
            levels: child.levels.map((level) => ({
              ...level,
              criteria: level.criteria.map((each) => (each.code === '1.2.a' ? { ...each, onlyIn } : each)),
            })),
          },
    ),
  })
  return { ...spbe, root: edit(spbe.root) }
}

function criteriaOf(instrument: Instrument): readonly string[] {
  return indicatorsOf(instrument).flatMap(({ levels }) =>
    levels.flatMap(({ criteria }) => criteria.map(({ code }) => code)),
  )
}
