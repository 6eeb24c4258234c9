import { expect, test } from 'vitest'
import { cleanFileName, readFileName } from './read-metadata.ts'

test.each([
  ['SK Tim Koordinasi 2024.pdf', 'SK Tim Koordinasi 2024.pdf'],
  ['C:\\Users\\rina\\Desktop\\sk.pdf', 'sk.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['laporan\u202efdp.exe', 'laporanfdp.exe'],
  ['baris\nbaru\u0000.pdf', 'barisbaru.pdf'],
  ['..htaccess', 'htaccess'],
  ['surat: "penting".pdf', 'surat_ _penting_.pdf'],
])('“%s” is kept as “%s”', (name, kept) => {
  expect(cleanFileName(name)).toBe(kept)
})

test('a long name keeps its ending, and none of its letters is cut in half', () => {
  const kept = cleanFileName(`${'📄'.repeat(300)}.pdf`) ?? ''
  expect([...kept]).toHaveLength(200)
  expect(kept.endsWith('📄.pdf')).toBe(true)
})

test.each(['', '   ', '/', '\u200b', '...'])('“%s” is no name', (name) => {
  expect(cleanFileName(name)).toBeUndefined()
})

test('the name stands among other words of the sender, or nowhere', () => {
  const name = Buffer.from('peta rencana.pdf').toString('base64')
  expect(readFileName(`is_confidential,filename ${name},filetype YQ==`)).toBe('peta rencana.pdf')
  expect(readFileName('filetype YQ==')).toBeUndefined()
})
