import type { FormSheet } from '@undagi/documents'
import { answerWords } from './answer-words.ts'
import { kitMark } from './kit-mark.ts'
import { kitSheets, type OfflineKit } from './offline-kit.ts'

/** How to fill it in, for who has only the file. */
export function toGuideSheet({ id, unit, institution, year, madeOn }: OfflineKit): FormSheet {
  const lines = [
    `1. Di lembar ${kitSheets.answers}, tulis nama Anda di "Diisi oleh", lalu jawab tiap baris.`,
    `2. Kolom Jawaban: ${answerWords.join(', ')}.`,
    '3. Di kolom Penjelasan, sebut nomor dan tanggal aturan, nama aplikasi, atau sejak kapan. Bila tidak berlaku, tulis alasannya.',
    '4. Baris yang belum diketahui boleh dikosongkan: yang kosong tidak mengubah apa pun.',
    `5. Di lembar ${kitSheets.documents}, sebut dokumen yang menjadi bukti, dan taruh berkasnya di folder indikatornya, di dalam folder Bukti.`,
    '6. Simpan sebagai Excel Workbook (.xlsx), lalu kembalikan seluruh folder kit, atau ZIP-nya, di halaman Permintaan, bagian "Kerjakan luring".',
    '7. Sebelum apa pun berubah, Undagi memperlihatkan bedanya dan berkas mana yang dikirim. Bila rekan Anda mengubah jawaban yang sama di Undagi, Anda yang memilih.',
    'Kolom Catatan kerja hanya untuk Anda; isinya tidak dikirim.',
    'Jangan menyalin lembar dari buku kerja lain: nomor kit di bawah menunjukkan milik siapa buku kerja ini.',
  ]
  return {
    name: kitSheets.guide,
    widths: [100],
    rows: [
      [{ look: 'title', content: { text: 'Petunjuk mengisi' } }],
      [{ look: 'text', content: { text: `${unit}, ${institution}, ${year}. Dibuat ${madeOn}.` } }],
      ...lines.map((line) => [{ look: 'text' as const, content: { text: line } }]),
      [{ look: 'label', content: { text: kitMark(id) } }],
    ],
    inputs: [],
  }
}
