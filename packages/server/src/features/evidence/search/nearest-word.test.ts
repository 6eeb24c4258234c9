import { expect, test } from 'vitest'
import { findNearestWord } from './nearest-word.ts'

test.each([
  ['arsitektor', 'arsitektur'],
  ['evaluassi', 'evaluasi'],
  ['peta', 'peta'],
  ['pets', 'peta'],
  ['lain', undefined],
])('“%s” was probably %s', (typed, meant) => {
  expect(findNearestWord(typed, ['arsitektur', 'evaluasi', 'peta'])).toBe(meant)
})
