import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx'
import { fittingText } from './fitting-text.ts'
import { styleOf } from './form-looks.ts'
import type { FormCell, FormContent, FormSheet, InputRule } from './form-sheet.ts'
import { noMoment } from './no-moment.ts'
import { rowHeights } from './row-heights.ts'

/** Writes sheets that calculate as an XLSX workbook. The same sheets give the same bytes. */
export async function writeForm(title: string, sheets: readonly FormSheet[]): Promise<Uint8Array> {
  // Loaded by who writes one: the library is large, and most commands never do.
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx({
    properties: { title, created: noMoment, modified: noMoment },
    sheets: sheets.map(toSheet),
  })
}

function toSheet(sheet: FormSheet): WriteSheet {
  const { name, widths, rows, inputs, frozen, isHidden } = sheet
  const titles = frozen === undefined ? {} : { printTitlesRow: `$1:$${frozen.rows}` }
  return {
    name,
    ...(isHidden === undefined ? {} : { hidden: true }),
    columns: widths.map((width) => ({ width })),
    rows: [],
    rowDefs: rowHeights(sheet),
    cells: new Map(rows.flatMap((cells, row) => cells.flatMap((cell, column) => toCell(cell, row, column)))),
    ...(frozen === undefined ? {} : { freezePane: frozen }),
    dataValidations: inputs.map(toValidation),
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...titles,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&RHalaman &P dari &N' },
  }
}

function toCell(cell: FormCell | null, row: number, column: number): [string, Partial<Cell>][] {
  if (cell === null) return []
  const style = styleOf(cell.look, cell.decimals)
  return [[`${row},${column}`, { style, ...(cell.content ? toContent(cell.content) : {}) }]]
}

function toContent(content: FormContent): Partial<Cell> {
  if ('formula' in content) return { formula: content.formula, formulaResult: content.result }
  if ('number' in content) return { value: content.number, type: 'number' }
  const { text, link } = content
  const whole = { value: fittingText(text), type: 'string' } as const
  return link === undefined ? whole : { ...whole, hyperlink: { target: link } }
}

function toValidation(rule: InputRule): DataValidation {
  const { cells, prompt, refusal } = rule
  return {
    ...allowed(rule),
    allowBlank: true,
    range: cells.join(' '),
    ...{ showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.text },
    ...{ showErrorMessage: true, errorTitle: refusal.title, errorMessage: refusal.text, errorStyle: 'stop' },
  }
}

function allowed(
  rule: InputRule,
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'> {
  if ('choices' in rule) return { type: 'list', values: [...rule.choices] }
  const { whole, min, max } = rule
  return { type: whole ? 'whole' : 'decimal', operator: 'between', formula1: `${min}`, formula2: `${max}` }
}
