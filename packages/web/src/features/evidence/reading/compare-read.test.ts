import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentFindings } from '../../../lib/api/contract.ts'
import { type EvidenceDraft, emptyDraft } from '../adding/evidence-draft.ts'
import { compareRead, takeInto } from './compare-read.ts'
import { readableFields, readFields } from './read-fields.ts'
import { toTitleCase } from './title-case.ts'

const regulation: DocumentFindings = {
  ...{ kind: 'head_regulation', kindName: 'Peraturan kepala daerah', means: 'policy', status: 'enacted' },
  ...{ number: '12', year: 2024, date: '2024-03-14', subject: 'ARSITEKTUR SPBE', issuer: 'WALI KOTA CONTOH' },
  ...{ pages: 24, text: 'readable', issues: [], signatures: [] },
}

test('what was read is suggested as people write it', () => {
  expect(readFields(regulation)).toEqual({
    ...{
      kind: 'policy',
      title: 'Peraturan Wali Kota Contoh tentang Arsitektur SPBE',
      number: '12 Tahun 2024',
    },
    ...{ dated: '2024-03-14', issuer: 'Wali Kota Contoh', status: 'enacted' },
  })
  const minutes = {
    ...regulation,
    kind: 'minutes',
    means: 'minutes',
    subject: 'Rapat Tim',
    issuer: null,
  } as const
  expect(readFields(minutes)).toMatchObject({ title: 'Rapat Tim', number: '12' })
})

test('what was not found, or left blank, is not suggested', () => {
  const blank = { ...regulation, number: null, date: null, subject: ' ', issuer: null, means: null } as const
  expect(readFields({ ...blank, status: 'cannot_tell' })).toEqual({})
  expect(readFields({ ...blank, status: 'draft' })).toEqual({ status: 'draft' })
})

test('capitals become a title, and what is written otherwise stays', () => {
  expect(toTitleCase('TIM KOORDINASI SPBE DAN TIK TAHUN 2024')).toBe('Tim Koordinasi SPBE dan TIK Tahun 2024')
  expect(toTitleCase('Tim koordinasi  SPBE')).toBe('Tim koordinasi SPBE')
})

test('what a person writes otherwise but means the same is no difference; another number, day or subject is', () => {
  const read = readFields(regulation)
  const mine: EvidenceDraft = {
    ...emptyDraft,
    kind: 'policy',
    status: 'amended',
    ...{ title: 'Perwali tentang Arsitektur SPBE Kota', number: 'Nomor 12/2024' },
    ...{ dated: '2024-03-14', issuer: 'WALI KOTA CONTOH' },
  }
  expect(compareRead(mine, read)).toEqual({ suggestions: [], same: 6 })
  const other = {
    ...mine,
    number: '21 Tahun 2024',
    dated: '2024-03-15',
    title: 'Perwali tentang Peta Rencana',
  }
  expect(compareRead(other, read).suggestions.map(({ field, typed }) => [field, typed])).toEqual([
    ['title', 'Perwali tentang Peta Rencana'],
    ['number', '21 Tahun 2024'],
    ['dated', '2024-03-15'],
  ])
})

const word = fc.constantFrom('', 'Perwali', '12 Tahun 2024', '7', ' ')
const anyDraft = fc
  .record({ title: word, number: word, issuer: word, dated: fc.constantFrom('', '2024-01-02') })
  .map((typed) => ({ ...emptyDraft, ...typed }))

test('taking what was read fills what is empty, and changes nothing that a person wrote', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const read = readFields(regulation)
      const { suggestions } = compareRead(draft, read)
      const after = { ...draft, ...takeInto(suggestions, read) }
      expect(compareRead(after, read).suggestions.filter(({ typed }) => typed === null)).toEqual([])
      for (const field of readableFields)
        if (draft[field].trim() !== '' && draft[field] !== 'unknown') expect(after[field]).toBe(draft[field])
    }),
  )
})
