import type { Inspection } from '@undagi/documents'
import type { DocumentKind, LegalStatus } from '@undagi/maturity'
import type { Span } from '../../coordination-team/usecases/decree-terms.ts'
import type { SinceLastRound } from '../../evidence/usecases/since-last-round.ts'
import type { RegisteredPolicy } from '../../policies/usecases/registered-texts.ts'

/** What an institution offers: as a person describes it, as its files were read, and what for. */
export interface OfferedDocument {
  readonly id: string
  readonly claim: Claim
  /** Of the newest revision; none where the proof is a link. */
  readonly files: readonly OfferedFile[]
  readonly places: readonly Place[]
  /** Of the policy whose text it is; `null`: the register has none. */
  readonly registered: RegisteredPolicy | null
  /** From when to when it made the coordination team, as the book of the team has it; `null`: it is no decree of the team. */
  readonly teamTerm: Span | null
  /** How it stands to what was offered for its indicators in the last round; `null`: nothing was, or it is a link. */
  readonly sinceLastRound: SinceLastRound | null
}

/** What a person says of it. `null`: said nothing. */
export interface Claim {
  readonly title: string
  readonly kind: DocumentKind
  readonly status: LegalStatus
  readonly number: string | null
  readonly dated: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** `waiting`: not read yet. `failed`: the reader broke. `not_read`: nothing that a reader of texts looks into. */
type Reading = 'waiting' | 'read' | 'failed' | 'not_read'

interface OfferedFile {
  readonly reading: Reading
  readonly inspection: Inspection | null
}

/** For which indicator or criterion, and on which page to look. */
interface Place {
  readonly indicatorCode: string
  readonly criterionCode: string | null
  readonly page: number | null
}

/** What was found in those of its files that have been read. */
export function inspectionsOf({ files }: Pick<OfferedDocument, 'files'>): readonly Inspection[] {
  return files.flatMap(({ inspection }) => inspection ?? [])
}

/** Somebody reads it in a moment: until then nothing about it is sure. */
export function isWaiting({ files }: Pick<OfferedDocument, 'files'>): boolean {
  return files.some(({ reading }) => reading === 'waiting')
}
