import type { SheetCell } from '@undagi/documents'
import {
  type Criterion,
  describeRule,
  type Indicator,
  type Instrument,
  isMachineCheckable,
  type Level,
} from '@undagi/maturity'
import { fullSourceText, onlyInText } from './export-words.ts'

/** Heading and width of each column of the list of criteria. */
export const criterionColumns: Readonly<Record<string, number>> = {
  ...{ Indikator: 10, Nama: 28, Tingkat: 9, 'Nama tingkat': 16, 'Arti tingkat': 36 },
  ...{ Mensyaratkan: 13, 'Kode butir': 11, Butir: 48, Bukti: 52, Diperiksa: 12 },
  ...{ 'Hanya menurut': 24, 'Belum pasti': 9, Catatan: 40, Sumber: 40 },
}

/** One row for each criterion; a level without any still has its row with what it means. */
export function criterionRows(instrument: Instrument, indicator: Indicator): readonly SheetCell[][] {
  return indicator.levels.flatMap((level) => {
    const start = levelCells(indicator, level)
    if (level.criteria.length === 0)
      return [
        [
          ...start,
          ...Object.keys(criterionColumns)
            .slice(start.length)
            .map(() => null),
        ],
      ]
    return level.criteria.map((criterion) => [...start, ...criterionCells(instrument, criterion)])
  })
}

function levelCells({ code, shortName }: Indicator, { level, name, meaning, requires }: Level): SheetCell[] {
  return [code, shortName, level, name, meaning ?? null, requires.join(', ') || null]
}

function criterionCells(
  instrument: Instrument,
  { code, text, rule, onlyIn, uncertain, note, source }: Criterion,
): SheetCell[] {
  return [
    code,
    text,
    describeRule(rule),
    isMachineCheckable(rule) ? 'program' : 'orang',
    onlyInText(instrument, onlyIn) || null,
    uncertain ? 'ya' : null,
    note ?? null,
    fullSourceText(instrument, source),
  ]
}
