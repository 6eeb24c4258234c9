import type { Rule } from './rule.ts'

/**
 * An instrument in memory: one edition of the evaluation, parsed, checked and frozen.
 * Weights are exact decimal or fraction texts in per cent of the index ("2.5", "10/3"),
 * so that no float ever decides a predicate.
 */
export interface Instrument {
  readonly id: string
  readonly revision: number
  readonly name: string
  readonly shortName: string
  readonly inForce: { readonly from: string | null; readonly to: string | null; readonly source: Source }
  readonly sources: Readonly<Record<string, SourceDocument>>
  /** Wordings of the criteria by year, the earliest first; absent where one text holds for every year. */
  readonly textEditions?: readonly TextEdition[]
  /** Abbreviations the texts use, each with its meaning; absent where they use none. */
  readonly glossary?: Readonly<Record<string, string>>
  readonly scale: Scale
  readonly unanswered: Unanswered
  readonly rounding: Rounding
  readonly boundary: Boundary
  /** Ascending by `min`; the first starts where the scale starts or below. */
  readonly predicates: readonly Predicate[]
  /** Level names by capability ("process", "service"); levels of an indicator repeat them. */
  readonly levelNames: Readonly<Record<string, Readonly<Record<number, string>>>>
  readonly levelNamesSource?: Source
  /** Conversions of other agencies' indices, by id; empty where the edition has none. */
  readonly conversions: Readonly<Record<string, Conversion>>
  /** The whole tree; its weight is 100 and its depth varies per edition. */
  readonly root: Group
}

export interface SourceDocument {
  readonly title: string
  /** As people call it beside a page: "Pedoman 3/2024". */
  readonly shortTitle?: string
  /** `experience`: what practitioners tell. It helps, and is never law. */
  readonly kind: 'regulation' | 'guideline' | 'report' | 'secondary' | 'experience'
  readonly note?: string
}

/** Where a fact stands. `confidence` is present where it is not confirmed by the text itself. */
export interface Source {
  readonly document: string
  readonly at: string
  readonly confidence?: 'inferred' | 'unconfirmed' | 'disputed'
  readonly note?: string
}

/** One official text of the criteria and the assessment years it is read in. */
export interface TextEdition {
  readonly id: string
  readonly name: string
  readonly years: { readonly from: number; readonly to: number | null }
  readonly source: Source
}

export interface Scale {
  readonly min: number
  readonly max: number
  readonly values: 'integer' | 'decimal'
  readonly source: Source
}

/** What an indicator without a rating counts as in the index; the rating itself stays `null`. */
export interface Unanswered {
  readonly countsAs: string
  readonly source: Source
}

export interface Rounding {
  readonly decimals: number
  readonly mode: 'half_up'
  readonly source: Source
}

/** Whether the predicate is decided on the published (rounded) index or on the exact one. */
export type BoundaryRule = 'rounded' | 'unrounded'

/** What can be said of the rule of one round: which it is, or that nobody knows it. */
export type RuledBoundary = BoundaryRule | 'unknown'

export interface Boundary {
  /** Years in which the publication shows which rule held. */
  readonly years: Readonly<Record<number, BoundaryRule>>
  /** Used for every other year; `known` is false where no text or publication settles it. */
  readonly otherwise: { readonly rule: BoundaryRule; readonly known: boolean }
  readonly source: Source
}

export interface Predicate {
  readonly name: string
  /** A second official label, such as "Merintis". */
  readonly label?: string
  /** Smallest value that earns it, exact ("4.2"). */
  readonly min: string
  /** The level colour it shares (1 to 5). */
  readonly level: number
  readonly source: Source
}

export interface Conversion {
  readonly name: string
  readonly agency: string
  /** Piecewise linear: `from[i]` maps onto `to[i]`; both ascend. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly source: Source
}

export type InstrumentNode = Group | Indicator

export interface Group {
  readonly kind: 'group'
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly weight: string
  readonly source: Source
  readonly children: readonly InstrumentNode[]
}

export interface Indicator {
  readonly kind: 'indicator'
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly weight: string
  /** Key into `levelNames`. */
  readonly capability: string
  /** Key into `conversions` where another agency's index gives the value. */
  readonly conversion?: string
  readonly source: Source
  /**
   * `names_only`: nothing but the names of the levels; `meanings_only`: levels explained without criteria, to read old
   * results; `unconfirmed`: the wording of the criteria has no official text behind it.
   */
  readonly criteriaStatus: 'complete' | 'names_only' | 'meanings_only' | 'unconfirmed'
  /** Help to understand and fill in; absent where nobody has written it. */
  readonly guidance?: Guidance
  /** Ascending; every level of the scale once. */
  readonly levels: readonly Level[]
}

/** What helps a person with an indicator, beside what the law asks. Its source says what of it is experience. */
export interface Guidance {
  /** What the indicator is for, in one sentence. */
  readonly purpose: string
  /** Who in a local government usually holds the proof. */
  readonly holders: readonly string[]
  readonly typicalDocuments: readonly string[]
  readonly mistakes: readonly Mistake[]
  /** Texts to start from; what is to be filled in stands in square brackets. */
  readonly model: { readonly facts: string; readonly analysis: string }
  readonly related: readonly RelatedIndicator[]
  /** Our own reading, and no official correspondence; absent where nothing of another edition is near. */
  readonly counterparts?: readonly Counterpart[]
  readonly source: Source
}

/** A usual mistake and how to avoid it. */
export interface Mistake {
  readonly mistake: string
  readonly avoid: string
  /** Where it is told of, if elsewhere than the rest of the guidance. */
  readonly source?: Source
}

/** An indicator of another edition whose proof may be used again. Values are never compared by it. */
export interface Counterpart {
  /** Id of the other edition, in any revision. */
  readonly edition: string
  readonly code: string
  readonly why: string
}

export interface RelatedIndicator {
  readonly code: string
  /** The other indicator is the rule for this one (`policy`), its application (`practice`), or stands beside it. */
  readonly as: 'policy' | 'practice' | 'neighbour'
}

export interface Level {
  readonly level: number
  readonly name: string
  /** What this level means here, in one plain sentence; absent with `names_only`. */
  readonly meaning?: string
  /** Levels whose criteria must hold too: written out, because the law's cumulation has exceptions. */
  readonly requires: readonly number[]
  /** Why a level is not higher, as the texts put it. Never a condition: a better document does not lower a level. */
  readonly ceiling?: string
  readonly criteria: readonly Criterion[]
}

/** One condition (butir) in plain Indonesian, with a rule a program can check. */
export interface Criterion {
  /** Unique in the instrument: "1.3.a" is the first criterion of level 3 of indicator 1. */
  readonly code: string
  readonly text: string
  readonly rule: Rule
  readonly source: Source
  /** `true` where the texts disagree or are unclear: a person decides. */
  readonly uncertain?: boolean
  readonly note?: string
  /** Ids of the text editions that ask it; absent where all do. */
  readonly onlyIn?: readonly string[]
}
