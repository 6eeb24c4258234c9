import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createToken, readToken } from './token-form.ts'

test('a token is recognised wherever it leaks, and is known by its digest alone', () => {
  const { text, digest, ending } = createToken()

  expect(text).toMatch(/^undagi_[0-9A-Za-z]{49}$/)
  expect(readToken(text)).toBe(digest)
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  expect(text.endsWith(ending)).toBe(true)
})

test('no two are the same', () => {
  const made = Array.from({ length: 500 }, () => createToken().text)

  expect(new Set(made).size).toBe(500)
})

test('one wrong character is told from a wrong token, wherever it stands', () => {
  const { text } = createToken()
  const alphabet = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz']
  fc.assert(
    fc.property(fc.integer({ min: 7, max: text.length - 1 }), fc.constantFrom(...alphabet), (at, other) => {
      fc.pre(text[at] !== other)
      expect(readToken(text.slice(0, at) + other + text.slice(at + 1))).toBeUndefined()
    }),
  )
})

test('what is cut off, doubled, padded or something else is no token', () => {
  const { text } = createToken()
  const wrong = ['', 'undagi_', text.slice(0, -1), `${text}A`, ` ${text}`, `${text}\n`, text.toUpperCase()]
  for (const each of [...wrong, `${text}, ${text}`, 'ghp_0123456789', '\u0000'.repeat(56)])
    expect(readToken(each), each).toBeUndefined()
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => readToken(any) === undefined))
})
