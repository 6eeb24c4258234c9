import type { Contributions } from '../api/contributions.ts'

/** About what is asked, and by whom. */
export interface AskingPlace {
  readonly assessmentId: string
  /** That may be asked about; where it is one, that one is meant. */
  readonly indicators: readonly Pick<Contributions['indicators'][number], 'indicatorCode' | 'indicatorName'>[]
  /** The team also says who owns an indicator, and begins with last year. */
  readonly by: 'team' | 'owner'
}

/** Each indicator in its own words, or all of them in these. */
export type Wording = 'each' | 'one'

export interface AskingDraft {
  readonly codes: ReadonlySet<string>
  readonly unitIds: ReadonlySet<string>
  /** Empty: nobody is made owner. */
  readonly ownerId: string
  readonly dueOn: string
  readonly isLikeLastYear: boolean
  readonly isByFunction: boolean
  readonly wording: Wording
  /** For all that are chosen, and for those that nobody has worded. */
  readonly text: string
  /** Indicators whose words are being changed and not kept yet. */
  readonly editing: ReadonlySet<string>
}

export type ChangeAsking = (changed: Partial<AskingDraft>) => void
