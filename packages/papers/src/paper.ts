import type { Frame } from './frame.ts'

/** How a column of a table is filled: words from the left, figures from the right. */
interface Column {
  readonly title: string
  /** Share of the width among the columns of the table. */
  readonly share: number
  readonly align: 'start' | 'end' | 'center'
}

export interface TableRow {
  readonly cells: readonly string[]
  /** How far the row stands out: a group above its indicators, the sum below all. */
  readonly weight: 'plain' | 'group' | 'total'
}

export interface Signature {
  readonly capacity: string
  readonly position: string
  readonly name: string
  readonly employeeNumber: string
}

/** A piece of a paper. Every text is plain: no printer reads markup in it. A line break separates paragraphs. */
export type Block =
  | { readonly kind: 'title'; readonly lines: readonly string[]; readonly below: string | null }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A few bold words that stay with what follows; no part of the contents. */
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'facts'
      readonly rows: readonly { readonly name: string; readonly value: string }[]
    }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isNumbered: boolean }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly TableRow[] }
  | {
      readonly kind: 'figure'
      readonly svg: string
      /** What the picture says, for who does not see it. */
      readonly alt: string
      readonly widthMm: number
    }
  | {
      readonly kind: 'signatures'
      readonly placeAndDay: string
      readonly signatures: readonly Signature[]
    }
  | { readonly kind: 'contents'; readonly heading: string }
  | { readonly kind: 'page_break' }

/** A page of its own before all others. */
interface Cover {
  readonly lines: readonly string[]
  readonly institution: string
  readonly year: string
}

/** What is printed, said once for every kind of file: words and pictures in their order, and the frame around them. */
export interface Paper {
  /** What a reader's window and a screen reader call it. */
  readonly title: string
  readonly frame: Frame
  readonly cover: Cover | null
  readonly blocks: readonly Block[]
}
