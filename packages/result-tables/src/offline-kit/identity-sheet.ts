import type { CellSheet, FormSheet } from '@undagi/documents'
import { kitMark, kitsIn } from './kit-mark.ts'
import { kitSheets, type OfflineKit } from './offline-kit.ts'

const labels = { institution: 'Instansi', year: 'Tahun', unit: 'Perangkat daerah' } as const

/** Whose the workbook is, where nobody changes it by the way. */
export function toIdentitySheet({ id, institution, year, unit, madeOn }: OfflineKit): FormSheet {
  const lines: readonly (readonly [string, string])[] = [
    ['Nomor', kitMark(id)],
    [labels.institution, institution],
    [labels.year, String(year)],
    [labels.unit, unit],
    ['Dibuat', madeOn],
  ]
  return {
    name: kitSheets.identity,
    widths: [20, 60],
    rows: lines.map((line) => line.map((text) => ({ look: 'working' as const, content: { text } }))),
    inputs: [],
    isHidden: true,
  }
}

/** What a workbook says of itself. Nothing is decided by it but which kit is looked up. */
export interface KitIdentity {
  /** Every number that stands on any of its sheets. */
  readonly kits: readonly string[]
  /** In its own words, to say whose it seems to be; cut short, for anybody may have written them. */
  readonly institution: string
  readonly year: string
  readonly unit: string
}

export function identifyKit(sheets: readonly CellSheet[]): KitIdentity {
  const texts = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text)),
  )
  const identity = sheets.find(({ name }) => name === kitSheets.identity)
  const beside = (label: string) => {
    const row = identity?.rows.find(({ cells }) => cells.get(1)?.text === label)
    return (row?.cells.get(2)?.text ?? '').slice(0, 120)
  }
  return {
    kits: [...new Set(texts.flatMap(kitsIn))],
    institution: beside(labels.institution),
    year: beside(labels.year),
    unit: beside(labels.unit),
  }
}
