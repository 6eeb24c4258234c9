/** What an institution writes of its own round. */
export const ownPaperKinds = [
  'self_assessment_record',
  'publication_consent',
  'leader_summary',
  'interview_record',
] as const
export type OwnPaperKind = (typeof ownPaperKinds)[number]

/** What comes out of a round judged from outside. */
export const reportKinds = ['evaluation_report', 'monitoring_report'] as const
export type ReportKind = (typeof reportKinds)[number]

/** Every paper that is printed here, by the identifiers of the glossary. */
export const paperKinds = [...ownPaperKinds, ...reportKinds] as const
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
