import { dayInWords } from '@undagi/maturity'
import type { Block } from '../../paper.ts'
import type { Recommendation } from '../judged-indicator.ts'

/** Saran: what is to be done, by whom and until when. */
export function recommendationsChapter(recommendations: readonly Recommendation[]): Block[] {
  const heading = { kind: 'heading', level: 1, text: 'Rekomendasi' } as const
  if (recommendations.length === 0)
    return [heading, { kind: 'paragraph', text: 'Tidak ada rekomendasi yang dicatat.' }]
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
    rows: recommendations.map(({ indicatorCode, text, unit, due }, index) => ({
      cells: [`${index + 1}`, indicatorCode ?? 'umum', text, unitText(unit), dueText(due)],
      weight: 'plain',
    })),
  }
}

/** With who answers for it, in one sentence below an indicator. */
export function recommendationText({ text, unit, due }: Recommendation): string {
  return `${text} (${unitText(unit)}; ${dueText(due)})`
}

const unitText = (unit: string | null) => unit ?? 'penanggung jawab belum ditetapkan'
const dueText = (due: string | null) => (due === null ? 'tenggat belum ditetapkan' : dayInWords(due))
