import { describe, expect, test } from 'vitest'
import { buildZip, type ZipPart } from '../testing/build-zip.ts'
import { odfParts, presentationParts } from '../testing/office-parts.ts'
import { readOffice } from './read-office.ts'

const read = (parts: readonly ZipPart[]) => readOffice(buildZip(parts))

describe('slides', () => {
  test('are pages in the order in which they are shown', async () => {
    const parts = presentationParts([
      ['slide2', ['Pembuka', 'SPBE &amp; kita']],
      ['slide10', ['Isi']],
      ['slide1', ['Penutup']],
    ])

    expect(await read(parts)).toMatchObject({
      format: 'pptx',
      pages: ['Pembuka\nSPBE & kita\n', 'Isi\n', 'Penutup\n'],
    })
  })

  test('of OpenDocument are pages too; what only the speaker sees is not on them', async () => {
    const notes = '<presentation:notes><text:p>jangan dibaca</text:p></presentation:notes>'
    const slide = (text: string) =>
      `<draw:page draw:name="p"><draw:frame><text:p>${text}</text:p></draw:frame>${notes}</draw:page>`

    expect(await read(odfParts('presentation', slide('Satu') + slide('Dua')))).toMatchObject({
      format: 'odp',
      pages: ['Satu\n', 'Dua\n'],
    })
  })

  test('that are named again and again are shown once', async () => {
    const parts = presentationParts(Array.from({ length: 50 }, () => ['slide1', ['A']]))

    expect(await read(parts.slice(0, 4))).toMatchObject({ pages: ['A\n'], isCut: false })
  })

  test('longer than anybody reads are cut, and said to be', async () => {
    const long = ['x'.repeat(3_000_000)]
    const parts = presentationParts([
      ['slide1', long],
      ['slide2', long],
      ['slide3', long],
    ])

    const found = await read(parts)
    expect(found).toMatchObject({ format: 'pptx', isCut: true })
    expect(JSON.stringify(found).length).toBeLessThan(8_000_000)
  })

  test('that are named but not there are a broken file', async () => {
    const parts = presentationParts([['slide1', ['A']]]).filter(({ name }) => !name.includes('slides/'))

    expect(await read(parts)).toMatchObject({ kind: 'refused', reason: 'broken' })
  })
})

describe('a text of OpenDocument', () => {
  test('is read paragraph by paragraph, cells side by side, page by page', async () => {
    const breaking =
      '<style:style style:name="P7"><style:paragraph-properties fo:break-before="page"/></style:style>'
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
    const body = `<text:h>KEPUTUSAN<text:line-break/>WALI KOTA</text:h>
      <table:table><table:table-row>${cell('Nomor')}${cell('4')}</table:table-row></table:table>
      <text:p>sebelum</text:p><text:p text:style-name="P7">sesudah<text:soft-page-break/>lagi</text:p>`

    expect(await read(odfParts('text', body, breaking))).toMatchObject({
      format: 'odt',
      pages: [`KEPUTUSAN\nWALI KOTA\n${'Nomor'.padEnd(36)}4\nsebelum\n`, 'sesudah', 'lagi\n'],
    })
  })

  test('leaves out what was deleted, tells of changes nobody accepted, and shows its margins', async () => {
    const deleted = `<text:tracked-changes><text:changed-region><text:deletion><text:p>hapus</text:p></text:deletion></text:changed-region></text:tracked-changes>`
    const styles = '<style:header><text:p>RANCANGAN</text:p></style:header>'
    const parts = [
      ...odfParts('text', `${deleted}<text:p>Tetap</text:p>`),
      { name: 'styles.xml', content: styles },
    ]

    expect(await read(parts)).toMatchObject({
      pages: ['Tetap\n'],
      hasOpenChanges: true,
      margins: ['RANCANGAN\n'],
    })
  })
})
