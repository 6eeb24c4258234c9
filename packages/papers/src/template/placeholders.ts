import type { PaperKind } from '../paper-kinds.ts'

/** Words within a line, in any part of a page. */
const textPlaceholders = [
  'judul',
  'instansi',
  'evaluasi',
  'tahun',
  'dasar',
  'nomor',
  'versi',
  'kode_periksa',
  'alamat_periksa',
  'tempat',
  'tanggal',
  'draf',
  'kop_baris_1',
  'kop_baris_2',
  'kop_alamat',
  'indeks',
  'predikat',
  'indikator_terisi',
  'target',
  'kapasitas',
  'jabatan',
  'nama',
  'nip',
] as const
export type TextPlaceholder = (typeof textPlaceholders)[number]

/** Whole pieces of a paper, each in a paragraph of its own. */
export const blockPlaceholders = [
  'isi',
  'tanda_tangan',
  'lampiran',
  'tabel_nilai',
  'kekurangan',
  'ringkasan',
  'keunggulan_kelemahan',
  'penilaian_indikator',
  'rekomendasi',
] as const
export type BlockPlaceholder = (typeof blockPlaceholders)[number]

/** Everything that a template can ask for. A closed list: no other name, no condition, no calculation. */
export const placeholders = [...textPlaceholders, ...blockPlaceholders] as const
export type Placeholder = (typeof placeholders)[number]

const blockNames: ReadonlySet<string> = new Set(blockPlaceholders)
const names: ReadonlySet<string> = new Set(placeholders)

export const isPlaceholder = (name: string): name is Placeholder => names.has(name)
export const isBlockPlaceholder = (name: string): name is BlockPlaceholder => blockNames.has(name)

type Names = readonly Placeholder[]

const ofEveryPaper: Names = [
  'judul',
  'instansi',
  'evaluasi',
  'tahun',
  'dasar',
  'nomor',
  'versi',
  'kode_periksa',
  'alamat_periksa',
  'tempat',
  'tanggal',
  'draf',
  'kop_baris_1',
  'kop_baris_2',
  'kop_alamat',
  'isi',
]
const ofResults: Names = ['indeks', 'predikat', 'indikator_terisi', 'tabel_nilai']
const ofOneSignatory: Names = ['tanda_tangan', 'kapasitas', 'jabatan', 'nama', 'nip']
const ofReports: Names = ['target', 'ringkasan', 'keunggulan_kelemahan', 'penilaian_indikator']

/** What a template of each paper can ask for. */
export const placeholdersOf: Readonly<Record<PaperKind, Names>> = {
  self_assessment_record: [...ofEveryPaper, ...ofResults, ...ofOneSignatory, 'lampiran', 'kekurangan'],
  publication_consent: [...ofEveryPaper, ...ofOneSignatory],
  leader_summary: [...ofEveryPaper, ...ofResults, ...ofReports, 'rekomendasi'],
  interview_record: [...ofEveryPaper, 'tanda_tangan'],
  evaluation_report: [...ofEveryPaper, ...ofResults, ...ofOneSignatory, ...ofReports, 'rekomendasi'],
  monitoring_report: [...ofEveryPaper, ...ofResults, ...ofOneSignatory, ...ofReports],
}

const whose: readonly Names[] = [['instansi'], ['tahun']]
/** By which anybody finds out whether what they hold was issued: what is issued without it nobody can check. */
const issued: readonly Names[] = [['nomor'], ['versi'], ['kode_periksa']]
const signed: Names = ['tanda_tangan', 'nama']
const judged: readonly Names[] = [
  ['isi', 'indeks'],
  ['isi', 'predikat'],
  ['isi', 'ringkasan'],
  ['isi', 'penilaian_indikator'],
]

/**
 * What must not be left out, each in one of the ways named: a paper that does not say whose it is, what came out or who signs would be another
 * paper, and every kind is issued. The rule is ours; no text that we know says what a template must hold.
 */
export const requiredOf: Readonly<Record<PaperKind, readonly Names[]>> = {
  self_assessment_record: [
    ...whose,
    ...issued,
    ['isi', 'indeks'],
    ['isi', 'predikat'],
    ['lampiran', 'tabel_nilai'],
    ['lampiran', 'kekurangan'],
    signed,
  ],
  publication_consent: [...whose, ...issued, signed],
  leader_summary: [...whose, ...issued, ['isi', 'indeks'], ['isi', 'predikat']],
  interview_record: [...whose, ...issued, ['isi'], ['tanda_tangan']],
  evaluation_report: [...whose, ...issued, ...judged, ['isi', 'rekomendasi'], signed],
  monitoring_report: [...whose, ...issued, ...judged, signed],
}
