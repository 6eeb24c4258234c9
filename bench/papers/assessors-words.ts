import { randomInteger } from '../seeded-random.ts'

const acts = [
  'Peraturan Wali Kota',
  'Keputusan Wali Kota',
  'Surat Edaran Sekretaris Daerah',
  'Keputusan Kepala Dinas',
]
const subjects = [
  'Arsitektur SPBE',
  'Peta Rencana SPBE',
  'Manajemen Data',
  'Manajemen Keamanan Informasi',
  'layanan pusat data',
  'jaringan intra pemerintah',
  'sistem penghubung layanan',
  'Audit TIK',
]
const units = ['Dinas Kominfo', 'Bappeda', 'Inspektorat', 'BPKAD', 'BKPSDM', 'Dinas Arsip dan Perpustakaan']

type Random = () => number
const oneOf = (random: Random, from: readonly string[]) =>
  from[randomInteger(random, 0, from.length - 1)] ?? ''

const sentences: readonly ((random: Random) => string)[] = [
  (random) =>
    `${oneOf(random, acts)} Nomor ${randomInteger(random, 1, 180)} Tahun ${randomInteger(random, 2019, 2025)} tentang ${oneOf(random, subjects)}, pasal ${randomInteger(random, 1, 20)} sampai dengan ${randomInteger(random, 21, 40)}, halaman ${randomInteger(random, 2, 60)}, mengatur hal ini dan telah diundangkan.`,
  (random) =>
    `${oneOf(random, units)} menyampaikan notula rapat tanggal ${randomInteger(random, 1, 28)} Maret dengan ${randomInteger(random, 4, 40)} peserta yang membahas ${oneOf(random, subjects)} beserta tindak lanjutnya.`,
  (random) =>
    `Penerapannya mencakup ${randomInteger(random, 2, 30)} dari 31 perangkat daerah; ${oneOf(random, units)} belum menyampaikan laporan untuk semester kedua.`,
  (random) =>
    `Data dukung menunjukkan pemantauan berkala atas ${oneOf(random, subjects)}, tetapi hasil reviu belum digunakan untuk memutakhirkan ${oneOf(random, acts)} yang berlaku.`,
  (random) =>
    `Butir ${randomInteger(random, 1, 6)} tingkat ${randomInteger(random, 2, 4)} terpenuhi karena ${oneOf(random, subjects)} telah diintegrasikan dengan proses kerja ${oneOf(random, units)}.`,
  (random) =>
    `Pada interviu, ${oneOf(random, units)} menjelaskan bahwa ${oneOf(random, subjects)} dianggarkan dalam DPA dengan pagu Rp${randomInteger(random, 50, 900)} juta dan mulai dilaksanakan pada triwulan ketiga.`,
]

/** As assessors write: acts with number, article and page, who was there, what is missing. No text is another's. */
export function assessorsWords(random: Random, many: number): string {
  return Array.from({ length: many }, () => {
    const sentence = sentences[randomInteger(random, 0, sentences.length - 1)]
    return sentence?.(random) ?? ''
  }).join(' ')
}
