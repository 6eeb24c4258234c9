import { expect, test } from 'vitest'
import { emptyDraft } from '../adding/evidence-draft.ts'
import { findNamedDraft } from './named-draft.ts'

const named = (name: string) => ({ name, reading: 'read' as const, found: null })

test.each(['DRAFT Perwali.docx', 'Perwali_draft_2.pdf', 'Rancangan Perwali SPBE.pdf', 'raperda-2023.pdf'])(
  'the name %s hints at a draft',
  (name) => expect(findNamedDraft([named('Notula.pdf'), named(name)], emptyDraft)).toBe(name),
)

test.each(['Perwali 12 Tahun 2024.pdf', 'Drafting Manual.pdf', 'Konsepsi Layanan.pdf'])(
  'the name %s hints at none',
  (name) => expect(findNamedDraft([named(name)], emptyDraft)).toBeUndefined(),
)

test('no name is heeded once a person has said where it stands, nor while the file is still being read', () => {
  const file = named('draft.pdf')

  expect(findNamedDraft([file], { status: 'enacted' })).toBeUndefined()
  expect(findNamedDraft([{ ...file, reading: 'waiting' }], emptyDraft)).toBeUndefined()
})
