import { type CellRow, type CellSheet, cellAddress, unreadable } from '@undagi/documents'
import { findClosest } from '../find-closest.ts'
import type { KitColumn } from './kit-columns.ts'

export interface FoundHeader<Role extends string> {
  readonly line: number
  readonly columns: ReadonlyMap<Role, number>
}

type Columns<Role extends string> = Readonly<Record<Role, KitColumn>>

/** Titles and rows that somebody put above the table. */
const mostLinesAbove = 200

/** The row of headings, wherever it was moved to: found by its words. Undefined: this sheet has none. */
export function findHeader<Role extends string>(
  sheet: CellSheet,
  columns: Columns<Role>,
  needed: readonly Role[],
): FoundHeader<Role> | undefined {
  for (const row of sheet.rows.slice(0, mostLinesAbove)) {
    const found = rolesIn(row, columns)
    if (needed.every((role) => found.has(role)))
      return { line: row.line, columns: settled(sheet, row, found) }
  }
  return undefined
}

type Ranked = readonly { readonly column: number; readonly rank: number }[]

function rolesIn<Role extends string>(row: CellRow, columns: Columns<Role>): ReadonlyMap<Role, Ranked> {
  const found = new Map<Role, Ranked>()
  for (const [column, { text }] of row.cells) {
    const match = roleOf(text, columns)
    if (match === undefined) continue
    const [role, rank] = match
    found.set(role, [...(found.get(role) ?? []), { column, rank }])
  }
  return found
}

/** The heading itself before what else it is called, and that before what looks like it. */
function roleOf<Role extends string>(
  text: string,
  columns: Columns<Role>,
): readonly [Role, number] | undefined {
  const folded = fold(text)
  if (folded === '' || folded.length > 60) return undefined
  const roles = Object.keys(columns).filter((role): role is Role => role in columns)
  const named = roles.find((role) => fold(columns[role].heading) === folded)
  if (named !== undefined) return [named, 0]
  const also = roles.find((role) => columns[role].also.includes(folded))
  if (also !== undefined) return [also, 1]
  const closest = findClosest(
    folded,
    roles.map((role) => fold(columns[role].heading)),
  )
  const near = roles.find((role) => fold(columns[role].heading) === closest)
  return near === undefined ? undefined : [near, 2]
}

function settled<Role extends string>(
  sheet: CellSheet,
  { line }: CellRow,
  found: ReadonlyMap<Role, Ranked>,
): ReadonlyMap<Role, number> {
  return new Map(
    [...found].map(([role, candidates]) => {
      const [best, second] = candidates.toSorted((a, b) => a.rank - b.rank)
      if (best !== undefined && second?.rank === best.rank) {
        const cells = [best, second].map(({ column }) => cellAddress(line, column)).join(' dan ')
        throw unreadable(
          'kit.column_twice',
          `Lembar ${sheet.name}, sel ${cells}: dua kolom berjudul sama, sehingga tidak pasti mana yang berlaku. Hapus atau ganti nama salah satunya.`,
          line,
        )
      }
      return [role, best?.column ?? 0]
    }),
  )
}

/** What is explained in brackets is no part of a name. */
function fold(text: string): string {
  return text
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
