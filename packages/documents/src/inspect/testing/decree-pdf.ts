import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

const HEAD = [
  ...['WALI KOTA CONTOH', '', 'KEPUTUSAN WALI KOTA CONTOH', 'NOMOR 188.45/112/2023', 'TENTANG'],
  ...['TIM KOORDINASI SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK', 'WALI KOTA CONTOH,'],
  'Menimbang : a. bahwa untuk keterpaduan SPBE perlu dibentuk tim koordinasi;',
  'Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
  ...['MEMUTUSKAN:', 'Menetapkan :', 'KESATU : Membentuk Tim Koordinasi SPBE Kota Contoh.'],
  ...['KEDUA : Tim bertugas mengoordinasikan SPBE.'],
  'KETIGA : Keputusan ini mulai berlaku pada tanggal ditetapkan.',
]
const CLOSING = [
  ...['Ditetapkan di Contoh', 'pada tanggal 6 Juni 2023', 'WALI KOTA CONTOH,'],
  ...['', 'ttd.', '', 'ANDINI LARASATI'],
]
const LINE = 14

/** A short decree, complete, with room between its body and its signature. */
export async function writeDecree(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.TimesRoman)
  const page = document.addPage([595, 842])
  const write = (lines: readonly string[], top: number) => {
    for (const [index, line] of lines.entries())
      page.drawText(line, { x: 70, y: top - index * LINE, font, size: 11 })
  }
  write(HEAD, 780)
  write(CLOSING, 270)
  return await document.save()
}
