import type { FormCell, FormContent, FormSheet } from '@undagi/documents'
import { parseRational } from '@undagi/maturity'
import { asNumber } from './as-number.ts'
import { inUnits } from './exact-units.ts'
import { toNumberContent } from './number-content.ts'
import type { GroupSpan } from './paper-layout.ts'
import type { ReckonedPaper } from './reckon-paper.ts'
import { groupFormulas, type SummaryColumn, summaryColumns } from './summary-formulas.ts'
import { toResultRows } from './summary-result.ts'

const columns: Readonly<Record<SummaryColumn, readonly [heading: string, width: number]>> = {
  code: ['Kode', 26],
  name: ['Nama', 46],
  weight: ['Bobot (%)', 10],
  value: ['Nilai', 10],
  exact: ['Nilai tepat', 20],
  answered: ['Terisi', 8],
  indicators: ['Indikator', 10],
  problems: ['Perlu diperiksa', 10],
  sumUnits: ['Bobot × nilai (satuan)', 16],
  wholeUnits: ['Bobot (satuan)', 16],
}

/** What it is about, index and predicate, and the value of every group. */
export function toSummarySheet(paper: ReckonedPaper): FormSheet {
  const head = headRows(paper)
  const firstGroupRow = rootRowOf(paper)
  return {
    name: paper.layout.names.summary,
    widths: summaryColumns.map((column) => columns[column][1]),
    inputs: [],
    rows: [
      ...head,
      ...toResultRows(paper, firstGroupRow),
      [],
      summaryColumns.map((column) => cell('heading', { text: columns[column][0] })),
      ...paper.layout.spans.map((span, position) => groupRow(paper, span, firstGroupRow + position)),
    ],
  }
}

/** Where the index stands among the groups. Its predicate and what is said of them stand above; the formulas of each look at the row of the other. */
export function rootRowOf(paper: ReckonedPaper): number {
  return headRows(paper).length + toResultRows(paper, 0).length + 3
}

function headRows({ instrument, about }: ReckonedPaper): readonly (readonly FormCell[])[] {
  const edition = `${instrument.name}, revisi ${instrument.revision}`
  const facts = [...about, ['Instrumen', edition] as const]
  return [
    [cell('title', { text: 'Kertas kerja penilaian' })],
    ...facts.map(([name, text]) => [cell('label', { text: name }), cell('text', { text })]),
    [],
  ]
}

function groupRow(paper: ReckonedPaper, span: GroupSpan, row: number): readonly FormCell[] {
  const { group, depth } = span
  const score = paper.result.nodes[group.code]
  if (!score?.value) throw new Error(`${group.code} has no value`)
  const { perPercent, perValue } = paper.units
  const whole = inUnits(group.weight, perPercent) * Number(perValue)
  const formulas = groupFormulas(paper, span, row)
  const contents: Readonly<Record<SummaryColumn, FormContent>> = {
    code: { text: group.code },
    name: { text: `${'   '.repeat(depth)}${group.name}` },
    weight: toNumberContent(group.weight),
    value: { formula: formulas.value, result: asNumber(score.value.rounded) },
    exact: { formula: formulas.exact, result: score.value.exact },
    answered: { formula: formulas.answered, result: score.answered },
    indicators: { number: score.indicators },
    problems: { formula: formulas.problems, result: 0 },
    sumUnits: { formula: formulas.sumUnits, result: sumOf(score.value.exact, whole) },
    wholeUnits: { number: whole },
  }
  const look = depth < 2 ? 'group' : 'cell'
  return summaryColumns.map((column) => {
    const shown = decimalsOf(column, paper.instrument.rounding.decimals)
    const of = column === 'sumUnits' || column === 'wholeUnits' ? 'working' : look
    return { ...cell(of, contents[column]), ...(shown === undefined ? {} : { decimals: shown }) }
  })
}

const cell = (look: FormCell['look'], content: FormContent): FormCell => ({ look, content })

function decimalsOf(column: SummaryColumn, rounding: number): number | undefined {
  if (column === 'value') return rounding
  if (column === 'weight') return 2
  return column === 'sumUnits' || column === 'wholeUnits' ? 0 : undefined
}

function sumOf(exact: string, whole: number): number {
  const { numerator, denominator } = parseRational(exact)
  return Number((numerator * BigInt(whole)) / denominator)
}
