import { expect, test } from 'vitest'
import { textOf } from '../document-text.ts'
import { inspectText } from './inspect-text.ts'

const form = (name: string, day = '15 Januari 2024') => `
  PEMERINTAH KOTA MANDALA                Nomor        065/12/SOP/2024
  DINAS KOMUNIKASI DAN                   SOP
      INFORMATIKA                        Tanggal      2 Januari 2024
                                         Pembuatan
                                         Tanggal      ${day}
                                         Efektif
                                         Disahkan         KEPALA DINAS KOMUNIKASI
                                         oleh              DAN INFORMATIKA KOTA
                                                                 MANDALA

                                                          ${name}
                                        Nama SOP Penanganan Gangguan
`

const read = (page: string, watermarks: readonly string[] = []) =>
  inspectText(textOf({ readability: 'readable', format: 'pdf', pages: [page], watermarks }))

test('a form whose labels break in their narrow cells is read as any other', () => {
  const { inspection, details } = read(form('Drs. AGUS SALIM, M.Si.'))

  expect(inspection).toMatchObject({ kind: 'procedure', status: 'enacted', date: '2024-01-15' })
  expect(details.signatory).toBe('Drs. AGUS SALIM, M.Si.')
})

test.each([
  ['the name', form('(..........................)')],
  ['any sign of a name, though the city stands under its office', form('')],
  ['the day it takes effect', form('Drs. AGUS SALIM', '.......')],
])('without %s it is a draft', (_, page) => {
  expect(read(page).inspection.status).toBe('draft')
})

test.each(['Draf Final', 'BELUM FINAL', 'RANCANGAN'])('"%s" laid across it makes it one too', (words) => {
  expect(read(form('Drs. AGUS SALIM, M.Si.'), [words]).inspection.status).toBe('draft')
})
