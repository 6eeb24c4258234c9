import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-file.ts'
import { inspectDocument } from './inspect-document.ts'
import { shortPages } from './testing/short-pages.ts'

const AT = new Date('2026-11-26')
const FEW_WORDS = ['Latar belakang', 'Capaian tahun ini', 'Langkah berikutnya', 'Terima kasih']

test('few words on each page are slides where the pages lie, and no slides where they stand upright', async () => {
  expect(await kindOf(FEW_WORDS, 'lying')).toBe('presentation')
  expect(await kindOf(FEW_WORDS, 'upright')).toBe('other')
  expect(await kindOf(FEW_WORDS.slice(0, 2), 'lying')).toBe('presentation')
  expect(await kindOf(FEW_WORDS.slice(0, 2), 'upright')).toBe('other')
})

test('a procedure in a few steps a page is a procedure, upright or lying', async () => {
  const sop = ['DATA CONTOH. Halaman 1.\nSOP PENGOPERASIAN SIAP CONTOH', ...FEW_WORDS.slice(1)]
  const numbered = ['PROSEDUR 03\nPENANGANAN INSIDEN KEAMANAN INFORMASI', ...FEW_WORDS.slice(1)]

  expect(await kindOf(sop, 'upright')).toBe('procedure')
  expect(await kindOf(sop, 'lying')).toBe('procedure')
  expect(await kindOf(numbered, 'upright')).toBe('procedure')
})

async function kindOf(pages: readonly string[], way: 'lying' | 'upright') {
  using folder = temporaryFolder()
  const file = folder.write('berkas.pdf', await shortPages(pages, way))
  return (await inspectDocument(file, { at: AT, recognisedPages: 0 })).inspection.kind
}
