import { dayInWords } from '@undagi/maturity'
import type { Block } from '../../paper.ts'
import type { Recommendation } from '../judged-indicator.ts'

/** Said where they would stand: whoever reads the report is not left to guess that a chapter is missing. */
const noneRecorded =
  'Laporan ini tidak memuat rekomendasi: sampai laporan ini disusun tidak ada rekomendasi yang dicatat dari evaluasi ini.'

/** Saran: what is to be done, by whom and until when. */
export function recommendationsChapter(recommendations: readonly Recommendation[]): Block[] {
  const heading = { kind: 'heading', level: 1, text: 'Rekomendasi' } as const
  if (recommendations.length === 0) return [heading, { kind: 'paragraph', text: noneRecorded }]
  return [heading, recommendationsTable(recommendations)]
}

export function recommendationsTable(recommendations: readonly Recommendation[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'No.', share: 1.2, align: 'end' },
      { title: 'Indikator', share: 2.2, align: 'start' },
      { title: 'Rekomendasi', share: 9, align: 'start' },
      { title: 'Penanggung jawab', share: 4.2, align: 'start' },
      { title: 'Tenggat', share: 3, align: 'start' },
    ],
    rows: recommendations.map((each, index) => ({
      cells: [`${index + 1}`, each.indicatorCode ?? 'umum', each.text, unitText(each), dueText(each)],
      weight: 'plain',
    })),
  }
}

/** With who answers for it, in one sentence below an indicator. */
export function recommendationText(recommendation: Recommendation): string {
  return `${recommendation.text} (${unitText(recommendation)}; ${dueText(recommendation)})`
}

function unitText({ unit, isDropped }: Recommendation): string {
  return unit ?? (isDropped ? 'tanpa penanggung jawab' : 'penanggung jawab belum ditetapkan')
}

function dueText({ due, isDropped }: Recommendation): string {
  if (isDropped) return 'dibatalkan instansi'
  return due === null ? 'tenggat belum ditetapkan' : dayInWords(due)
}
