/** One sheet of a workbook as it is shown. */
export interface SheetPage {
  readonly name: string
  readonly text: string
}

export interface SheetPages {
  readonly pages: readonly SheetPage[]
  /** There was more than is read. */
  readonly isCut: boolean
}

/** More than anybody leafs through; a workbook of lists comes to a tenth of it. */
export const MAX_SHEET_LETTERS = 2_000_000
