import { expect, test } from 'vitest'
import { hasArrived, standingDocuments } from './awaited-documents.ts'
import type { KitDocumentRow } from './offline-kits.repository.ts'

const named = (fileName: string, returnId: string): KitDocumentRow => ({
  ...{
    fileName,
    returnId,
    position: 1,
    institutionId: 'i',
    requestId: 'r',
    kind: null,
    number: '',
    dated: null,
  },
  ...{ title: '', place: '', authorId: 'a', authorName: 'Ani', notedAt: new Date('2026-11-26T00:00:00Z') },
})

test.each([
  ['its name', 'SK Tim.pdf', true],
  ['other capitals, and underscores for blanks', 'sk_tim.PDF', true],
  ['one of several', 'lampiran.pdf\nSK Tim.pdf', true],
  ['another name', 'SK Tim (2).pdf', false],
])('a file has come when one is offered under %s', (_, fileNames, isThere) => {
  expect(hasArrived({ fileName: 'SK Tim.pdf' }, [{ fileNames: 'foto.jpg' }, { fileNames }])).toBe(isThere)
})

test('a newer workbook replaces the list of an older one', () => {
  const rows = [named('baru.pdf', 'b'), named('lama.pdf', 'a'), named('lama 2.pdf', 'a')]

  expect(standingDocuments(rows).map(({ fileName }) => fileName)).toEqual(['baru.pdf'])
  expect(standingDocuments([])).toEqual([])
})
