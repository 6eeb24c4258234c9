import type { Block, Paper } from '../paper.ts'
import { placeAndDay } from '../words/say-day.ts'
import { signatureOf } from '../words/signature-of.ts'
import { indexChapter } from './chapters/index-chapter.ts'
import { indicatorsChapter } from './chapters/indicators-chapter.ts'
import { recommendationsChapter } from './chapters/recommendations-chapter.ts'
import { strengthsChapter } from './chapters/strengths-chapter.ts'
import { summaryChapter } from './chapters/summary-chapter.ts'
import type { Report } from './report-schema.ts'

/** Laporan Hasil Evaluasi (LHE). */
export function composeEvaluationReport(report: Report): Paper {
  return reportOf(report, 'Laporan Hasil Evaluasi', recommendationsChapter(report.recommendations))
}

/** Laporan Hasil Pemantauan: monitoring ends in values, without recommendations (Pedoman Menteri PANRB 3/2024). */
export function composeMonitoringReport(report: Report): Paper {
  return reportOf({ ...report, recommendations: [] }, 'Laporan Hasil Pemantauan', [])
}

function reportOf(report: Report, title: string, recommendations: readonly Block[]): Paper {
  const { frame, subject } = report
  return {
    ...{ title: `${title} ${subject.institution} ${subject.year}`, frame },
    cover: {
      lines: [title, subject.evaluation],
      institution: subject.institution,
      year: `Tahun ${subject.year}`,
    },
    blocks: [
      { kind: 'contents', heading: 'Daftar isi' },
      { kind: 'page_break' },
      ...summaryChapter(report),
      { kind: 'page_break' },
      ...indexChapter(report),
      { kind: 'page_break' },
      ...strengthsChapter(report),
      { kind: 'page_break' },
      ...indicatorsChapter(report),
      ...recommendations,
      ...signaturesOf(report),
    ],
  }
}

function signaturesOf({ frame, signatories }: Report): Block[] {
  return [
    {
      kind: 'signatures',
      placeAndDay: placeAndDay(frame.place, frame.day),
      signatures: signatories.map(signatureOf),
    },
  ]
}
