import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeSayings } from './merge-kit.ts'
import { saysSame } from './said-text.ts'
import { anySaying } from './testing/any-kit.ts'

const three = fc.record({ base: anySaying, theirs: fc.option(anySaying), ours: anySaying })

test('what was not touched in the workbook changes nothing, whatever happened in Undagi', () => {
  fc.assert(
    fc.property(anySaying, anySaying, (base, ours) => {
      for (const theirs of [base, null])
        expect(['unchanged', 'online']).toContain(mergeSayings({ base, theirs, ours }))
    }),
  )
})

test('every edit of the workbook is found where nobody changed it in Undagi', () => {
  fc.assert(
    fc.property(anySaying, anySaying, (base, theirs) => {
      fc.pre(!saysSame(base, theirs) && theirs.applies !== null)
      expect(mergeSayings({ base, theirs, ours: base })).toBe('workbook')
    }),
  )
})

test('what was changed in Undagi is never taken over by the workbook without being asked', () => {
  fc.assert(
    fc.property(three, (each) => {
      const outcome = mergeSayings(each)
      if (!saysSame(each.base, each.ours)) expect(outcome).not.toBe('workbook')
    }),
  )
})

test('applied once, the workbook changes nothing a second time', () => {
  fc.assert(
    fc.property(three, ({ base, theirs, ours }) => {
      fc.pre(theirs !== null && ['workbook', 'conflict'].includes(mergeSayings({ base, theirs, ours })))
      expect(mergeSayings({ base, theirs, ours: theirs ?? ours })).toBe('same')
    }),
  )
})

test('blanks around a text, and the line ends of another program, are no edit', () => {
  const base = { applies: true, practice: 'done', text: 'Satu\nDua' } as const

  expect(mergeSayings({ base, theirs: { ...base, text: ' Satu\r\nDua ' }, ours: base })).toBe('unchanged')
})
