import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toSnippet } from './to-snippet.ts'

const words = 'kebijakan arsitektur sudah ditetapkan oleh pimpinan instansi '.repeat(6)

describe('a snippet', () => {
  test('of a short text is the text', () => {
    expect(toSnippet('Peta rencana', [{ start: 0, end: 4 }])).toEqual({
      text: 'Peta rencana',
      matches: [{ start: 0, end: 4 }],
      cutBefore: false,
      cutAfter: false,
    })
  })

  test('of a long text is cut between words around the first match', () => {
    const start = words.indexOf('pimpinan', 200)
    const snippet = toSnippet(words, [{ start, end: start + 8 }])

    expect(snippet.cutBefore && snippet.cutAfter).toBe(true)
    expect(words.split(' ')).toEqual(expect.arrayContaining(snippet.text.trim().split(' ')))
    expect(snippet.matches.map((match) => snippet.text.slice(match.start, match.end))[0]).toBe('pimpinan')
  })

  test('holds its first match whole, whatever the text', () => {
    const place = fc.record({
      text: fc.string({ maxLength: 500 }),
      at: fc.nat(499),
      length: fc.integer({ min: 1, max: 200 }),
    })
    fc.assert(
      fc.property(place, ({ text, at, length }) => {
        const start = Math.min(at, Math.max(0, text.length - 1))
        const end = Math.min(text.length, start + length)
        fc.pre(end > start)

        const snippet = toSnippet(text, [{ start, end }])
        const [match] = snippet.matches

        expect(match && snippet.text.slice(match.start, match.end)).toBe(text.slice(start, end))
        expect(text).toContain(snippet.text)
      }),
    )
  })
})
