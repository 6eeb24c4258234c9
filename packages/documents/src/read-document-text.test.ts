import { existsSync } from 'node:fs'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { readDocumentText } from './read-document-text.ts'
import { temporaryFolder } from './testing/temporary-file.ts'

async function read(name: string, content: string | Uint8Array) {
  using folder = temporaryFolder()
  return await readDocumentText(folder.write(name, content), { recognisedPages: 0 })
}

async function pdfOf(texts: readonly string[], password?: string): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const text of texts) document.addPage().drawText(text, { x: 50, y: 600, size: 12, font })
  if (password !== undefined) document.encrypt({ userPassword: password })
  return await document.save({ useObjectStreams: false })
}

const LONG = 'Naskah ini cukup panjang untuk disebut isi sebuah halaman.'

describe('the text of a file', { timeout: 20_000 }, () => {
  test.each([
    ['kosong.pdf', '', 'unreadable', 'empty_file'],
    ['lama.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'unreadable', 'old_word'],
    ['halaman.html', '<html><script>1</script></html>', 'unreadable', 'unknown_format'],
    ['acak.bin', Buffer.from([1, 2, 3, 0, 4, 5]), 'unreadable', 'unknown_format'],
  ])('%s is refused with a reason', async (name, content, readability, trouble) => {
    expect(await read(name, content)).toMatchObject({ readability, trouble })
  })

  test('in plain text has a page per form feed', async () => {
    expect(await read('isi.txt', 'satu\fdua')).toMatchObject({ pages: ['satu', 'dua'], pageCount: 2 })
  })
})

describe('a text that is a table', () => {
  test('has its cells apart as a sheet has, whatever stands between them', async () => {
    const csv = 'Nama;Nilai\n"Kota; Contoh";3,1\n=1+1;2\n'

    expect(await read('nilai.csv', csv)).toMatchObject({
      ...{ format: 'csv', pageCount: 1, pages: ['Nama\tNilai\nKota; Contoh\t3,1\n=1+1\t2'] },
    })
  })

  test.each(['Hadir: Ani, Budi\nRapat dibuka, lalu\nditutup', 'a,b\n1,2', 'a,b\n1,2\n3,"x\n4,5'])(
    'and %j is prose',
    async (text) => {
      expect(await read('isi.txt', text)).toMatchObject({ format: 'text', pages: [text] })
    },
  )
})

describe.runIf(existsSync('/usr/bin/pdftotext'))('the text of a PDF', { timeout: 120_000 }, () => {
  test('comes page by page', async () => {
    const text = await read('isi.pdf', await pdfOf([LONG, LONG]))

    expect(text).toMatchObject({ readability: 'readable', pageCount: 2 })
    expect(text.pages.map((page) => page.trim())).toEqual([LONG, LONG])
  })

  test('of pictures alone is called scanned, not empty', async () => {
    expect(await read('pindai.pdf', await pdfOf(['', '1']))).toMatchObject({
      readability: 'scanned',
      pageCount: 2,
    })
  })

  test('behind a password is called encrypted', async () => {
    expect(await read('kunci.pdf', await pdfOf([LONG], 'rahasia'))).toMatchObject({
      readability: 'encrypted',
    })
  })

  test('whose pages lead back to themselves ends in a stated result', async () => {
    const loop = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj
trailer<</Root 1 0 R>>`

    expect(await read('lingkar.pdf', loop)).toMatchObject({
      readability: 'unreadable',
      trouble: 'broken_file',
    })
  })

  test('that is cut off in the middle is unreadable', async () => {
    const whole = await pdfOf([LONG])

    expect(await read('putus.pdf', whole.subarray(0, 300))).toMatchObject({
      readability: 'unreadable',
      trouble: 'broken_file',
    })
  })
})
