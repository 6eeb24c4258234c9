import type { Block } from '../../paper.ts'
import { radarFigure, rulerFigure, staircaseFigure } from '../index-figures.ts'
import type { Report } from '../report-schema.ts'
import { indexSentence, scoreBlock } from '../score-block.ts'

/** The index three ways: as a staircase, on its scale, by aspect; and the figures of all groups. */
export function indexChapter(report: Report): Block[] {
  const { result } = report
  const groups = { ...result, rows: result.rows.filter(({ kind }) => kind === 'group') }
  return [
    { kind: 'heading', level: 1, text: 'Indeks dan predikat' },
    { kind: 'paragraph', text: `Hasil akhir adalah ${indexSentence(result)}.` },
    staircaseFigure(report),
    rulerFigure(report),
    scoreBlock(groups),
    ...radarFigure(report),
  ]
}
