import { useLingui } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'

/** What people call each official paper. */
export function usePaperNames(): Readonly<Record<Schemas['PaperKind'], string>> {
  const { t } = useLingui()
  return {
    self_assessment_record: t`Berita Acara Penilaian Mandiri`,
    publication_consent: t`Pernyataan Persetujuan Publikasi`,
    evaluation_report: t`Laporan Hasil Evaluasi`,
    leader_summary: t`Ringkasan untuk Pimpinan`,
    interview_record: t`Berita Acara Interviu`,
    monitoring_report: t`Laporan Hasil Pemantauan`,
  }
}
