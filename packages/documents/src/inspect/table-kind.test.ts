import { expect, test } from 'vitest'
import { textOf } from '../document-text.ts'
import { inspectText } from './inspect-text.ts'

const kindOf = (...rows: readonly (readonly string[])[]) => {
  const pages = [rows.map((cells) => cells.join('\t')).join('\n')]
  return inspectText(textOf({ readability: 'readable', format: 'xlsx', pages, pageCount: 1 })).inspection.kind
}

test.each([
  ['register', [['DAFTAR APLIKASI TAHUN 2024'], ['No', 'Nama', 'Alamat']]],
  [
    'register',
    [
      ['No', 'Nama Aplikasi', 'Fungsi', 'URL'],
      ['1', 'SIPD', 'Laporan', 'https://a.go.id/x'],
    ],
  ],
  [
    'register',
    [
      ['No', 'Jenis Barang', 'Merk', 'Tahun', 'Kondisi'],
      ['1', 'Server', 'X', '2021', 'Baik'],
    ],
  ],
  ['register', [['No', 'Kejadian Risiko', 'Penyebab', 'Level Dampak', 'Penanganan']]],
  [
    'budget_document',
    [
      ['Kode Rekening', 'Uraian', 'Pagu', 'Realisasi'],
      ['5.1.02', 'ATK', '540000', '0'],
    ],
  ],
  ['budget_proposal', [['RKA 2.16'], ['Kode Rekening', 'Uraian', 'Volume', 'Harga Satuan', 'Jumlah']]],
  ['plan', [['PETA RENCANA SPBE 2024-2028'], ['No', 'Nama Aplikasi', 'Fungsi', 'Tahun']]],
  ['other', [['No', 'Nama', 'Instansi', 'Perangkat Daerah', 'Jumlah']]],
])('a sheet is %s by its heading, else by the heads of its columns', (kind, rows) => {
  expect(kindOf(...rows)).toBe(kind)
})
