import { expect, test } from 'vitest'
import { refusalOf } from '../testing/read-all.ts'
import { temporaryFolder } from '../testing/temporary-file.ts'

test.each([
  ['an empty file', '', 'file.empty'],
  ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'file.old_excel'],
  ['a PDF', '%PDF-1.7', 'file.pdf'],
  ['a web page called .xls', '<html><table>', 'file.markup'],
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), 'file.binary'],
])('%s is refused with what to do', async (_, content, code) => {
  using folder = temporaryFolder()

  const issues = await refusalOf(folder.write('tabel.xls', content))

  expect(issues).toMatchObject([{ code, message: expect.stringMatching(/(Simpan|simpan|Periksa)/) }])
})

test('a file that is not there, and a folder, are named', async () => {
  expect(await refusalOf('/tidak/ada.csv')).toMatchObject([{ code: 'file.not_found' }])
  expect(await refusalOf('/')).toMatchObject([{ code: 'file.not_a_file' }])
})
