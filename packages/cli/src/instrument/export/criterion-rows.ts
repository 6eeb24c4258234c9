import type { SheetCell } from '@undagi/documents'
import {
  type Criterion,
  describeRule,
  type Indicator,
  type Instrument,
  isMachineCheckable,
  type Level,
} from '@undagi/maturity'
import { onlyInText, placeText } from './export-words.ts'

/** Heading and width of each column of the list of criteria; together still legible across a sheet of A4. */
export const criterionColumns: Readonly<Record<string, number>> = {
  ...{ Indikator: 10, Nama: 16, Tingkat: 8, 'Nama tingkat': 11, 'Arti tingkat': 24 },
  ...{ Syarat: 7, 'Kode butir': 8, Butir: 32, Pembuktian: 34, Diperiksa: 10 },
  ...{ 'Hanya menurut': 14, 'Naskahnya tidak jelas': 10, Catatan: 26, Sumber: 18 },
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
    placeText(instrument, source),
  ]
}
