import type { FormCell, FormContent, FormSheet } from '@undagi/documents'
import type { Indicator } from '@undagi/maturity'
import { asNumber } from './as-number.ts'
import { inUnits } from './exact-units.ts'
import { cellOf, type IndicatorColumn, indicatorLines } from './paper-layout.ts'
import type { ReckonedPaper } from './reckon-paper.ts'
import { summaryCell } from './summary-formulas.ts'
import { rootRowOf } from './summary-sheet.ts'

/** One paper beside the other, and what its values are called. */
export interface ComparedPaper {
  readonly paper: ReckonedPaper
  readonly heading: string
}

const CHECK = 'periksa isian'
const columns = ['C', 'D'] as const
/** Below the line that says what it is. */
const headRow = 2
const indexAt = headRow + 1

/** Index and indicators of two papers side by side, each as it follows from the cells of its own sheet, and the way from one to the other. */
export function toComparisonSheet(own: ComparedPaper, other: ComparedPaper, name: string): FormSheet {
  const headings = ['Kode', 'Indikator', own.heading, other.heading, 'Selisih']
  const papers = [own.paper, other.paper] as const
  return {
    name,
    widths: [8, 60, 14, 14, 12],
    frozen: { rows: headRow, columns: 2 },
    inputs: [],
    rows: [
      [cell('text', { text: aboutBoth(papers) })],
      headings.map((text) => cell('heading', { text })),
      indexRow(papers),
      ...indicatorLines(own.paper.layout).map((line, position) =>
        indicatorRow(papers, line, indexAt + 1 + position),
      ),
    ],
  }
}

type Pair = readonly [ReckonedPaper, ReckonedPaper]

/** All that is said of one and the other alike. */
function aboutBoth([own, other]: Pair): string {
  const said = new Set(other.about.map(([name, text]) => `${name}: ${text}`))
  return own.about
    .map(([name, text]) => `${name}: ${text}`)
    .filter((each) => said.has(each))
    .join(' · ')
}
type Line = { readonly node: Indicator; readonly row: number }

const cell = (look: FormCell['look'], content: FormContent): FormCell => ({ look, content })

/** Of the published figures, since those are what a reader of both sees. */
function indexRow(papers: Pair): readonly FormCell[] {
  const { root, rounding } = papers[0].instrument
  const one = 10 ** rounding.decimals
  const [from, to] = papers.map(({ result }) => asNumber(result.index.rounded))
  const [first, second] = columns.map((column) => `${column}${indexAt}`)
  return [
    cell('group', { text: root.code }),
    cell('group', { text: root.name }),
    ...papers.map((paper) => ({
      ...cell('group', {
        formula: `'${paper.layout.names.summary}'!${summaryCell('value', rootRowOf(paper))}`,
        result: asNumber(paper.result.index.rounded),
      }),
      decimals: rounding.decimals,
    })),
    {
      ...cell('group', {
        formula: `IF(AND(ISNUMBER(${first}),ISNUMBER(${second})),(ROUND(${second}*${one},0)-ROUND(${first}*${one},0))/${one},"${CHECK}")`,
        result: (Math.round((to ?? 0) * one) - Math.round((from ?? 0) * one)) / one,
      }),
      decimals: rounding.decimals,
    },
  ]
}

function indicatorRow(papers: Pair, line: Line, row: number): readonly FormCell[] {
  const [first, second] = columns.map((column) => `${column}${row}`)
  const [from, to] = papers.map((paper) => unitsAt(paper, line))
  const perValue = Number(papers[0].units.perValue)
  const [own, other] = papers.map((paper) => spot(paper, 'valueUnits', line))
  return [
    cell('cell', { text: line.node.code }),
    cell('cell', { text: line.node.name }),
    ...papers.map((paper) => cell('cell', valueContent(paper, line))),
    cell('cell', {
      formula: `IF(AND(ISNUMBER(${first}),ISNUMBER(${second})),(${other}-${own})/${perValue},"")`,
      result: from == null || to == null ? '' : (to - from) / perValue,
    }),
  ]
}

/** Nothing where there is no value, and never a number of what cannot be counted. */
function valueContent(paper: ReckonedPaper, line: Line): FormContent {
  const at = (column: IndicatorColumn) => spot(paper, column, line)
  const value = `ISNUMBER(${at('value')})`
  const isAnswered = paper.layout.columns.includes('agencyIndex')
    ? `OR(${value},ISNUMBER(${at('agencyIndex')}))`
    : value
  const perValue = Number(paper.units.perValue)
  const units = unitsAt(paper, line)
  return {
    formula: `IF(LEN(${at('check')})>0,"${CHECK}",IF(${isAnswered},${at('valueUnits')}/${perValue},""))`,
    result: units === null ? '' : units / perValue,
  }
}

function unitsAt({ counted, units }: ReckonedPaper, { node }: Line): number | null {
  const value = counted[node.code] ?? null
  return value === null ? null : inUnits(value, units.perValue)
}

function spot({ layout }: ReckonedPaper, column: IndicatorColumn, { row }: Line): string {
  return `'${layout.names.indicators}'!${cellOf(layout, column, row)}`
}
