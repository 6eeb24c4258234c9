import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appendTexts } from './append-texts.ts'

test('what is written stays word for word, and every text that is added stands below it', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (before, texts) => {
      const { text } = appendTexts(before, texts)
      expect(text.startsWith(before)).toBe(true)
      for (const each of texts.filter((other) => other.trim() !== '')) expect(text).toContain(each)
    }),
  )
})

test('adding the same again adds nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (before, texts) => {
      const { text } = appendTexts(before, texts)
      expect(appendTexts(text, texts)).toEqual({ text, added: 0 })
    }),
  )
})

test('a blank line stands between them, and none before the first', () => {
  expect(appendTexts('', ['Dinas A: ada.', 'Dinas B: belum.'])).toEqual({
    text: 'Dinas A: ada.\n\nDinas B: belum.',
    added: 2,
  })
})
