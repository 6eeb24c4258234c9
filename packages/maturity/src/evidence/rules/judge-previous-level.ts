import type { PreviousLevelRule } from '../../rule.ts'
import { asksNothing } from '../../self-met-criteria.ts'
import { candidatesFor, needOfNewer, noneOf, someDocument } from '../candidates.ts'
import { type Check, met, open, titleOf, unmet } from '../check.ts'
import type { DocumentFacts } from '../evidence-facts.ts'
import { type Finding, notProved, proved } from '../finding.ts'
import { dayInWords } from '../iso-date.ts'
import type { CriterionEvidence } from '../prepare-evidence.ts'

/** Who had the level last round keeps it with documents made since. It asks nothing of who was lower. */
export function judgePreviousLevel(rule: PreviousLevelRule, evidence: CriterionEvidence): Finding {
  const { previousValue } = evidence
  const { previousAssessedOn } = evidence.round
  if (asksNothing(rule, previousValue)) return proved()
  const since = someDocument(
    candidatesFor(evidence, rule.documents, needOfNewer),
    (document) => [checkMadeSince(document, previousAssessedOn)],
    () => noneOf(evidence, rule.documents),
  )
  if (since.truth === 'yes' || previousValue !== null) return since
  return notProved('unknown', {
    code: 'previous_level_unknown',
    message: `Nilai penilaian lalu belum diketahui. Bila di bawah ${rule.level}, butir ini tidak meminta apa-apa.`,
    documents: [],
  })
}

function checkMadeSince(document: DocumentFacts, since: string | undefined): Check {
  const { dated } = document
  const title = titleOf(document)
  if (since === undefined)
    return open(document, 'date_unknown', () => 'Tanggal penilaian lalu belum diketahui. Isi tanggalnya.')
  if (dated === undefined)
    return open(document, 'date_unknown', () => `Tanggal ${title} belum diketahui. Isi tanggal dokumennya.`)
  if (dated > since) return met
  return unmet(
    document,
    'nothing_since',
    () =>
      `${title} (${dayInWords(dated)}) dibuat sebelum penilaian lalu (${dayInWords(since)}). Buat yang baru.`,
  )
}
