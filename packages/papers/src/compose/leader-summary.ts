import type { Block, Paper } from '../paper.ts'
import { recommendationsTable } from './chapters/recommendations-chapter.ts'
import { namedList } from './chapters/strengths-chapter.ts'
import { comparedBlock, differenceBlocks } from './chapters/summary-chapter.ts'
import { rulerFigure } from './index-figures.ts'
import { openingOf } from './opening.ts'
import type { Report } from './report-schema.ts'
import { sortByStrength } from './sort-by-strength.ts'

const title = 'Ringkasan Hasil untuk Pimpinan'
/** So many of each fit on one page. */
const most = 4
const mostSteps = 4
/** A step of a whole page of words leaves no room for the others. */
const longest = 220

/** One page for the head of the institution: where it stands, what carries it, what holds it back, what comes next. */
export function composeLeaderSummary(report: Report): Paper {
  const { frame, subject, indicators, recommendations } = report
  const { strengths, weaknesses } = sortByStrength(indicators)
  return {
    ...{ title: `${title} ${subject.institution} ${subject.year}`, frame, cover: null },
    blocks: [
      openingOf(title, subject, frame),
      whoseFigures(report),
      rulerFigure(report),
      comparedBlock(report, report.isSelfAssessment ? 'Indeks penilaian mandiri' : 'Indeks resmi'),
      ...differenceBlocks(report),
      ...namedList('Keunggulan utama', strengths.slice(0, most)),
      ...namedList('Kelemahan utama', weaknesses.slice(0, most)),
      ...nextSteps(recommendations),
    ],
  }
}

/** A figure without whose it is would be read as the official one. */
function whoseFigures({ isSelfAssessment, isRecorded, subject }: Report): Block {
  const self = `Angka pada halaman ini adalah hasil penilaian mandiri ${subject.institution}. Hasil evaluasinya belum dipublikasikan.`
  const letters = isRecorded ? ', dicatat oleh instansi menurut surat kementerian' : ''
  return {
    kind: 'note',
    text: isSelfAssessment
      ? self
      : `Angka pada halaman ini adalah hasil resmi yang dipublikasikan${letters}.`,
  }
}

function nextSteps(recommendations: Report['recommendations']): Block[] {
  if (recommendations.length === 0) return []
  const first = recommendations.slice(0, mostSteps).map((each) => ({ ...each, text: shortened(each.text) }))
  return [{ kind: 'heading', level: 2, text: 'Langkah berikutnya' }, recommendationsTable(first)]
}

function shortened(text: string): string {
  const line = text.replaceAll('\n', ' ')
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`
}
