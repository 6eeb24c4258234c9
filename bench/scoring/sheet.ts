import { type Instrument, type InstrumentNode, indicatorsOf, parseRational } from '@undagi/maturity'
import type { RatedInstitution } from '../national/ratings.ts'

/** The same evaluation as people keep it in a spreadsheet: a row per institution, formulas up to index and rank. */
export function toSheet(instrument: Instrument, institutions: readonly RatedInstitution[]): string {
  const firstGroup = indicatorsOf(instrument).length + 1
  const columns = new Map(
    [...indicatorsOf(instrument), ...groupsUpwards(instrument.root)].map(({ code }, index) => [
      code,
      index + 1,
    ]),
  )
  const index = columnName(firstGroup + groupsUpwards(instrument.root).length - 1)
  const rows = institutions.map(({ name, ratings }, position) => {
    const row = position + 1
    const valueCells = indicatorsOf(instrument).map(({ code }) =>
      numberCell(ratings[code] ?? instrument.unanswered.countsAs),
    )
    const groupCells = groupsUpwards(instrument.root).map((group) => {
      const terms = group.children.map(({ code, weight }) => {
        const cell = `[.${columnName(columns.get(code) ?? 0)}${row}]`
        return `${numberFormula(weight)}*${cell}`
      })
      return formulaCell(`(${terms.join('+')})/${numberFormula(group.weight)}`)
    })
    const rounded = formulaCell(`ROUND([.${index}${row}];${instrument.rounding.decimals})`)
    const rank = formulaCell(`RANK([.${index}${row}];[.${index}$1:.${index}$${institutions.length}];0)`)
    return `<table:table-row>${[textCell(name), ...valueCells, ...groupCells, rounded, rank].join('')}</table:table-row>`
  })
  return toFlatDocument(rows)
}

/** The ratings without any formula: what reading and writing the file costs by itself. */
export function toSheetWithoutFormulas(
  instrument: Instrument,
  institutions: readonly RatedInstitution[],
): string {
  const rows = institutions.map(({ name, ratings }) => {
    const cells = indicatorsOf(instrument).map(({ code }) =>
      numberCell(ratings[code] ?? instrument.unanswered.countsAs),
    )
    return `<table:table-row>${[textCell(name), ...cells].join('')}</table:table-row>`
  })
  return toFlatDocument(rows)
}

export function toEmptySheet(): string {
  return toFlatDocument([`<table:table-row>${textCell('kosong')}</table:table-row>`])
}

type Group = Extract<InstrumentNode, { kind: 'group' }>

/** Every group after its children, the root last: the order in which a sheet computes them. */
function groupsUpwards(node: InstrumentNode): readonly Group[] {
  return node.kind === 'indicator' ? [] : [...node.children.flatMap(groupsUpwards), node]
}

function toFlatDocument(rows: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"',
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
    ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2">',
    '<office:body><office:spreadsheet><table:table table:name="Evaluasi">',
    ...rows,
    '</table:table></office:spreadsheet></office:body></office:document>',
  ].join('\n')
}

function textCell(text: string): string {
  return `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
}

function numberCell(value: number | string): string {
  return `<table:table-cell office:value-type="float" office:value="${value}"/>`
}

/** No cached value: whoever opens the sheet must compute it. */
function formulaCell(formula: string): string {
  return `<table:table-cell table:formula="of:=${formula}"/>`
}

/** A weight as a formula: "2.5" stays, "10/3" becomes a division. */
function numberFormula(text: string): string {
  const { numerator, denominator } = parseRational(text)
  return denominator === 1n ? `${numerator}` : `(${numerator}/${denominator})`
}

/** 0 is "A", 25 is "Z", 26 is "AA". */
function columnName(position: number): string {
  const last = String.fromCharCode(65 + (position % 26))
  return position < 26 ? last : `${columnName(Math.floor(position / 26) - 1)}${last}`
}
