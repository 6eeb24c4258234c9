import { expect, test } from 'vitest'
import { describeFile } from './describe-file.ts'

const folder = { requestId: 'p', indicatorCode: '1', name: '01 Uji', isOpen: true, known: [] }
const told = {
  indicatorCode: '1',
  fileName: 'Surat_Edaran.pdf',
  kind: 'circular',
  number: '4',
  dated: '2023-05-05',
  title: 'Jam buka',
  place: '',
  hasArrived: false,
} as const
const titleOf = (name: string) => (name.startsWith('IMG') ? null : name.replace('.pdf', ''))

test('what the workbook says of a file of that name in that folder describes it', () => {
  expect(describeFile({ name: 'surat edaran.PDF', folder }, [told], titleOf)).toEqual({
    ...{ kind: 'circular', title: 'Jam buka', number: '4', dated: '2023-05-05' },
  })
})

test('where it says nothing, the name of the file is the title, and no kind is guessed', () => {
  const elsewhere = { ...told, indicatorCode: '2' }

  expect(describeFile({ name: 'Surat_Edaran.pdf', folder }, [elsewhere], titleOf)).toEqual({
    ...{ kind: 'other', title: 'Surat_Edaran', number: null, dated: null },
  })
  expect(describeFile({ name: 'IMG_1.pdf', folder }, [], titleOf).title).toBe('IMG_1.pdf')
})
