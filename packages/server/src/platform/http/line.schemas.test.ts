import { expect, test } from 'vitest'
import { lineSchema } from './line.schemas.ts'

const title = lineSchema(20).min(1)

test.each([
  ['turned around', 'Perwali \u202efdp.exe', 'Perwali fdp.exe'],
  ['an isolate, a mark of direction and a soft hyphen', '\u2067Peta\u200f Pro\u00adses\u2069', 'Peta Proses'],
  ['a separator of paragraphs at its end', 'Notula \u2029', 'Notula'],
])('of a line, what nobody sees is left out: %s', (_, typed, kept) => {
  expect(title.parse(typed)).toBe(kept)
})

test.each([
  ['a line of control characters', 'Peta\u0007'],
  ['what is nothing but letters that nobody sees', '\u202e\u200b'],
  ['one that is too long', 'x'.repeat(21)],
])('%s is refused', (_, typed) => {
  expect(title.safeParse(typed).success).toBe(false)
})
