import type { AuditorKind, DocumentFacts } from '@undagi/maturity'
import { fittingInspections } from './fitting-inspections.ts'
import type { OfferedDocument } from './offered-document.ts'

/** Who audited, where the report shows it. Of an auditor from outside whom nobody has certified, rules know no kind: it stays unknown. */
export function readAuditor(document: OfferedDocument): Pick<DocumentFacts, 'auditor'> {
  const kinds = new Set(fittingInspections(document).flatMap(({ kind }) => auditorOf[kind] ?? []))
  const [kind] = kinds
  return kind === undefined || kinds.size > 1 ? {} : { auditor: { kind } }
}

const auditorOf: Readonly<Partial<Record<string, AuditorKind>>> = {
  internal_audit_report: 'internal',
  certified_audit_report: 'external_certified',
}

/** The year that a person names in its title: the day on a budget is often one of the year before. */
export function readBudgetYear({ claim }: OfferedDocument): Pick<DocumentFacts, 'budgetYear'> {
  if (claim.kind !== 'budget_document' && claim.kind !== 'budget_proposal') return {}
  const years = new Set(claim.title.match(/(?<!\d)20\d{2}(?!\d)/g))
  const [year] = years
  return year === undefined || years.size > 1 ? {} : { budgetYear: Number(year) }
}
