import type { FormLook } from './form-looks.ts'

/** What stands in a cell: a text, which is never taken for a formula, a number, or a formula with what it comes to. */
export type FormContent =
  | { readonly text: string; readonly link?: string | undefined }
  | { readonly number: number }
  /** `result` is what programs show that do not calculate; `null` leaves the cell to who opens it. */
  | { readonly formula: string; readonly result: string | number | null }

export interface FormCell {
  readonly look: FormLook
  /** Absent: an empty cell of that look. */
  readonly content?: FormContent
  /** How many decimals a number is shown with. */
  readonly decimals?: number
}

interface Told {
  /** "D5" and "D7:D9" */
  readonly cells: readonly string[]
  readonly prompt: { readonly title: string; readonly text: string }
  readonly refusal: { readonly title: string; readonly text: string }
}

/** Which numbers may be typed into these cells, and what is said of it. */
export interface NumberRule extends Told {
  readonly whole: boolean
  readonly min: number
  readonly max: number
}

/** Which words may be chosen for these cells: none of them has a comma, and together they are 255 letters at most. */
interface ChoiceRule extends Told {
  readonly choices: readonly string[]
}

export type InputRule = NumberRule | ChoiceRule

/** A sheet to fill in, or that calculates: what is not an input is protected, without a password, from a slip of the hand. */
export interface FormSheet {
  readonly name: string
  /** In characters, column by column. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly (FormCell | null)[])[]
  readonly inputs: readonly InputRule[]
  /** How much stays in sight, and how many rows are repeated on every page. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** Not among the tabs: it is for who reads the file back. */
  readonly isHidden?: true
}
