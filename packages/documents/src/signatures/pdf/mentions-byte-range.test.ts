import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mentionsByteRange, unfinishedMention } from './mentions-byte-range.ts'

const letter = (plain: string) => {
  const digits = plain.charCodeAt(0).toString(16)
  return fc.constantFrom(plain, `#${digits}`, `#${digits.toUpperCase()}`)
}
const name = fc.tuple(...[...'ByteRange'].map(letter)).map((letters) => `/${letters.join('')}`)

test('a signature is seen however its name is written, and wherever the bytes are cut', () => {
  fc.assert(
    fc.property(name, fc.nat(60), (written, cut) => {
      const bytes = Buffer.from(`<< /Type /Sig ${written} [0 1 2 3] >>`)
      const first = bytes.subarray(0, cut)

      expect(mentionsByteRange(bytes)).toBe(true)
      expect(
        mentionsByteRange(first) ||
          mentionsByteRange(Buffer.concat([unfinishedMention(first), bytes.subarray(cut)])),
      ).toBe(true)
    }),
  )
})

test('a file that speaks of none is not taken for signed', () => {
  expect(mentionsByteRange(Buffer.from('/Byte Range /ByteRang#64 ByteRange /FT /Sig'))).toBe(false)
})
