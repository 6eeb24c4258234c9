import type { KitQuestion, OfflineKit } from './offline-kit.ts'

/** Known again when it comes back: it is no evidence. */
export const readMeName = 'BACA-SAYA.txt'

/** As the oldest editor of Windows breaks lines. */
const toText = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ')

/** Beside the workbook: what to do with all of it. */
export function toReadMe({ unit, institution, year, madeOn }: OfflineKit, workbook: string): string {
  return toText([
    `Kit luring ${unit}, ${institution}, ${year}. Dibuat ${madeOn}.`,
    '',
    '1. Ekstrak dahulu seluruh ZIP ini ke komputer, jangan mengisi di dalam ZIP.',
    `2. Isi "${workbook}" dengan Excel, LibreOffice, atau Google Sheets.`,
    '3. Taruh berkas bukti di folder indikatornya, di dalam folder Bukti.',
    '   Judul folder boleh diubah, asalkan nomor di depannya tetap.',
    '4. Kembalikan: di halaman Permintaan, bagian Kerjakan luring, pilih folder ini,',
    '   atau jadikan ZIP lagi (tanpa kata sandi) dan unggah.',
    '5. Undagi memperlihatkan dahulu apa yang akan berubah dan berkas mana yang dikirim.',
    '',
    'Taruh berkas aslinya, bukan pintasan. Jangan menaruh ZIP di dalam folder Bukti.',
  ])
}

/** In the folder of an indicator: what is asked for there. It also keeps the folder, which some programs leave out when it is empty. */
export function toFolderReadMe({ code, name, question, asked, proof, notProof }: KitQuestion): string {
  return toText([
    `Taruh di sini berkas bukti untuk indikator ${code}, ${name}.`,
    '',
    `Pertanyaan: ${oneLine(question)}`,
    ...(proof === '' ? [] : ['', `Contoh bukti: ${oneLine(proof)}`]),
    ...(notProof === '' ? [] : [`Bukan bukti: ${oneLine(notProof)}`]),
    ...(asked.length === 0 ? [] : ['Dokumen yang diminta:', ...asked.map((each) => `- ${each}`)]),
  ])
}
