import { describe, expect, test } from 'vitest'
import { moveCaret } from './move-caret.ts'

/** "|" marks the caret. */
function caretAfter(before: string, after: string): string {
  const caret = before.indexOf('|')
  const moved = moveCaret(before.replace('|', ''), after, caret)
  return `${after.slice(0, moved)}|${after.slice(moved)}`
}

describe('the caret while a colleague’s change comes in', () => {
  test.each([
    ['Isi saya|', 'Pembuka baru\nIsi saya', 'Pembuka baru\nIsi saya|'],
    ['Isi| saya', 'Isi saya\nPenutup', 'Isi| saya\nPenutup'],
    ['Satu\nDua|\nTiga', 'Nol\nSatu\nDua\nTiga', 'Nol\nSatu\nDua|\nTiga'],
    ['Satu\nDua|\nTiga', 'Satu\nTiga', 'Satu\n|Tiga'],
    ['|', 'Baru', '|Baru'],
  ])('%s becomes %s', (before, after, expected) => {
    expect(caretAfter(before, after)).toBe(expected)
  })
})
