import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPaperFonts } from './paper-fonts.ts'
import { printableText } from './printable-text.ts'
import { shapesByCharacter } from './shapes-by-character.ts'

const fonts = readPaperFonts().map(shapesByCharacter)
const printed = (text: string) => printableText(text, fonts)

describe('the text of anybody on paper', () => {
  it('stays as it is where the fonts can draw it', () => {
    const text = 'Perwali No. 12/2025 § 4, “Arsitektur” – 100 % → selesai ✓ é ñ الأمن'

    expect(printed(text)).toBe(text)
  })

  it('shows a sign where no font has the character', () => {
    expect(printed('rapat 🎉 selesai')).toBe('rapat \ufffd selesai')
    expect(printed('ꦲ')).toBe('\ufffd')
  })

  it('holds nothing that is not seen and turns what is', () => {
    expect(printed('nilai \u202e5\u202c, rahasia\u200b\u0000\u001b[31m')).toBe('nilai 5, rahasia[31m')
  })

  it('keeps line breaks of every machine, and a letter whose mark cannot be drawn', () => {
    expect(printed('satu\r\ndua\rtiga\u2028empat')).toBe('satu\ndua\ntiga\nempat')
    expect(printed('a\u20e0b')).toMatch(/^a.?b$/)
  })

  it('is drawn whole by the fonts, whatever was written, and is printed the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = printed(text)

        for (const character of once.replaceAll('\n', ''))
          expect(fonts.some((font) => font.has(character.codePointAt(0) ?? 0))).toBe(true)
        expect(printed(once)).toBe(once)
      }),
    )
  })
})
