import { describe, expect, test } from 'vitest'
import { readDocumentText } from '../read-document-text.ts'
import { buildZip, type ZipPart } from '../testing/build-zip.ts'
import { temporaryFolder } from '../testing/temporary-file.ts'

const WORD = 'xmlns:w="urn:w" xmlns:v="urn:v"'

function documentOf(body: string): ZipPart {
  return { name: 'word/document.xml', content: `<w:document ${WORD}><w:body>${body}</w:body></w:document>` }
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

async function read(parts: readonly ZipPart[]) {
  using folder = temporaryFolder()
  return await readDocumentText(folder.write('berkas.docx', buildZip(parts)))
}

describe('a word processor’s file', { timeout: 20_000 }, () => {
  test('is read paragraph by paragraph, page by page', async () => {
    const body = `${paragraph('Satu &amp; dua')}<w:p><w:r><w:br w:type="page"/><w:t>Tiga</w:t></w:r></w:p>`

    expect(await read([documentOf(body)])).toMatchObject({
      readability: 'readable',
      format: 'docx',
      pages: ['Satu & dua\n', 'Tiga\n'],
    })
  })

  test('has the cells of a table side by side, line by line', async () => {
    const cell = (...texts: readonly string[]) => `<w:tc>${texts.map(paragraph).join('')}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('Disahkan oleh')}${cell('KEPALA DINAS,', 'Sri')}</w:tr></w:tbl>`

    expect((await read([documentOf(body)])).pages).toEqual([
      `${'Disahkan oleh'.padEnd(36)}KEPALA DINAS,\n${' '.repeat(36)}Sri\n`,
    ])
  })

  test('leaves out what was deleted, and tells of changes nobody accepted', async () => {
    const body = `<w:p><w:r><w:t>Tetap</w:t></w:r><w:del w:author="A"><w:r><w:t>hapus</w:t></w:r></w:del></w:p>`

    expect(await read([documentOf(body)])).toMatchObject({ pages: ['Tetap\n'], hasOpenChanges: true })
  })

  test('shows the watermark of its header', async () => {
    const header = {
      name: 'word/header1.xml',
      content: `<w:hdr ${WORD}><v:textpath string="RANCANGAN"/></w:hdr>`,
    }

    expect((await read([documentOf(paragraph('Isi')), header])).watermarks).toEqual(['RANCANGAN'])
  })

  test.each([
    ['unreadable', 'too_large', [{ name: 'word/document.xml', content: Buffer.alloc(8_000_000) }]],
    ['unreadable', 'broken_file', [{ ...documentOf(''), declaredBytes: 3 }]],
    ['encrypted', 'file_locked', [{ ...documentOf(''), encrypted: true }]],
    ['unreadable', 'broken_file', [{ ...documentOf(''), name: '../word/document.xml' }]],
    ['unreadable', 'unknown_format', [{ name: 'isi.bin', content: 'x' }]],
  ] satisfies [string, string, ZipPart[]][])(
    'that is hostile ends as %s: %s',
    async (readability, trouble, parts) => {
      expect(await read(parts)).toMatchObject({ readability, trouble, pages: [] })
    },
  )
})
