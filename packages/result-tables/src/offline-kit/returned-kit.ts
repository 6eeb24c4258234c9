import type { KitDocument, KitSaying } from './offline-kit.ts'

/** What a workbook says to one question. */
export interface ReturnedRow {
  readonly requestId: string
  /** Of the sheet; what said nothing of it has none. */
  readonly line: number | null
  /** Null: nothing is said, or nothing that can be used; then `faults` say why. */
  readonly saying: KitSaying | null
  /** With sheet and cell. */
  readonly faults: readonly string[]
}

export interface ReturnedDocument extends KitDocument {
  readonly requestId: string
  readonly line: number
}

/** A workbook that came back, read against the kit that it bears the number of. */
export interface ReturnedKit {
  readonly filledBy: string
  /** One for each question of the kit, in its order. */
  readonly rows: readonly ReturnedRow[]
  readonly documents: readonly ReturnedDocument[]
  /** What a person should know although it was read, with sheet and cell. */
  readonly notices: readonly string[]
}
