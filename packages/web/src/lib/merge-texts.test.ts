import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinTexts, markLines, mergeTexts } from './merge-texts.ts'

const base = 'Pembuka\nIsi\nPenutup'
const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 8 })
  .map((lines) => lines.join('\n'))

describe('two changes of one text', () => {
  test('on different lines stand together', () => {
    expect(mergeTexts(base, 'Pembuka saya\nIsi\nPenutup', 'Pembuka\nIsi\nPenutup Dedi')).toBe(
      'Pembuka saya\nIsi\nPenutup Dedi',
    )
  })

  test('on one line are for a person to decide', () => {
    expect(mergeTexts(base, 'Pembuka\nIsi saya\nPenutup', 'Pembuka\nIsi Dedi\nPenutup')).toBeNull()
  })

  test('that are the same change are one', () => {
    expect(mergeTexts(base, 'Pembuka\nBaru\nPenutup', 'Pembuka\nBaru\nPenutup')).toBe(
      'Pembuka\nBaru\nPenutup',
    )
  })

  test('the proposal for choosing holds both', () => {
    expect(joinTexts(base, 'Pembuka\nIsi saya\nPenutup', 'Pembuka\nIsi Dedi\nPenutup')).toBe(
      'Pembuka\nIsi Dedi\nIsi saya\nPenutup',
    )
  })

  test('who changed nothing gets the other’s text whole', () => {
    fc.assert(
      fc.property(text, text, (before, changed) => {
        expect(mergeTexts(before, before, changed)).toBe(changed)
        expect(mergeTexts(before, changed, before)).toBe(changed)
      }),
    )
  })

  test('a line that only one of them wrote is never lost without asking', () => {
    fc.assert(
      fc.property(text, text, text, (before, mine, theirs) => {
        const old = new Set(before.split('\n'))
        const written = [...mine.split('\n'), ...theirs.split('\n')].filter((line) => !old.has(line))
        const merged = mergeTexts(before, mine, theirs)
        const result = new Set((merged ?? joinTexts(before, mine, theirs)).split('\n'))
        expect(written.filter((line) => !result.has(line))).toEqual([])
      }),
    )
  })
})

describe('what differs is marked', () => {
  test('by line, the common ones left plain', () => {
    expect(markLines('Pembuka\nIsi saya', 'Pembuka\nIsi')).toEqual([
      { text: 'Pembuka', differs: false },
      { text: 'Isi saya', differs: true },
    ])
  })

  test('the marked lines are the whole text', () => {
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        expect(
          markLines(mine, theirs)
            .map((line) => line.text)
            .join('\n'),
        ).toBe(mine)
      }),
    )
  })
})
