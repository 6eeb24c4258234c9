import {
  drawRadar,
  drawRuler,
  drawStaircase,
  paperPalette,
  type RulerMark,
  toSvgMarkup,
} from '@undagi/figures'
import type { Block } from '../paper.ts'
import { indexText } from '../words/index-text.ts'
import { aspectsOf } from './aspects-of.ts'
import type { Report } from './report-schema.ts'
import { valueText } from './score-block.ts'

/** Drawn with the letters of the paper. */
const palette = { ...paperPalette, font: 'Arimo' }

type Shown = Pick<Report, 'result' | 'scale' | 'compared' | 'target'>

/** The index as a staircase: how many levels are built, and how far the last one. */
export function staircaseFigure({ result, scale }: Shown): Block {
  const { index, predicate } = result
  const figure = drawStaircase({
    ...{ value: Number(index), level: predicate.level, steps: Math.round(scale.max) },
    ...{ size: 'wide', showNext: true, label: null, palette },
  })
  const alt = `Tangga kematangan: indeks ${indexText(index)} dari ${scale.max} tingkat, predikat ${predicate.name}.`
  return { kind: 'figure', svg: toSvgMarkup(figure), alt, widthMm: 90 }
}

/** The index on the scale of its predicates, beside what it is compared with. */
export function rulerFigure({ result, scale, compared, target }: Shown): Block {
  const marks = [
    ...compared
      .filter(({ isComparable }) => isComparable)
      .map(({ index, name }) => mark('previous', index, name)),
    ...(target === null ? [] : [mark('target', target, 'target')]),
    mark('current', result.index, 'indeks'),
  ]
  const { min, max, bands } = scale
  const figure = drawRuler({ width: 560, scale: { min, max }, bands, marks, label: null, palette })
  const said = marks.map(({ name, text }) => `${name} ${text}`).join(', ')
  return { kind: 'figure', svg: toSvgMarkup(figure), alt: `Skala predikat: ${said}.`, widthMm: 150 }
}

function mark(kind: RulerMark['kind'], value: string, name: string): RulerMark {
  return { kind, value: Number(value), text: indexText(value), name }
}

/** The aspects around a middle: how even the whole is. Fewer than three make no area. */
export function radarFigure({ result, scale }: Shown): Block[] {
  const aspects = aspectsOf(result)
  if (aspects.length < 3) return []
  const axes = aspects.map(({ name, value }) => ({ name, value: value === null ? null : Number(value) }))
  const figure = drawRadar({ width: 480, axes, max: Math.round(scale.max), label: null, palette })
  const said = aspects.map(({ name, value }) => `${name} ${valueText(value)}`).join(', ')
  return [{ kind: 'figure', svg: toSvgMarkup(figure), alt: `Nilai per aspek: ${said}.`, widthMm: 125 }]
}
