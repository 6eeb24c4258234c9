import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitBlanks } from './split-blanks.ts'

test('what is to be filled in stands apart from what is kept', () => {
  expect(splitBlanks('Peraturan Nomor [nomor] tanggal [tanggal].')).toEqual([
    { text: 'Peraturan Nomor ', isBlank: false },
    { text: 'nomor', isBlank: true },
    { text: ' tanggal ', isBlank: false },
    { text: 'tanggal', isBlank: true },
    { text: '.', isBlank: false },
  ])
})

test('a bracket that is never closed is no blank', () => {
  expect(splitBlanks('Pasal [nomor').every(({ isBlank }) => !isBlank)).toBe(true)
  expect(splitBlanks('[]').every(({ isBlank }) => !isBlank)).toBe(true)
})

test('put together again the pieces are the text, whatever was written', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '[', ']', 'é'), maxLength: 40 })
  fc.assert(
    fc.property(text, (written) => {
      const together = splitBlanks(written).map((piece) => (piece.isBlank ? `[${piece.text}]` : piece.text))

      expect(together.join('')).toBe(written)
    }),
  )
})
