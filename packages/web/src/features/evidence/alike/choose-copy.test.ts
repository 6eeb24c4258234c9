import { expect, test } from 'vitest'
import type { EvidenceCopy } from '../../../lib/api/contract.ts'
import { chooseCopy } from './choose-copy.ts'

const copy = (kind: EvidenceCopy['kind'], itemId: string): EvidenceCopy => ({
  ...{ uploadId: 'kiriman', kind, share: 100, byYear: null },
  other: {
    itemId,
    title: 'Laporan',
    number: null,
    year: 2022,
    fileName: 'a.pdf',
    isRestricted: false,
    places: [],
  },
})

test('of what a file repeats the first is told, which is the most alike', () => {
  expect(chooseCopy([copy('same_text', 'lain'), copy('similar', 'lagi')], undefined)?.other.itemId).toBe(
    'lain',
  )
  expect(chooseCopy([], undefined)).toBeUndefined()
})

test('a revision that repeats the text of its own document is no news; the very same file once more is', () => {
  expect(chooseCopy([copy('year_changed', 'ini'), copy('similar', 'lain')], 'ini')?.other.itemId).toBe('lain')
  expect(chooseCopy([copy('year_changed', 'ini')], 'ini')).toBeUndefined()
  expect(chooseCopy([copy('same_bytes', 'ini')], 'ini')?.other.itemId).toBe('ini')
})
