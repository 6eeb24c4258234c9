import type { Block } from '../../paper.ts'
import { aspectsOf } from '../aspects-of.ts'
import { type JudgedIndicator, type Recommendation, stageNames } from '../judged-indicator.ts'
import type { Report } from '../report-schema.ts'
import { valueText } from '../score-block.ts'
import { recommendationText } from './recommendations-chapter.ts'

/** Every indicator: what each stage said of it, facts, analysis, justification, and what is recommended. */
export function indicatorsChapter({ result, indicators, recommendations }: Report): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Penilaian per indikator' },
    ...aspectsOf(result).flatMap(({ code: of, name }) => [
      { kind: 'heading', level: 2, text: name } as const,
      ...indicators
        .filter(({ aspect }) => aspect === of)
        .flatMap((indicator) => indicatorBlocks(indicator, recommendations)),
    ]),
  ]
}

function indicatorBlocks(indicator: JudgedIndicator, recommendations: readonly Recommendation[]): Block[] {
  const { code, name, facts, analysis, justification } = indicator
  const own = recommendations.filter(({ indicatorCode }) => indicatorCode === code)
  return [
    { kind: 'heading', level: 3, text: `Indikator ${code}. ${name}` },
    { kind: 'facts', rows: valuesOf(indicator) },
    ...textBlocks('Fakta', facts),
    ...textBlocks('Analisis', analysis),
    ...textBlocks('Justifikasi Hasil', justification),
    ...(own.length === 0 ? [] : [{ kind: 'label', text: 'Rekomendasi' } as const, listOf(own)]),
  ]
}

/** What nobody touched at a stage is carried over, and said to be (Pedoman Menteri PANRB 3/2024). */
function valuesOf({ values, value, levelName, isCorrected }: JudgedIndicator) {
  const stages = values.map((each) => ({
    name: stageNames[each.stage],
    value: `${valueText(each.value)}${each.isCarried && each.value !== null ? ' (terbawa dari tahap sebelumnya)' : ''}`,
  }))
  const final = `${valueText(value)}${levelName === null ? '' : ` (${levelName})`}`
  const corrected = isCorrected ? ', dikoreksi setelah publikasi' : ''
  return [...stages, { name: 'Nilai akhir', value: `${final}${corrected}` }]
}

function textBlocks(name: string, text: string): Block[] {
  if (text.trim() === '') return []
  return [
    { kind: 'label', text: name },
    { kind: 'paragraph', text },
  ]
}

function listOf(recommendations: readonly Recommendation[]): Block {
  return { kind: 'list', isNumbered: false, items: recommendations.map(recommendationText) }
}
