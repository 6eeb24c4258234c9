import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorsOf } from '../indicators-of.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { createInstrumentSearch, type FoundPassage } from './create-instrument-search.ts'

const editions = ['toy', 'spbe-2018', 'spbe-2020', 'pemdi-2026'].map(readInstrument)
const searchSpbe2020 = createInstrumentSearch(readInstrument('spbe-2020'))
const searchToy = createInstrumentSearch(readInstrument('toy'))
const codesFor = (question: string) => searchSpbe2020(question).map(({ indicator }) => indicator.code)
const matched = ({ text, matches }: FoundPassage) => matches.map(({ start, end }) => text.slice(start, end))

describe.each(editions)('the search in $id', (instrument) => {
  const search = createInstrumentSearch(instrument)
  const indicators = indicatorsOf(instrument)

  test.each(indicators)('finds $code first by its code', ({ code }) => {
    expect(search(code)[0]?.indicator.code).toBe(code)
  })

  test.each(indicators)('finds $code by each word of its name', ({ code, name }) => {
    for (const word of name.split(' '))
      expect(search(word).map(({ indicator }) => indicator.code)).toContain(code)
    expect(search(name).map(({ indicator }) => indicator.code)).toContain(code)
  })
})

describe('what is found', () => {
  test('stands in its order: the name before the text of a criterion', () => {
    expect(codesFor('peta rencana').slice(0, 2)).toEqual(['2', '12'])
    expect(codesFor('arsitektur spbe').slice(0, 2)).toEqual(['1', '11'])
  })

  test('holds every word of the question', () => {
    expect(codesFor('arsitektur kebijakan')[0]).toBe('1')
    expect(codesFor('arsitektur kebijakan').length).toBeLessThan(codesFor('arsitektur').length)
    expect(codesFor('arsitektur tidakadakatabegini')).toEqual([])
  })

  test('is found by the document and by the page where it stands', () => {
    expect(codesFor('59 2020 hlm. 41')).toContain('11')
  })

  test('shows the criterion in which it was found, with the place of the words', () => {
    const [hit] = searchToy('ketua ditetapkan')
    const [passage] = hit?.passages ?? []

    expect(passage).toMatchObject({ kind: 'meaning', level: 2 })
    expect(passage && matched(passage)).toEqual(['ditetapkan', 'ketua'])
  })

  test('does not care for capitals, accents and the signs around a word', () => {
    expect(codesFor('(PÉTA), "rencana".')).toEqual(codesFor('peta rencana'))
  })

  test('by a number is never a part of another number', () => {
    expect(codesFor('4')[0]).toBe('4')
    expect(searchToy('1')[0]?.passages[0]).toMatchObject({ kind: 'code', text: '1' })
  })

  test('a short word begins a word', () => {
    const found = searchSpbe2020('ti').flatMap(({ passages }) => passages.flatMap(matched))

    expect(found.map((word) => word.toLowerCase())).not.toContain('fiti')
    expect(found.every((word) => /^ti/i.test(word))).toBe(true)
  })

  test('nothing is asked by signs and spaces', () => {
    expect(searchToy('  … , - ')).toEqual([])
  })
})

describe('whatever is typed', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('\ud800', 'I\u0307stanbul', 'ﬁ peta', 'e\u0301', '.*+?^$()|[]\\{}', 'a '.repeat(20_000)),
  )

  test('the search answers, the same every time, with matches inside their snippet and in order', () => {
    fc.assert(
      fc.property(anything, (question) => {
        const hits = searchSpbe2020(question)

        expect(searchSpbe2020(question)).toEqual(hits)
        for (const { passages } of hits) for (const passage of passages) expectOrderly(passage)
      }),
    )
  })

  test('a further word only narrows, where it completes no phrase of the field', () => {
    const word = fc.constantFrom('peta', 'rencana', 'spbe', '1', '2024', 'reviu', 'data', 'keb', 'audit')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), word, (words, more) => {
        const wider = new Set(codesFor(words.join(' ')))

        for (const code of codesFor([...words, more].join(' '))) expect(wider).toContain(code)
      }),
    )
  })
})

function expectOrderly({ text, matches }: FoundPassage): void {
  let reached = 0
  for (const { start, end } of matches) {
    expect(start).toBeGreaterThanOrEqual(reached)
    expect(end).toBeGreaterThan(start)
    reached = end
  }
  expect(reached).toBeLessThanOrEqual(text.length)
}
