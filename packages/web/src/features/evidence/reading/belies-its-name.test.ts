import { expect, test } from 'vitest'
import { beliesItsName } from './belies-its-name.ts'

test.each([
  ['rusak.pdf', 'text/plain'],
  ['RUSAK.PDF', 'application/octet-stream'],
  ['foto.jpg', 'application/pdf'],
  ['laporan.docx', 'application/x-ole-storage'],
  ['rekap.xlsx', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['rapat.mp4', 'text/plain'],
])('%s that holds %s is told', (name, mediaType) => {
  expect(beliesItsName({ name, mediaType })).toBe(true)
})

test.each([
  ['perwali.pdf', 'application/pdf'],
  ['foto.jpg', 'image/png'],
  ['laporan.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['laporan.docx', 'application/zip'],
  ['catatan.txt', 'application/octet-stream'],
  ['tanpa akhiran', 'text/plain'],
  ['masih datang.pdf', null],
])('%s that holds %s is left in peace', (name, mediaType) => {
  expect(beliesItsName({ name, mediaType })).toBe(false)
})
