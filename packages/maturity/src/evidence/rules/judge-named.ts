import type { ApplicationUsedRule, GuidelineRule, InForceNamesRule } from '../../rule.ts'
import { candidatesFor, noneOf, someDocument } from '../candidates.ts'
import { type Check, checkPresence, met, open, titleOf } from '../check.ts'
import type { DocumentFacts } from '../evidence-facts.ts'
import type { Finding } from '../finding.ts'
import { isIssuedAct } from '../need.ts'
import { type CriterionEvidence, ownValue } from '../prepare-evidence.ts'
import { findLapse } from '../standing.ts'

/** A document in force on the assessment day names the activity. A plan whose period nobody entered leaves it open. */
export function judgeInForceNames(
  { documents, activity }: InForceNamesRule,
  evidence: CriterionEvidence,
): Finding {
  return someDocument(
    candidatesFor(evidence, documents),
    (document) => [
      checkPeriod(document, evidence.round.assessedOn),
      checkPresence(document.names && ownValue(document.names, activity), document, {
        absent: [
          'not_named',
          () => `${titleOf(document)} belum mencantumkan ${activity}. Tambahkan kegiatannya.`,
        ],
        unknown: ['naming_unknown', () => `Periksa apakah ${titleOf(document)} mencantumkan ${activity}.`],
      }),
    ],
    () => noneOf(evidence, documents),
  )
}

/** The work follows a guideline, by name. */
export function judgeGuideline(
  { documents, guideline }: GuidelineRule,
  evidence: CriterionEvidence,
): Finding {
  return someDocument(
    candidatesFor(evidence, documents),
    (document) => [
      checkPresence(document.guidelines && ownValue(document.guidelines, guideline), document, {
        absent: ['guideline_not_followed', () => `${titleOf(document)} belum mengikuti ${guideline}.`],
        unknown: ['guideline_unknown', () => `Periksa apakah ${titleOf(document)} mengikuti ${guideline}.`],
      }),
    ],
    () => noneOf(evidence, documents),
  )
}

/** An application is in use, and where asked connected to others. */
export function judgeApplicationUsed(rule: ApplicationUsedRule, evidence: CriterionEvidence): Finding {
  return someDocument(
    candidatesFor(evidence, rule.documents),
    (document) => applicationChecks(document, rule),
    () => noneOf(evidence, rule.documents),
  )
}

function applicationChecks(document: DocumentFacts, { application, integrated }: ApplicationUsedRule) {
  const use = document.applications && ownValue(document.applications, application)
  const title = titleOf(document)
  const used = checkPresence(use?.used, document, {
    absent: ['application_not_used', () => `${title} belum menunjukkan ${application} dipakai.`],
    unknown: ['application_unknown', () => `Periksa apakah ${title} menunjukkan ${application} dipakai.`],
  })
  if (integrated !== true) return [used]
  const connected = checkPresence(use?.integrated, document, {
    absent: [
      'application_not_used',
      () => `${title} belum menunjukkan ${application} terhubung dengan aplikasi lain.`,
    ],
    unknown: [
      'application_unknown',
      () => `Periksa apakah ${application} dalam ${title} terhubung dengan aplikasi lain.`,
    ],
  })
  return [used, connected]
}

function checkPeriod(document: DocumentFacts, assessedOn: string): Check {
  const lapse = findLapse(document, assessedOn)
  if (lapse !== undefined) return lapse
  // A regulation holds until it is revoked; a plan holds for the years it names.
  if (document.validTo !== undefined || document.kinds.some(isIssuedAct)) return met
  return open(
    document,
    'validity_unknown',
    () => `Masa berlaku ${titleOf(document)} belum diketahui. Isi masa berlakunya.`,
  )
}
