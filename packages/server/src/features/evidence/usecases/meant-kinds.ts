import type { InspectedKind } from '@undagi/documents'
import type { DocumentKind } from '@undagi/maturity'

/** What a found kind means in the words of instruments. */
interface Meaning {
  /** What it surely is, beside what a person calls it; `null`: the list of instruments has no such word. */
  readonly is: DocumentKind | null
  /** What a person may rightly call it; everything where nobody can say. */
  readonly mayBe: (claimed: DocumentKind) => boolean
}

const oneOf =
  (...kinds: readonly DocumentKind[]) =>
  (claimed: DocumentKind) =>
    kinds.includes(claimed)

const notOneOf =
  (...kinds: readonly DocumentKind[]) =>
  (claimed: DocumentKind) =>
    !kinds.includes(claimed)

const anything = () => true

const acts = ['policy', 'decree', 'circular', 'procedure'] as const
const budgets = ['budget_document', 'budget_proposal'] as const
const judged = ['audit_report', 'review_report', 'review_minutes'] as const

/** What institutions put in force by an act: a regulation on the architecture is the architecture. */
const substance = [
  ...['architecture', 'application_architecture', 'architecture_metadata', 'business_process_map'],
  ...['roadmap', 'strategy', 'standard', 'guideline', 'manual', 'work_programme', 'audit_plan'],
  ...['service_catalogue', 'service_level_agreement', 'risk_register', 'asset_register'],
] as const satisfies readonly DocumentKind[]

/** What an office writes without putting anything in force; it says nothing of what was reviewed or audited. */
const paper = notOneOf(...acts, ...budgets)
const formOnly = notOneOf(...acts, ...budgets, ...judged, 'minutes', 'contract', 'survey_report')

const regulation: Meaning = { is: 'policy', mayBe: oneOf('policy', 'other', ...substance) }
const audit: Meaning = {
  is: 'audit_report',
  mayBe: oneOf('audit_report', 'review_report', 'follow_up_record', 'activity_record', 'other'),
}

/**
 * Kinds that Undagi finds ↔ kinds that instruments ask for: the one place where the two lists meet. A found kind contradicts a claim only
 * where the two surely exclude each other; docs/guides/apa-yang-dibuktikan-bukti.md lists the table for people.
 */
export const meaningOfKind: Readonly<Record<InspectedKind, Meaning>> = {
  regional_regulation: regulation,
  head_regulation: regulation,
  ministerial_regulation: regulation,
  national_regulation: regulation,
  decree: {
    is: 'decree',
    mayBe: notOneOf('circular', 'procedure', 'minutes', 'invitation', 'contract', ...budgets, ...judged),
  },
  circular: { is: 'circular', mayBe: oneOf('circular', 'policy', 'other') },
  instruction: { is: null, mayBe: oneOf('circular', 'policy', 'other') },
  procedure: {
    is: 'procedure',
    mayBe: oneOf('procedure', 'guideline', 'manual', 'standard', 'life_cycle_document', 'other'),
  },
  guideline: { is: 'guideline', mayBe: notOneOf('decree', 'circular', ...budgets, ...judged) },
  minutes: { is: 'minutes', mayBe: notOneOf(...acts, ...budgets, 'audit_report') },
  invitation: { is: 'invitation', mayBe: formOnly },
  attendance_list: { is: null, mayBe: formOnly },
  internal_audit_report: audit,
  external_audit_report: audit,
  certified_audit_report: audit,
  certificate: { is: null, mayBe: paper },
  report: { is: null, mayBe: paper },
  budget_document: { is: 'budget_document', mayBe: oneOf('budget_document', 'other') },
  budget_proposal: { is: 'budget_proposal', mayBe: oneOf('budget_proposal', 'other') },
  plan: { is: null, mayBe: notOneOf('decree', 'circular', ...budgets, ...judged) },
  register: { is: null, mayBe: paper },
  contract: { is: 'contract', mayBe: paper },
  official_memo: { is: null, mayBe: formOnly },
  assignment_letter: { is: null, mayBe: formOnly },
  letter: { is: null, mayBe: paper },
  academic_paper: { is: null, mayBe: paper },
  presentation: { is: null, mayBe: paper },
  screenshot: { is: 'screenshot', mayBe: formOnly },
  // A picture of which no word could be read may show any document.
  photo: { is: null, mayBe: anything },
  other: { is: null, mayBe: anything },
}

export function canBe(found: InspectedKind, claimed: DocumentKind): boolean {
  return meaningOfKind[found].mayBe(claimed)
}
