import type { FormCell, FormContent } from '@undagi/documents'
import type { BoundaryRule } from '@undagi/maturity'
import { asNumber } from './as-number.ts'
import type { ReckonedPaper } from './reckon-paper.ts'
import { predicateFormula, summaryCell } from './summary-formulas.ts'

type Row = readonly FormCell[]

/** Index and predicate as they follow from the cells, and whether they are still what Undagi says. */
export function toResultRows(paper: ReckonedPaper, rootRow: number): readonly Row[] {
  const { index } = paper.result
  const { decimals } = paper.instrument.rounding
  const value = { formula: summaryCell('value', rootRow), result: asNumber(index.rounded) }
  return [
    [label(`${paper.instrument.root.name}`), { ...result(value), decimals }],
    ...predicateRows(paper, rootRow),
    [
      label('Indeks di Undagi'),
      {
        look: 'text',
        content: {
          text: `${index.rounded.replace('.', ',')} (tepat: ${index.exact}) saat berkas ini dibuat`,
        },
      },
    ],
    [label('Dibanding Undagi'), { look: 'text', content: comparison(index.exact, rootRow) }],
  ]
}

const label = (text: string): FormCell => ({ look: 'label', content: { text } })
const result = (content: FormContent): FormCell => ({ look: 'result', content })

function predicateRows(paper: ReckonedPaper, row: number): readonly Row[] {
  const { predicate } = paper.result
  const { predicates } = paper.instrument
  const ofRule = (rule: BoundaryRule) => predicateFormula(paper, { rule, row, column: 'name' })
  const decided = ofRule(predicate.rule)
  const other = ofRule(predicate.rule === 'rounded' ? 'unrounded' : 'rounded')
  const named = predicates.find(({ name }) => name === predicate.name)
  const ofLabel = predicateFormula(paper, { rule: predicate.rule, row, column: 'label' })
  return [
    [label('Predikat'), result({ formula: decided, result: predicate.name })],
    ...(predicates.some((each) => each.label !== undefined)
      ? [[label('Sebutan'), text({ formula: `${ofLabel}&""`, result: named?.label ?? '' })]]
      : []),
    [label('Predikat menurut'), text({ text: ruleText(predicate) })],
    [
      label('Menurut cara lain'),
      text({ formula: `IF(${other}=${decided},"sama",${other})`, result: predicate.otherwise ?? 'sama' }),
    ],
  ]
}

const text = (content: FormContent): FormCell => ({ look: 'text', content })

function ruleText({ rule, ruleKnown }: ReckonedPaper['result']['predicate']): string {
  const held = rule === 'rounded' ? 'indeks yang sudah dibulatkan' : 'indeks yang belum dibulatkan'
  return ruleKnown ? held : `${held} (caranya belum pasti untuk tahun ini)`
}

function comparison(exact: string, row: number): FormContent {
  const [cell, problems] = [summaryCell('exact', row), summaryCell('problems', row)]
  return {
    formula: `IF(${problems}>0,"ada isian yang perlu diperiksa",IF(${cell}="${exact}","sama","berbeda: ada nilai yang diubah di berkas ini"))`,
    result: 'sama',
  }
}
