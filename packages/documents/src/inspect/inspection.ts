import type { Readability } from '../document-text.ts'
import type { SignatureFacts } from '../signatures/facts.ts'
import type { InspectedStatus } from './decide-status.ts'
import type { InspectedKind } from './document-kinds.ts'
import type { InspectionIssue } from './inspection-issues.ts'

/** What a document is and says of itself. `null`: not there, or left blank. */
export interface Inspection {
  readonly kind: InspectedKind
  readonly status: InspectedStatus
  readonly number: string | null
  /** The year in its own number, or of its date where it has no number. */
  readonly year: number | null
  /** An ISO day. */
  readonly date: string | null
  readonly subject: string | null
  readonly issuer: string | null
  /** Without trust anchors: who can vouch for them is asked by `undagi verify-pdf`. */
  readonly signatures: readonly SignatureFacts[]
  readonly pages: number | null
  readonly text: Readability
  readonly issues: readonly InspectionIssue[]
}

/** What else was found, for rules that ask further. */
export interface InspectionDetails {
  readonly place: string | null
  readonly signatory: string | null
  readonly office: string | null
  readonly articles: readonly Passage[]
  readonly units: readonly string[]
  readonly period: string | null
}

export interface Passage {
  readonly name: string
  readonly page: number
}
