import type { Schemas } from '@undagi/api-client'
import type { KitReturnRow } from '../api/offline-kits.ts'

export type Side = 'workbook' | 'undagi'
/** By request; what nobody chose is not there. */
export type KitChoices = Readonly<Record<string, Side>>

/** Where the workbook can be taken at all. */
export const isChoosable = ({ outcome }: KitReturnRow): boolean =>
  outcome === 'workbook' || outcome === 'conflict'

/** Where only the workbook was changed it is taken, unless somebody says otherwise; a contradiction is decided by nobody but a person. */
export function sideOf(row: KitReturnRow, choices: KitChoices): Side | undefined {
  return choices[row.requestId] ?? (row.outcome === 'workbook' ? 'workbook' : undefined)
}

export function undecided(rows: readonly KitReturnRow[], choices: KitChoices): readonly KitReturnRow[] {
  return rows.filter((row) => isChoosable(row) && sideOf(row, choices) === undefined)
}

export function toApplication(
  rows: readonly KitReturnRow[],
  choices: KitChoices,
): Schemas['KitApplication']['rows'] {
  return rows
    .filter((row) => isChoosable(row) && sideOf(row, choices) === 'workbook')
    .map(({ requestId, seenRevision, seenDraftVersion }) => ({ requestId, seenRevision, seenDraftVersion }))
}

const order: readonly KitReturnRow['outcome'][] = [
  ...(['conflict', 'faulty', 'confirmed', 'withdrawn', 'workbook', 'online', 'same', 'unchanged'] as const),
]

const stays: ReadonlySet<KitReturnRow['outcome']> = new Set(['online', 'same', 'unchanged'])

/** Of which there is nothing to decide and nothing to say. */
export const isQuiet = ({ outcome }: KitReturnRow): boolean => stays.has(outcome)

/** What asks something of the person first. */
export function inOrder(rows: readonly KitReturnRow[]): readonly KitReturnRow[] {
  return rows.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome))
}
