import type { RuleKind } from '../rule-kind.ts'

/**
 * What to ask, in our own words; nothing here is from a regulation. In braces stands what is filled in: {butir} a criterion as the edition
 * puts it, {mandiri}, {dokumen} and {lalu} the values of the institution, of the document review and of last year.
 */

/** How a criterion is asked for, by what its rule looks at. The type makes a forgotten kind an error here. */
export const criterionQuestions: Readonly<Record<RuleKind, string>> = {
  floor: 'Apa yang sudah berjalan untuk “{butir}”?',
  status: 'Dokumen mana yang sudah ditetapkan untuk “{butir}”? Sebutkan nomor, tanggal dan pasalnya.',
  completeness: 'Di pasal dan halaman mana dimuat “{butir}”?',
  coverage: 'Berapa unit kerja, dari berapa seluruhnya, sudah melakukan “{butir}”, dan apa buktinya?',
  age: 'Kapan terakhir dilakukan “{butir}”, dan dokumen mana yang memuat tanggalnya?',
  sequence: 'Mana dokumen yang lebih dulu dan mana yang menyusul untuk “{butir}”?',
  before_after: 'Tunjukkan keadaan sebelum dan sesudah perbaikan untuk “{butir}”.',
  budget_years: 'Di dokumen anggaran tahun mana saja terlihat “{butir}”?',
  consulted: 'Dengan siapa dan kapan dikonsultasikan “{butir}”, dan di mana tercatat?',
  auditor: 'Siapa yang mengaudit dan kapan, untuk “{butir}”? Tunjukkan laporannya.',
  previous_level: 'Apa yang baru sejak penilaian lalu untuk “{butir}”?',
  beyond_institution: 'Dengan instansi mana sudah terhubung untuk “{butir}”, dan bagaimana terlihatnya?',
  in_force_names: 'Dokumen berlaku mana yang menyebut “{butir}”, di halaman berapa?',
  guideline: 'Pedoman mana yang diikuti untuk “{butir}”, dan di mana terlihat?',
  set_by: 'Siapa yang menetapkan dokumen untuk “{butir}”?',
  capability: 'Tunjukkan pada layanan yang berjalan: “{butir}”.',
  application_used: 'Aplikasi mana yang dipakai untuk “{butir}”, dan siapa pemakainya?',
  agency_index: 'Berapa indeks dari instansi penilainya untuk “{butir}”, dan tertanggal kapan?',
  file_sound: 'Bisakah berkas untuk “{butir}” dibuka bersama sekarang?',
  any_of: 'Cara mana yang dipilih untuk memenuhi “{butir}”, dan apa buktinya?',
  all_of: 'Apa bukti untuk setiap bagian dari “{butir}”?',
  judgement: 'Jelaskan bagaimana “{butir}” dipenuhi, dengan dokumen dan halamannya.',
}

/** How the conversation about an indicator begins. */
export const openingQuestions = {
  unanswered: 'Indikator ini belum dijawab. Apa yang sudah berjalan, dan apa buktinya?',
  disputed:
    'Nilai mandiri {mandiri}, penilaian dokumen {dokumen}. Bukti mana yang menurut Anda belum terbaca?',
  changed:
    'Tahun lalu {lalu}, sekarang {dokumen}. Apa yang berubah, sejak kapan, dan dokumen mana yang menunjukkannya?',
  openNotes: 'Catatan perbaikan mana yang belum dijawab, dan apa yang sudah dikerjakan sejak itu?',
  weak: 'Apa yang menghalangi tingkat berikutnya, siapa yang mengerjakannya, dan kapan selesai?',
} as const satisfies Readonly<Record<string, string>>
