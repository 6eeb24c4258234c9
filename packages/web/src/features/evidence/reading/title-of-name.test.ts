import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titleOfName } from './title-of-name.ts'

test.each([
  ['SK_Tim_SPBE_2023_final.pdf', 'SK Tim SPBE 2023'],
  ['sk_tim_koordinasi_spbe_2023 (1).pdf', 'SK Tim Koordinasi SPBE 2023'],
  ['LAPORAN_KINERJA_TIK_2022.PDF', 'Laporan Kinerja TIK 2022'],
  ['laporan-kinerja-semester-i-2022_rev2_ttd.docx', 'Laporan Kinerja Semester I 2022'],
  ['scan_0031 Notula Rapat.pdf', 'Notula Rapat'],
  ['Notula Tim Koordinasi 2022-03-08.pdf', 'Notula Tim Koordinasi 2022-03-08'],
  ['SE 555-112-2017.pdf', 'SE 555-112-2017'],
  ['BeritaAcaraReviu.final.signed.pdf', 'Berita Acara Reviu'],
  ['Salinan dari Rancangan Perwali (pembahasan ketiga).pdf', 'Rancangan Perwali (pembahasan ketiga)'],
  ['20230412_103055_Undangan Bimtek.jpg', 'Undangan Bimtek'],
  ['Hasil Survei Kepuasan 2022.xlsx', 'Hasil Survei Kepuasan 2022'],
  ['hasil scan_Undangan.pdf', 'Undangan'],
  ['Tangkapan Layar Halaman Masuk.png', 'Halaman Masuk'],
  ['Peta Rencana 2025 - 2029.pdf', 'Peta Rencana 2025-2029'],
  ['SOP Pengendalian Dokumen.pdf', 'SOP Pengendalian Dokumen'],
  ['Prosedur Pemusnahan Berkas_revisi2.pdf', 'Prosedur Pemusnahan Berkas'],
  ['SOP Penggunaan TTE.pdf', 'SOP Penggunaan TTE'],
  ['Dokumen Renja Revisi.pdf', 'Renja Revisi'],
  ['Laporan%20Tahunan%20SPBE.pdf', 'Laporan Tahunan SPBE'],
  ['Capaian 100%20 Layanan.pdf', 'Capaian 100%20 Layanan'],
  ['laporanTahunanSPBE2023.pdf', 'Laporan Tahunan SPBE 2023'],
  ['skTimSPBE.pdf', 'SK Tim SPBE'],
  [`Laporan ${'panjang sekali '.repeat(12)}.pdf`, `Laporan ${'panjang sekali '.repeat(9)}panjang`],
  ['Perwali \u202e2022 Arsitektur.pdf', 'Perwali 2022 Arsitektur'],
])('the name %s proposes the title “%s”', (name, title) => {
  expect(titleOfName(name)).toBe(title)
})

test.each([
  'scan_0031 (final).pdf',
  'IMG_20230412_103055.jpg',
  'WhatsApp Image 2023-04-12 at 10.30.55.jpeg',
  'DOC-20230412-WA0012.pdf',
  'CamScanner 04-12-2023 10.30.pdf',
  'Dokumen1.docx',
  '1f0c2f0a-9b1e-4c3d-8a55-0c1f2e3d4b5a.pdf',
  '2023.pdf',
  '(1).pdf',
])('the name %s says nothing, and nothing is proposed', (name) => {
  expect(titleOfName(name)).toBeNull()
})

test('whatever a file is called, a proposal is one short line without what a computer puts between words', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('_', 'SPBE', ' ', '-', 'final'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const title = titleOfName(pieces.join(''))
      if (title === null) return
      expect(title).toBe(title.trim())
      expect(title).not.toMatch(/_|\s\s|[\p{Cc}\p{Cf}]/u)
      expect(title.length).toBeLessThanOrEqual(150)
    }),
  )
})
