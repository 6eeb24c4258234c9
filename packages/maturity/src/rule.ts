import type { DocumentKind } from './document-kind.ts'

/**
 * What a program can check about evidence, in the instrument's own terms (after Pedoman Menteri PANRB 3/2024).
 * The outcome is met, not met, or "cannot tell": then a person decides. Ages count to the round's assessment date.
 * The list is closed: an unknown kind is an error of the instrument file.
 */
export type Rule =
  | FloorRule
  | StatusRule
  | CompletenessRule
  | CoverageRule
  | AgeRule
  | SequenceRule
  | BeforeAfterRule
  | BudgetYearsRule
  | ConsultedRule
  | AuditorRule
  | PreviousLevelRule
  | BeyondInstitutionRule
  | InForceNamesRule
  | GuidelineRule
  | SetByRule
  | CapabilityRule
  | ApplicationUsedRule
  | AgencyIndexRule
  | FileSoundRule
  | AnyOfRule
  | AllOfRule
  | JudgementRule

/** The lowest level of the scale: an answer is enough, nothing has to exist ("belum atau sudah", Pedoman 3/2024). */
export interface FloorRule {
  readonly kind: 'floor'
}

/** `policy_enacted`, `formal_document`: a document stands, and bears what makes it formal. `enacted` = in force, not revoked. */
export interface StatusRule {
  readonly kind: 'status'
  readonly documents: readonly DocumentKind[]
  /** Whether one of the kinds is enough (`any`, when absent) or each is needed. */
  readonly match?: Match
  readonly status: DocumentStatus
  readonly shows?: readonly FormalMark[]
}

/** `substance_complete`, `six_competences`: how many of the listed contents the documents hold. */
export interface CompletenessRule {
  readonly kind: 'completeness'
  readonly documents?: readonly DocumentKind[]
  /** Contents in plain Indonesian, one each. */
  readonly substances: readonly string[]
  readonly extent: 'some' | 'all'
}

/** `units_covered`, `units_covered_high`: units reached in the policy's text or in actual use. */
export interface CoverageRule {
  readonly kind: 'coverage'
  readonly documents?: readonly DocumentKind[]
  /** `target`: the coverage the institution set for the year is reached. */
  readonly extent: 'some' | 'all' | 'target'
  readonly in: 'policy_text' | 'use'
}

/** `review_recent`: younger than so many months on the assessment date, and holding what it must. */
export interface AgeRule {
  readonly kind: 'age'
  readonly documents: readonly DocumentKind[]
  readonly maxAgeMonths: number
  readonly holds?: readonly ReviewContent[]
}

/** `policy_after_review`: the later document follows the earlier one. The gap warns and never blocks: its direction is disputed. */
export interface SequenceRule {
  readonly kind: 'sequence'
  readonly first: readonly DocumentKind[]
  readonly then: readonly DocumentKind[]
  readonly sameSubstance: boolean
  readonly advisoryGapMonths?: number
}

/** `before_after_pair`: both the previous and the improved version are shown. */
export interface BeforeAfterRule {
  readonly kind: 'before_after'
  readonly documents: readonly DocumentKind[]
}

/** `budget_three_years`: the budgets of the last so many years name activities of the matched document. */
export interface BudgetYearsRule {
  readonly kind: 'budget_years'
  readonly documents: readonly DocumentKind[]
  readonly years: number
  readonly matches: DocumentKind
}

/** `budget_consulted`: a record shows that the bodies were consulted, by some or all units. */
export interface ConsultedRule {
  readonly kind: 'consulted'
  readonly documents: readonly DocumentKind[]
  readonly with: readonly Body[]
  readonly extent: 'some' | 'all'
}

/** `auditor_kind`, `audit_interval`: who audited, and at least how often. */
export interface AuditorRule {
  readonly kind: 'auditor'
  readonly documents?: readonly DocumentKind[]
  readonly auditors: readonly AuditorKind[]
  /** Agencies that count as `government_agency`, by name. */
  readonly agencies?: readonly string[]
  readonly intervalMonths?: number
}

