import { comparableName } from '../../comparable-name.ts'
import { auditorWords } from '../../reading/rule-words.ts'
import { either } from '../../reading/word-list.ts'
import type { AuditorRule } from '../../rule.ts'
import { candidatesFor, noneOf, someDocument } from '../candidates.ts'
import { type Check, met, open, titleOf, unmet } from '../check.ts'
import type { DocumentFacts } from '../evidence-facts.ts'
import type { Finding } from '../finding.ts'
import { addMonths, dayInWords, monthsBetween } from '../iso-date.ts'
import type { CriterionEvidence } from '../prepare-evidence.ts'

/** Who audited, and whether the next audit is not overdue on the assessment day. */
export function judgeAuditor(rule: AuditorRule, evidence: CriterionEvidence): Finding {
  return someDocument(
    candidatesFor(evidence, rule.documents),
    (document) => [checkAuditor(document, rule), checkInterval(document, rule, evidence.round.assessedOn)],
    () => noneOf(evidence, rule.documents),
  )
}

function checkAuditor(document: DocumentFacts, { auditors, agencies }: AuditorRule): Check {
  const { auditor } = document
  const title = titleOf(document)
  const wanted = either(auditors.map((kind) => auditorWords[kind]))
  if (auditor === undefined)
    return open(
      document,
      'auditor_unknown',
      () => `Pelaku audit dalam ${title} belum diketahui. Isi pelakunya.`,
    )
  if (!auditors.includes(auditor.kind))
    return unmet(
      document,
      'auditor_not_accepted',
      () => `${title} dibuat ${auditorWords[auditor.kind]}; yang diminta ${wanted}.`,
    )
  if (auditor.kind !== 'government_agency' || agencies === undefined) return met
  const { name } = auditor
  if (name === undefined)
    return open(
      document,
      'auditor_unknown',
      () => `Instansi yang mengaudit dalam ${title} belum diketahui. Isi namanya.`,
    )
  if (agencies.some((agency) => comparableName(agency) === comparableName(name))) return met
  return unmet(document, 'auditor_not_accepted', () => `${name} tidak termasuk ${either(agencies)}.`)
}

/** An interval is kept up to and including the day on which it ends. */
function checkInterval(document: DocumentFacts, { intervalMonths }: AuditorRule, assessedOn: string): Check {
  const { dated } = document
  if (intervalMonths === undefined) return met
  if (dated === undefined)
    return open(
      document,
      'date_unknown',
      () => `Tanggal ${titleOf(document)} belum diketahui. Isi tanggal dokumennya.`,
    )
  if (assessedOn <= addMonths(dated, intervalMonths)) return met
  const months = monthsBetween(dated, assessedOn)
  return unmet(
    document,
    'too_old',
    () =>
      `${titleOf(document)} (${dayInWords(dated)}) berumur ${months} bulan; audit diminta tiap ${intervalMonths} bulan.`,
  )
}
