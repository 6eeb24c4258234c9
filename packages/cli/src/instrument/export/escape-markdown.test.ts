import { expect, test } from 'vitest'
import { escapeMarkdown } from './escape-markdown.ts'

test('a text stays a text, whatever it looks like', () => {
  expect(escapeMarkdown('# Judul')).toBe('\\# Judul')
  expect(escapeMarkdown('- butir')).toBe('\\- butir')
  expect(escapeMarkdown('3. kalimat')).toBe('3\\. kalimat')
  expect(escapeMarkdown('<b>[nomor](x)</b> *a* _b_ `c` \\ ~d~ |')).toBe(
    '\\<b\\>\\[nomor\\](x)\\</b\\> \\*a\\* \\_b\\_ \\`c\\` \\\\ \\~d\\~ \\|',
  )
})

test('a text is one line, and what means nothing stays as it is', () => {
  expect(escapeMarkdown('satu\n\n  dua')).toBe('satu dua')
  expect(escapeMarkdown('1.3.a, 2,5% dan 3/2024')).toBe('1.3.a, 2,5% dan 3/2024')
})
