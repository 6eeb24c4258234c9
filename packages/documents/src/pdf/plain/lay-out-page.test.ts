import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOutPage } from './lay-out-page.ts'
import { type PlacedText, placeText } from './placed-text.ts'

const UPRIGHT = [1, 0, 0, -1, 0, 800]
const at = (text: string, x: number, y: number, more: Partial<PlacedText> = {}): PlacedText => ({
  ...{ text, x, y, width: text.length * 5, size: 10, angle: 0, ...more },
})

describe('a page laid out by where its letters stand', () => {
  test('has its lines from above and its words from the left, however they were written', () => {
    expect(layOutPage([at('kedua', 50, 40), at('Nomor', 80, 10), at('SK', 50, 10)]).text).toBe(
      'SK    Nomor\n\nkedua',
    )
  })

  test('keeps parts of a word together, words one space apart and columns three', () => {
    const line = [at('Mem', 0, 10), at('utuskan', 15, 10), at('bahwa', 53, 10), at('Kepala', 200, 10)]
    expect(layOutPage(line).text).toBe('Memutuskan bahwa                        Kepala')
  })

  test('has a word once that is written twice to be bold', () => {
    expect(layOutPage([at('PERATURAN', 50, 10), at('PERATURAN', 50.4, 10)]).text).toBe('PERATURAN')
  })

  test('sets apart what lies slanted across it, whole or letter by letter', () => {
    const slanted = [at('RANCANGAN', 90, 300, { angle: -48 })]
    expect(layOutPage([at('Pasal 1', 50, 10), ...slanted])).toEqual({
      ...{ text: 'Pasal 1', slanted: ['RANCANGAN'] },
    })
    const letters = [...'DRAF'].map((letter, index) =>
      at(letter, index * 20, 300 - index * 20, { angle: 45 }),
    )
    expect(layOutPage(letters).slanted).toEqual(['DRAF'])
  })

  test('that was scanned a little askew, or bears a word along its edge, is text', () => {
    const page = layOutPage([at('miring', 50, 10, { angle: 1.5 }), at('tepi', 5, 400, { angle: 90 })])
    expect(page).toEqual({ text: 'miring\ntepi', slanted: [] })
  })

  test('loses no word, wherever it stands', () => {
    const texts = fc.array(
      fc.record({ x: fc.double({ min: -2e4, max: 2e4, noNaN: true }), y: fc.integer({ min: -99, max: 99 }) }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(texts, (places) => {
        const { text } = layOutPage(places.map(({ x, y }, index) => at(`<${index}>`, x, y)))
        expect(places.every((_, index) => text.includes(`<${index}>`))).toBe(true)
        expect(text.length).toBeLessThan(600 * (places.length + 1))
      }),
    )
  })
})

describe('letters', () => {
  const place = (str: string, transform: readonly number[], view = UPRIGHT) =>
    placeText({ str, transform, width: 40 }, view)

  test('stand where they are looked at, on a turned page too', () => {
    expect(place('Pasal', [10, 0, 0, 10, 50, 700])).toMatchObject({ x: 50, y: 100, size: 10 })
    const turned = place('Pasal', [0, 10, -10, 0, 50, 700], [0, 1, 1, 0, 0, 0])
    expect(turned?.angle).toBeCloseTo(0)
  })

  test('spaced out are a word', () => {
    expect(place('K E P U T U S A N', [10, 0, 0, 10, 0, 0])?.text).toBe('KEPUTUSAN')
  })

  test.each([[''], [' \n'], ['jauh', 1e9], ['nirwana', Number.NaN]])('%j at %s is nothing', (str, x = 0) => {
    expect(place(str, [10, 0, 0, 10, x, 0])).toBeUndefined()
  })
})
