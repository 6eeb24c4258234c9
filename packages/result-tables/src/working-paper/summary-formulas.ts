import { cellAddress } from '@undagi/documents'
import { predicateColumns } from './lookup-tables.ts'
import { type GroupSpan, rangeOf } from './paper-layout.ts'
import type { Workings } from './value-formulas.ts'

export const summaryColumns = [
  'code',
  'name',
  'weight',
  'value',
  'exact',
  'answered',
  'indicators',
  'problems',
  'sumUnits',
  'wholeUnits',
] as const
export type SummaryColumn = (typeof summaryColumns)[number]

/** "D12" on the summary. */
export function summaryCell(column: SummaryColumn, row: number): string {
  return cellAddress(row, summaryColumns.indexOf(column) + 1)
}

const CHECK = 'periksa isian'

/** What a group comes to, from the lines below it. */
export function groupFormulas({ instrument, layout }: Workings, span: GroupSpan, row: number) {
  const of = (column: 'value' | 'check' | 'valueUnits' | 'weightUnits') => rangeOf(layout, column, span)
  const [sum, whole, problems] = (['sumUnits', 'wholeUnits', 'problems'] as const).map((column) =>
    summaryCell(column, row),
  )
  const one = 10 ** instrument.rounding.decimals
  const index = rangeOf(layout, 'agencyIndex', span)
  const answers =
    index === undefined ? `ISNUMBER(${of('value')})` : `((ISNUMBER(${of('value')})+ISNUMBER(${index}))>0)`
  const common = `GCD(${sum},${whole})`
  const fraction = `IF(${whole}/${common}=1,TEXT(${sum}/${common},"0"),TEXT(${sum}/${common},"0")&"/"&TEXT(${whole}/${common},"0"))`
  return {
    // Half up, in whole numbers: (2 × 10^n × sum + whole) ÷ (2 × whole), cut.
    value: `IF(${problems}=0,INT((${2 * one}*${sum}+${whole})/(2*${whole}))/${one},"${CHECK}")`,
    exact: `IF(${problems}=0,${fraction},"${CHECK}")`,
    answered: `SUMPRODUCT(ISNUMBER(${of('weightUnits')})*${answers})`,
    problems: `SUMPRODUCT(--(LEN(${of('check')})>0))`,
    sumUnits: `SUMPRODUCT(${of('weightUnits')},${of('valueUnits')})`,
  }
}

/** The name of the predicate that the index earns by the one rule or the other; below all thresholds the lowest. */
export function predicateFormula(
  { instrument, tables }: Workings,
  { rule, row, column }: { rule: 'rounded' | 'unrounded'; row: number; column: 'name' | 'label' },
): string {
  const one = 10 ** instrument.rounding.decimals
  const [held, thresholds] =
    rule === 'rounded'
      ? [`ROUND(${summaryCell('value', row)}*${one},0)`, tables.predicates(predicateColumns.roundedUnits)]
      : [summaryCell('sumUnits', row), tables.predicates(predicateColumns.units)]
  const names = tables.predicates(predicateColumns[column])
  return `IF(${summaryCell('problems', row)}=0,INDEX(${names},MAX(1,SUMPRODUCT(--(${thresholds}<=${held})))),"${CHECK}")`
}
