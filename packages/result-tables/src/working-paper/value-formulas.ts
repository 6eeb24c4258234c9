import type { Indicator, Instrument } from '@undagi/maturity'
import { asNumber } from './as-number.ts'
import { type ExactUnits, inUnits } from './exact-units.ts'
import { capabilitiesOf, conversionColumns } from './lookup-tables.ts'
import { cellOf, type PaperLayout } from './paper-layout.ts'
import type { TableSheet } from './table-sheet.ts'

export interface Workings {
  readonly instrument: Instrument
  readonly units: ExactUnits
  readonly layout: PaperLayout
  readonly tables: TableSheet
}

interface Line {
  readonly node: Indicator
  readonly row: number
}

/** Further from a whole number of units than floats stray: typed finer than the sheet counts. */
const STRAY = '0.00001'

/** What is wrong with what was typed, in words; empty where nothing is. */
export function checkFormula(workings: Workings, line: Line): string {
  const value = cellOf(workings.layout, 'value', line.row)
  const ofValue = `IF(ISBLANK(${value}),"",${checkNumber(value, valueLimits(workings))})`
  const limits = indexLimits(workings, line.node)
  if (limits === undefined) return ofValue
  const index = cellOf(workings.layout, 'agencyIndex', line.row)
  const ofIndex = checkNumber(index, limits)
  return `IF(ISBLANK(${index}),${ofValue},IF(ISBLANK(${value}),${ofIndex},"isi nilai atau indeks, jangan keduanya"))`
}

interface Limits {
  readonly min: number
  readonly max: number
  readonly perOne: bigint
  readonly tooFine: string
}

function checkNumber(cell: string, { min, max, perOne, tooFine }: Limits): string {
  const units = perOne === 1n ? cell : `${cell}*${perOne}`
  return `IF(NOT(ISNUMBER(${cell})),"bukan angka",IF(OR(${cell}<${min},${cell}>${max}),"di luar ${min} sampai ${max}",IF(ABS(${units}-ROUND(${units},0))>${STRAY},"${tooFine}","")))`
}

function valueLimits({ instrument: { scale }, units }: Workings): Limits {
  const { min, max } = scale
  return scale.values === 'integer'
    ? { min, max, perOne: 1n, tooFine: 'bukan bilangan bulat' }
    : { min, max, perOne: units.typedPerValue, tooFine: `lebih dari ${units.decimals} desimal` }
}

function indexLimits({ instrument, units }: Workings, { conversion }: Indicator): Limits | undefined {
  const from = conversion === undefined ? undefined : instrument.conversions[conversion]?.from
  if (from === undefined) return undefined
  const { indexDecimals } = units
  return {
    min: asNumber(from[0] ?? '0'),
    max: asNumber(from.at(-1) ?? '0'),
    perOne: 10n ** BigInt(indexDecimals),
    tooFine: `lebih dari ${indexDecimals} desimal`,
  }
}

/** The value in whole units: what was typed, what the other agency's index gives, or what no answer counts as. */
export function valueUnitsFormula(workings: Workings, line: Line): string {
  const { instrument, units, layout } = workings
  const [check, value] = [cellOf(layout, 'check', line.row), cellOf(layout, 'value', line.row)]
  const unanswered = inUnits(instrument.unanswered.countsAs, units.perValue)
  const typed = units.perValue === 1n ? value : `ROUND(${value}*${units.perValue},0)`
  const ofValue = `IF(ISNUMBER(${value}),${typed},${unanswered})`
  const converted = convertedUnits(workings, line)
  return `IF(LEN(${check})>0,${unanswered},${converted === undefined ? ofValue : `${converted},${ofValue})`})`
}

/** "IF(ISNUMBER(index),converted": linear between two edges, found in the table. */
function convertedUnits({ units, layout, tables }: Workings, { node, row }: Line): string | undefined {
  const column = node.conversion === undefined ? undefined : tables.conversions.get(node.conversion)
  if (column === undefined) return undefined
  const cell = cellOf(layout, 'agencyIndex', row)
  const index = `ROUND(${cell}*${10n ** BigInt(units.indexDecimals)},0)`
  const edges = column(conversionColumns.fromUnits)
  const found = (wanted: number) => `LOOKUP(${index},${edges},${column(wanted)})`
  const { fromUnits, toUnits, step } = conversionColumns
  return `IF(ISNUMBER(${cell}),${found(toUnits)}+(${index}-${found(fromUnits)})*${found(step)}`
}

/** What the level is called; between two whole levels both are named. */
export function levelFormula({ instrument, units, layout, tables }: Workings, { node, row }: Line): string {
  const cell = (column: 'check' | 'value' | 'agencyIndex') => cellOf(layout, column, row)
  const names = tables.levels(capabilitiesOf(instrument).indexOf(node.capability) + 2)
  const { perValue } = units
  const inUnitsCell = cellOf(layout, 'valueUnits', row)
  const step = perValue === 1n ? inUnitsCell : `INT(${inUnitsCell}/${perValue})`
  const at = (above: number) => `INDEX(${names},${step}${above < 0 ? above : `+${above}`})`
  const first = 1 - instrument.scale.min
  const whole =
    perValue === 1n
      ? at(first)
      : `IF(MOD(${inUnitsCell},${perValue})=0,${at(first)},"antara "&${at(first)}&" dan "&${at(first + 1)})`
  const answers = node.conversion === undefined ? cell('value') : `${cell('agencyIndex')},${cell('value')}`
  return `IF(LEN(${cell('check')})>0,"",IF(COUNT(${answers})=0,"belum dinilai",${whole}))`
}
