import { broken } from './broken-pdf.ts'
import { inflate } from './inflate.ts'
import { isKind, isName, type PdfDict, type PdfObject } from './pdf-object.ts'
import type { ReadingBudget } from './reading-budget.ts'
import { undoPredictor } from './undo-predictor.ts'

/** The content of a stream that carries structure: plain or Flate. Its filters must stand in it, not elsewhere. */
export function decodeStream(raw: Uint8Array, dict: PdfDict, budget: ReadingBudget): Uint8Array {
  const filter = only(dict.entries.get('Filter'))
  if (filter === undefined || filter === null) return raw
  if (!isName(filter, 'FlateDecode')) throw broken('susunan ditulis dengan kompresi yang tidak didukung')
  const inflated = inflate(raw, budget)
  const parameters = only(dict.entries.get('DecodeParms'))
  if (!isKind(parameters, 'dict')) return inflated
  const predictor = parameters.entries.get('Predictor') ?? 1
  if (predictor === 1) return inflated
  if (typeof predictor !== 'number' || predictor < 10 || predictor > 15)
    throw broken('prediktor tidak didukung')
  const columns = parameters.entries.get('Columns') ?? 1
  return undoPredictor(inflated, typeof columns === 'number' ? columns : 0)
}

function only(value: PdfObject | undefined): PdfObject | undefined {
  if (!isKind(value, 'array')) return value
  if (value.items.length > 1) throw broken('susunan ditulis dengan beberapa kompresi')
  return value.items[0]
}
