import type { DocumentKind } from '../document-kind.ts'
import type {
  AuditorKind,
  BeyondInstitutionRule,
  Body,
  FileCheck,
  FormalMark,
  ReviewContent,
  ServiceFunction,
} from '../rule.ts'
import type { RegisteredAct } from './registered-act.ts'

/** Whether something was looked for and found. What is not written down is not known, and never taken for absent. */
export const presences = ['present', 'absent'] as const
export type Presence = (typeof presences)[number]
export type Presences<Key extends string = string> = Readonly<Partial<Record<Key, Presence>>>

/** What is known about the evidence of one assessment, on the day that ages and validity count to. */
export interface EvidenceFacts {
  /** An ISO day. Nothing in the engine reads a clock. */
  readonly assessedOn: string
  /** The round's year: it chooses the text edition and the budget years. */
  readonly year: number
  /** Values of the last round of the same edition by indicator; absent or `null`: not known. */
  readonly previousValues: Readonly<Record<string, string | null>>
  readonly previousAssessedOn?: string
  /** Other agencies' indices by the id of their conversion, exact on the agency's own scale. */
  readonly agencyIndices: Readonly<Record<string, AgencyIndex>>
  /** Units that practise it, by indicator; computed from what the units contribute. */
  readonly unitsInUse: Readonly<Record<string, UnitCount>>
  /** How many units the institution has; absent: nobody has looked. It decides nothing: it tells a person how many to look for. */
  readonly activeUnits?: number
  readonly documents: readonly DocumentFacts[]
}

export interface AgencyIndex {
  readonly value: string
  readonly measuredOn: string
}

export interface UnitCount {
  readonly reached: number
  readonly total: number
  /** What the institution set for the year. */
  readonly target?: number
}

/** `documented`: written and kept, but not enacted. `amended`: in force as changed by a later document. */
export const legalStatuses = ['draft', 'documented', 'enacted', 'amended', 'revoked', 'unknown'] as const
export type LegalStatus = (typeof legalStatuses)[number]

export const unitExtents = ['none', 'some', 'all'] as const
export type UnitExtent = (typeof unitExtents)[number]

/** How systems meet. Only `data_exchange` is integration. */
export const connections = ['data_exchange', 'link', 'shared_login'] as const
export type Connection = (typeof connections)[number]

export type Reach = BeyondInstitutionRule['reach']

/** What is known about one document. A key that is absent has not been looked at. */
export interface DocumentFacts {
  readonly id: string
  readonly title: string
  readonly kinds: readonly DocumentKind[]
  /** Codes of the indicators it is offered for, or of single criteria. */
  readonly offeredFor: readonly string[]
  readonly status: LegalStatus
  /** What the register of policies says of the act whose text it is; absent: it is the text of none. */
  readonly registered?: RegisteredAct
  /** Ids of the documents it revokes. */
  readonly revokes?: readonly string[]
  readonly marks?: Presences<FormalMark>
  /** The day it bears, not the day it was uploaded. */
  readonly dated?: string
  readonly validFrom?: string
  /** `null`: until further notice. */
  readonly validTo?: string | null
  /** Contents a rule lists, in the rule's exact words. */
  readonly contents?: Presences
  /** Units its text binds. */
  readonly unitsInText?: UnitExtent
  /** Active units whose names stand in it. Who is named is not yet bound by it: they tell a person where to look. */
  readonly namesUnits?: readonly string[]
  /** What a review holds. */
  readonly holds?: Presences<ReviewContent>
  readonly setBy?: readonly Body[]
  readonly auditor?: { readonly kind: AuditorKind; readonly name?: string }
  /** The id of the earlier version that it improves; `null`: none. */
  readonly improves?: string | null
  /** Ids of the reviews whose recommendations it takes up. */
  readonly follows?: readonly string[]
  readonly budgetYear?: number
  /** Whether its activities are those of a document of this kind. */
  readonly matches?: Presences<DocumentKind>
  readonly consulted?: { readonly bodies?: Presences<Body>; readonly units?: UnitExtent }
  readonly reach?: Presences<Reach>
  /** Platforms or plans it goes through, by name. */
  readonly through?: Presences
  /** Activities it names. */
  readonly names?: Presences
  /** Guidelines it shows to be followed, by name. */
  readonly guidelines?: Presences
  readonly shows?: Presences<ServiceFunction>
  readonly connections?: readonly Connection[]
  /** Applications it shows, by name. */
  readonly applications?: Readonly<Record<string, ApplicationUse>>
  readonly file?: Presences<FileCheck>
  /** With what of the last round it is the same, in words; it decides nothing: it tells a person what to hold beside it. */
  readonly unchangedFrom?: string
}

export interface ApplicationUse {
  readonly used: Presence
  readonly integrated?: Presence
}
