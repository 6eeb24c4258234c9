import { isExplained } from '../../../lib/is-explained.ts'
import type { IndicatorFilter } from './indicator-filter.ts'
import type { AspectLines, IndicatorLine } from './indicator-lines.ts'

/** The aspects with the lines that the filter leaves; an aspect without any is left out. */
export function filterLines(
  aspects: readonly AspectLines[],
  filter: IndicatorFilter,
): readonly AspectLines[] {
  return aspects
    .filter(({ aspect }) => filter.aspek === undefined || aspect.code === filter.aspek)
    .map((aspect) => ({ ...aspect, lines: aspect.lines.filter((line) => passes(line, filter)) }))
    .filter(({ lines }) => lines.length > 0)
}

export function countLines(aspects: readonly AspectLines[]): number {
  return aspects.reduce((count, { lines }) => count + lines.length, 0)
}

function passes(line: IndicatorLine, filter: IndicatorFilter): boolean {
  return (
    isWithin(line.value, filter) &&
    (filter.dinilai === undefined || (line.value !== null) === (filter.dinilai === 'sudah')) &&
    (filter.butir === undefined || line.agrees === (filter.butir === 'sesuai')) &&
    (filter.penjelasan === undefined || isExplained(line) === (filter.penjelasan === 'lengkap')) &&
    (filter.berubah === undefined || line.change === changeNames[filter.berubah]) &&
    (filter.bukti === undefined || isProven(line, filter.bukti)) &&
    (filter.cari === undefined || mentions(line, filter.cari))
  )
}

function isProven({ proof }: IndicatorLine, asked: NonNullable<IndicatorFilter['bukti']>): boolean {
  if (proof === null) return false
  if (asked === 'tanpa') return proof.documents === 0
  return asked === 'melebihi' ? proof.stand === 'above' : proof.stand === 'equal' || proof.stand === 'below'
}

const changeNames = { naik: 'up', turun: 'down', tetap: 'same' } as const

export function codesOf(aspects: readonly AspectLines[]): readonly string[] {
  return aspects.flatMap(({ lines }) => lines.map(({ code }) => code))
}

function isWithin(value: string | null, { dari, di_bawah }: IndicatorFilter): boolean {
  if (dari === undefined && di_bawah === undefined) return true
  // nobody has said yet where it stands: it is found under "belum dinilai"
  if (value === null) return false
  return Number(value) >= (dari ?? 0) && Number(value) < (di_bawah ?? Number.POSITIVE_INFINITY)
}

/** Every word must occur, in any order; a number finds the indicator of that number. */
function mentions({ code, name, shortName }: IndicatorLine, sought: string): boolean {
  const text = `${shortName} ${name}`.toLocaleLowerCase('id')
  const words = sought.toLocaleLowerCase('id').split(/\s+/).filter(Boolean)
  return words.every((word) => word === code || (!/^\d+$/.test(word) && text.includes(word)))
}
