import type { FormCell, FormSheet, InputRule, NumberRule } from '@undagi/documents'
import { asNumber } from './as-number.ts'
import { conversionsUsed } from './exact-units.ts'
import { toIndicatorCells } from './indicator-cells.ts'
import { toNumberContent } from './number-content.ts'
import { cellOf, type IndicatorColumn, indicatorLines, type PaperLine } from './paper-layout.ts'
import type { ReckonedPaper } from './reckon-paper.ts'

const columns: Readonly<Record<IndicatorColumn, readonly [heading: string, width: number]>> = {
  code: ['Kode', 8],
  name: ['Indikator', 38],
  weight: ['Bobot (%)', 9],
  agencyIndex: ['Indeks instansi lain', 12],
  value: ['Nilai', 9],
  level: ['Tingkat', 20],
  check: ['Periksa', 18],
  facts: ['Fakta', 50],
  analysis: ['Analisis', 50],
  page: ['Di Undagi', 10],
  valueUnits: ['Nilai (satuan)', 12],
  weightUnits: ['Bobot (satuan)', 12],
}

/** Every indicator under the headings of its groups: what was found, and the cells to fill in. */
export function toIndicatorSheet(paper: ReckonedPaper): FormSheet {
  const { layout } = paper
  const headings = layout.columns.map((column): FormCell => {
    return { look: 'heading', content: { text: columns[column][0] } }
  })
  return {
    name: layout.names.indicators,
    widths: layout.columns.map((column) => columns[column][1]),
    frozen: { rows: 1, columns: 2 },
    rows: [headings, ...layout.lines.map((line) => toCells(paper, line))],
    inputs: inputRules(paper),
  }
}

function toCells(paper: ReckonedPaper, { node, row }: PaperLine): readonly FormCell[] {
  if (node.kind === 'indicator') {
    const cells = toIndicatorCells(paper, { node, row })
    return paper.layout.columns.map((column) => cells[column])
  }
  return paper.layout.columns.map((column): FormCell => {
    if (column === 'code' || column === 'name') return { look: 'group', content: { text: node[column] } }
    if (column === 'weight') return { look: 'group', content: toNumberContent(node.weight), decimals: 2 }
    return { look: 'group' }
  })
}

function inputRules({ instrument, units, layout }: ReckonedPaper): readonly InputRule[] {
  const lines = indicatorLines(layout)
  const { min, max, values } = instrument.scale
  const whole = values === 'integer'
  const what = whole ? 'bilangan bulat' : `angka, paling banyak ${units.decimals} desimal,`
  const value = toRule({
    ...{ min, max, whole, title: 'Nilai', text: `Isi ${what} dari ${min} sampai ${max}.` },
    cells: lines.map(({ row }) => cellOf(layout, 'value', row)),
  })
  const indices = conversionsUsed(instrument).map(({ id, name, from }) => {
    const [low, high] = [asNumber(from[0] ?? '0'), asNumber(from.at(-1) ?? '0')]
    return toRule({
      ...{ min: low, max: high, whole: false, title: 'Indeks instansi lain' },
      text: `${name}: isi angka dari ${low} sampai ${high}, atau isi kolom Nilai saja.`,
      cells: lines
        .filter(({ node }) => node.conversion === id)
        .map(({ row }) => cellOf(layout, 'agencyIndex', row)),
    })
  })
  return [value, ...indices]
}

interface RuleParts extends Pick<NumberRule, 'cells' | 'min' | 'max' | 'whole'> {
  readonly title: string
  readonly text: string
}

/** What spreadsheets take in such a note. */
const LONGEST_NOTE = 225

function toRule({ title, text, ...rule }: RuleParts): InputRule {
  const note = { title, text: text.slice(0, LONGEST_NOTE) }
  return { ...rule, prompt: note, refusal: note }
}
