import type { DocumentKind } from '../../document-kind.ts'
import type { AuditorRule, BudgetYearsRule, Rule, SequenceRule, StatusRule } from '../../rule.ts'

/** Why no institution can ever meet a rule, and what to do; `undefined` where one can. */
export interface NeverMet {
  readonly code: string
  /** The part of the rule that is to blame. */
  readonly key: string
  readonly message: string
}

/** What only shows something: nobody enacts it, sets it or gives it a number. */
const shows: readonly DocumentKind[] = ['api_repository', 'link', 'photo', 'screenshot', 'video']

/** A contradiction within one rule by itself; what rules together rule out is told elsewhere. */
export function whyNeverMet(rule: Rule): NeverMet | undefined {
  switch (rule.kind) {
    case 'status':
      return whyNeverOfStatus(rule)
    case 'coverage':
      return rule.in === 'policy_text' ? whyNotOneOf(rule.documents, 'memuat bunyi kebijakan') : undefined
    case 'age':
      return rule.holds && whyNotOneOf(rule.documents, 'memuat hasil reviu')
    case 'in_force_names':
      return whyNotOneOf(rule.documents, 'berlaku')
    case 'set_by':
      return whyNotOneOf(rule.documents, 'ditetapkan')
    case 'budget_years':
      return whyNeverBudgeted(rule)
    case 'auditor':
      return whyNeverAudited(rule)
    case 'sequence':
      return whyNeverFollowed(rule)
    default:
      return undefined
  }
}

function whyNeverOfStatus({ documents, match, status, shows: marks = [] }: StatusRule): NeverMet | undefined {
  const isFormal = marks.some((mark) => mark === 'number' || mark === 'signatory' || mark === 'validity')
  if (status === 'enacted') return whyNotOneOf(documents, 'ditetapkan', match)
  return isFormal ? whyNotOneOf(documents, 'bernomor atau ditandatangani', match) : undefined
}

/** `undefined` where a kind can (or, with `all`, where each can). */
function whyNotOneOf(
  documents: readonly DocumentKind[] | undefined,
  what: string,
  match: 'any' | 'all' = 'any',
): NeverMet | undefined {
  if (documents === undefined) return undefined
  const cannot = documents.filter((kind) => shows.includes(kind))
  const isMet = match === 'all' ? cannot.length === 0 : cannot.length < documents.length
  if (isMet) return undefined
  const message = `Aturan ini tidak pernah terpenuhi: ${cannot.join(', ')} tidak dapat ${what}. Pakai jenis dokumen lain.`
  return { code: 'rules.never_met', key: 'documents', message }
}

function whyNeverBudgeted({ documents, matches }: BudgetYearsRule): NeverMet | undefined {
  if (documents.includes(matches)) {
    const message = `Anggaran tidak dapat dicocokkan dengan dirinya sendiri (${matches}). Tulis dokumen rencananya.`
    return { code: 'rules.never_met', key: 'matches', message }
  }
  return whyNotOneOf(documents, 'memuat anggaran')
}

function whyNeverAudited({ auditors, agencies }: AuditorRule): NeverMet | undefined {
  const asksAgency = auditors.includes('government_agency')
  if (asksAgency && agencies === undefined) {
    const message =
      'Tanpa "agencies" tidak ada instansi yang terhitung sebagai government_agency. Sebutkan instansinya.'
    return { code: 'rules.never_met', key: 'auditors', message }
  }
  if (asksAgency || agencies === undefined) return undefined
  const message =
    '"agencies" hanya berarti dengan auditor government_agency. Tambahkan auditornya atau hapus ini.'
  return { code: 'rules.contradiction', key: 'agencies', message }
}

function whyNeverFollowed({ first, then }: SequenceRule): NeverMet | undefined {
  const [only] = first
  if (first.length > 1 || then.length > 1 || only !== then[0]) return undefined
  const message = `Satu jenis dokumen (${only}) tidak dapat mendahului dirinya sendiri. Pakai "before_after", atau betulkan jenisnya.`
  return { code: 'rules.never_met', key: 'then', message }
}
