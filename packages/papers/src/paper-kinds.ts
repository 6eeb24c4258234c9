/** Every paper that is printed here, by the identifiers of the glossary. */
export const paperKinds = [
  'self_assessment_record',
  'publication_consent',
  'evaluation_report',
  'leader_summary',
  'interview_record',
  'monitoring_report',
] as const
export type PaperKind = (typeof paperKinds)[number]

/** What people call each of them. */
export const paperNames: Readonly<Record<PaperKind, string>> = {
  self_assessment_record: 'Berita Acara Penilaian Mandiri',
  publication_consent: 'Pernyataan Persetujuan Publikasi',
  evaluation_report: 'Laporan Hasil Evaluasi',
  leader_summary: 'Ringkasan untuk Pimpinan',
  interview_record: 'Berita Acara Interviu',
  monitoring_report: 'Laporan Hasil Pemantauan',
}
