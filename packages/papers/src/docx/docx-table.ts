import type { Table } from 'docx'
import type { Block } from '../paper.ts'

type Docx = typeof import('docx')
type TableBlock = Extract<Block, { kind: 'table' }>
type FactRows = Extract<Block, { kind: 'facts' }>['rows']

/** Between the margins of A4, in twentieths of a point. */
const pageWidth = 9354

const sides = { start: 'left', end: 'right', center: 'center' } as const

/** With a head that is repeated on every page. */
export function tableOf(docx: Docx, { columns, rows }: TableBlock): Table {
  const { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = docx
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.floor((pageWidth * share) / all))
  const rowOf = (cells: readonly string[], bold: boolean, isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, column) => {
        const alignment = sides[columns[column]?.align ?? 'start']
        return new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: [new Paragraph({ alignment, children: [new TextRun({ text, bold, size: 18 })] })],
        })
      }),
    })
  const head = columns.map(({ title }) => title)
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [rowOf(head, true, true), ...rows.map(({ cells, weight }) => rowOf(cells, weight !== 'plain'))],
  })
}

/** Name, colon and value in columns without lines. */
export function factsOf(docx: Docx, rows: FactRows): Table {
  const { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } = docx
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const borders = { top: none, bottom: none, left: none, right: none }
  const widths = [2600, 280, pageWidth - 2880]
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      ({ name, value }) =>
        new TableRow({
          children: [name, ':', value].map(
            (text, column) =>
              new TableCell({
                borders,
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                children: [new Paragraph({ text })],
              }),
          ),
        }),
    ),
  })
}