/** `level5_kept`: the level of last round stays only with these documents made since. Asks nothing of who was lower. */
export interface PreviousLevelRule {
  readonly kind: 'previous_level'
  readonly level: number
  readonly documents: readonly DocumentKind[]
}

/** `beyond_institution`: integration, interconnection or alignment that reaches outside. */
export interface BeyondInstitutionRule {
  readonly kind: 'beyond_institution'
  readonly documents?: readonly DocumentKind[]
  readonly reach: 'other_institutions' | 'national'
  /** The platforms or plans that count, by name. */
  readonly through?: readonly string[]
}

/** `roadmap_names_activity`: a document in force on the assessment date names the activity. */
export interface InForceNamesRule {
  readonly kind: 'in_force_names'
  readonly documents: readonly DocumentKind[]
  readonly activity: string
}

/** `guideline_followed`: the work follows this guideline, by name. */
export interface GuidelineRule {
  readonly kind: 'guideline'
  readonly documents?: readonly DocumentKind[]
  readonly guideline: string
}

/** `strategy_by_team`: one of the bodies set the document. */
export interface SetByRule {
  readonly kind: 'set_by'
  readonly documents: readonly DocumentKind[]
  readonly by: readonly Body[]
}

/** `capability_shown`, `sector_extras`: the evidence shows what the service can do. A link or a shared login is not integration. */
export interface CapabilityRule {
  readonly kind: 'capability'
  readonly evidence: readonly DocumentKind[]
  readonly shows: readonly ServiceFunction[]
  /** Whether one of the functions is enough (`any`, when absent) or each is needed. */
  readonly match?: Match
}

/** `application_used`: an application is in use, and where asked connected to others. */
export interface ApplicationUsedRule {
  readonly kind: 'application_used'
  readonly documents?: readonly DocumentKind[]
  readonly application: string
  readonly integrated?: boolean
}

/** An index that another agency measures reaches a value (PermenPANRB 8/2026: bands of SDI, SJIG, IPS, IKASANDI). */
export interface AgencyIndexRule {
  readonly kind: 'agency_index'
  /** Key into the instrument's `conversions`. */
  readonly conversion: string
  /** Smallest value of the agency's own scale, exact ("37.5"). */
  readonly atLeast: string
}

/** `file_sound`: the file itself can serve as proof. */
export interface FileSoundRule {
  readonly kind: 'file_sound'
  readonly checks: readonly FileCheck[]
}

/** Alternatives: one is enough. */
export interface AnyOfRule {
  readonly kind: 'any_of'
  readonly rules: readonly Rule[]
}

/** Each is needed. */
export interface AllOfRule {
  readonly kind: 'all_of'
  readonly rules: readonly Rule[]
}

/** No program can tell: a person answers the question. */
export interface JudgementRule {
  readonly kind: 'judgement'
  readonly question: string
}

export type Match = 'any' | 'all'

export const documentStatuses = ['draft', 'documented', 'enacted'] as const
export type DocumentStatus = (typeof documentStatuses)[number]

export const formalMarks = ['number', 'date', 'signatory', 'validity', 'participants', 'results'] as const
export type FormalMark = (typeof formalMarks)[number]

export const reviewContents = ['issues', 'recommendations', 'follow_up'] as const
export type ReviewContent = (typeof reviewContents)[number]

export const bodies = [
  'head_of_institution',
  'secretary',
  'coordination_team',
  'ict_unit',
  'planning_unit',
  'budget_unit',
  'data_forum',
  'risk_committee',
  'internal_auditor',
] as const
export type Body = (typeof bodies)[number]

export const auditorKinds = ['internal', 'external_certified', 'government_agency'] as const
export type AuditorKind = (typeof auditorKinds)[number]

export const serviceFunctions = [
  'information',
  'search',
  'upload',
  'download',
  'transaction',
  'validation',
  'approval',
  'analytics',
  'data_sharing',
  'improvement',
  'one_portal',
  'help_desk',
  'service_mall',
  'user_survey',
] as const
export type ServiceFunction = (typeof serviceFunctions)[number]

export const fileChecks = [
  'readable',
  'not_encrypted',
  'not_only_login',
  'period_fits',
  'changed_since_last_round',
] as const
export type FileCheck = (typeof fileChecks)[number]
