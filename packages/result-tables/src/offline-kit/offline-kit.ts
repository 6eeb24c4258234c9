import type { DocumentKind, Practice } from '@undagi/maturity'

/** What a unit says to one question; `applies` null and no words: nothing yet. */
export interface KitSaying {
  readonly applies: boolean | null
  readonly practice: Practice | null
  readonly text: string
}

/** A document that is to follow: the workbook names it, the file is sent afterwards. */
export interface KitDocument {
  readonly fileName: string
  readonly kind: DocumentKind | null
  readonly number: string
  readonly dated: string | null
  readonly title: string
  /** The folder or shelf where the unit keeps it. */
  readonly place: string
}

export interface KitQuestion {
  readonly requestId: string
  readonly code: string
  /** Of the indicator. */
  readonly name: string
  /** In the words of the unit. */
  readonly question: string
  readonly dueOn: string
  /** What kinds of documents the indicator asks for, in words. */
  readonly asked: readonly string[]
  /** What counts as proof and what does not, in plain words; empty: not said. */
  readonly proof: string
  readonly notProof: string
  /** What stood there when the kit was made. */
  readonly said: KitSaying
  readonly documents: readonly KitDocument[]
}

/** What one unit takes along to fill in without a line. */
export interface OfflineKit {
  /** A UUID. Whose it is and what was sent with it is kept where it was made; the workbook bears the number. */
  readonly id: string
  readonly institution: string
  readonly year: number
  readonly unit: string
  readonly madeOn: string
  readonly questions: readonly KitQuestion[]
}

export const kitSheets = {
  answers: 'Isian',
  documents: 'Bukti',
  guide: 'Petunjuk',
  identity: 'Teknis',
} as const

/** What the server takes for an answer; and fewer than ten letters are no reason. */
export const longestAnswer = 5_000
export const fewestReasonLetters = 10
