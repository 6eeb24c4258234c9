import { expect, test } from 'vitest'
import { textOf } from '../document-text.ts'
import { inspectText } from './inspect-text.ts'

const ACT = `PERATURAN BUPATI LEMBATA
NOMOR 14 TAHUN 2023
TENTANG
TATA KELOLA DATA
DENGAN RAHMAT TUHAN YANG MAHA ESA
BUPATI LEMBATA,
Menimbang : bahwa perlu menetapkan Peraturan Bupati tentang Tata Kelola Data;
MEMUTUSKAN:
Pasal 1
Data dikelola oleh wali data.
Ditetapkan di Lewoleba
pada tanggal 9 Agustus 2023
BUPATI LEMBATA,
ttd
MARIA GORETI
Diundangkan di Lewoleba
pada tanggal 10 Agustus 2023
BERITA DAERAH KABUPATEN LEMBATA TAHUN 2023 NOMOR 14`

const statusUnder = (...above: readonly string[]) =>
  inspectText(
    textOf({ readability: 'readable', format: 'text', pages: [[...above, ACT].join('\n')], pageCount: 1 }),
  ).inspection.status

test.each([
  ['RAN', 'CANGAN'],
  ['Kabupaten Lembata - RANCA-', 'NGAN hasil rapat'],
  ['DR', 'AF'],
  ['(kon', 'sep)'],
])('above a heading "%s / %s" is the word of a draft, broken by the end of a line', (...lines) => {
  expect(statusUnder(...lines)).toBe('draft')
})

test.each([
  ['Yayasan Indra', 'Fakultas Hukum'],
  ['Jalan Soekarno', 'Nomor 4', 'Sepakat Raya'],
  ['SEKRETARIAT KON', 'SEPULUH NOPEMBER'],
])('lines of a letterhead say no word together: %s / %s', (...lines) => {
  expect(statusUnder(...lines)).toBe('enacted')
})
