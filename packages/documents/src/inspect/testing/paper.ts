/** A sheet as its writer thinks of it, whatever program prints it. */
export type Block =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly align: 'left' | 'centre'
      readonly indent: number
    }
  /** Texts side by side, each beginning at its share of the width. */
  | { readonly kind: 'cells'; readonly cells: readonly (readonly [at: number, text: string])[] }
  | { readonly kind: 'gap'; readonly lines: number }
  | { readonly kind: 'page' }

export interface Paper {
  readonly blocks: readonly Block[]
  /** Laid slantwise over every page. */
  readonly watermark?: string
  /** At the head or foot of every page. */
  readonly runningHead?: string
}

export const p = (text: string, indent = 0): Block => ({ kind: 'text', text, align: 'left', indent })
export const c = (text: string): Block => ({ kind: 'text', text, align: 'centre', indent: 0 })
export const cells = (...list: readonly (readonly [number, string])[]): Block => ({
  kind: 'cells',
  cells: list,
})
export const gap = (lines = 1): Block => ({ kind: 'gap', lines })
export const newPage: Block = { kind: 'page' }

/** What a person who reads the document would answer. */
export interface Expected {
  readonly kind: string
  readonly status: 'draft' | 'enacted' | 'not_applicable' | 'cannot_tell'
  readonly number?: string | null
  readonly year?: number | null
  readonly date?: string | null
}

export interface Specimen {
  readonly name: string
  readonly paper: Paper
  readonly expected: Expected
}
