import { reviewContentWords } from '../../reading/rule-words.ts'
import type { AgeRule } from '../../rule.ts'
import { candidatesFor, noneOf, someDocument } from '../candidates.ts'
import { type Check, checkPresence, met, open, titleOf, unmet } from '../check.ts'
import type { DocumentFacts } from '../evidence-facts.ts'
import type { Finding } from '../finding.ts'
import { dayInWords, monthsBetween } from '../iso-date.ts'
import type { CriterionEvidence } from '../prepare-evidence.ts'

/** Younger than so many months on the assessment day, and holding what it must, in one and the same document. */
export function judgeAge(
  { documents, maxAgeMonths, holds = [] }: AgeRule,
  evidence: CriterionEvidence,
): Finding {
  const { assessedOn } = evidence.round
  return someDocument(
    candidatesFor(evidence, documents),
    (document) => [
      checkAge(document, { assessedOn, maxAgeMonths }),
      ...holds.map((content) => {
        const word = reviewContentWords[content]
        return checkPresence(document.holds?.[content], document, {
          absent: ['content_missing', () => `${titleOf(document)} belum memuat ${word}. Lengkapi.`],
          unknown: ['content_unknown', () => `Periksa apakah ${titleOf(document)} memuat ${word}.`],
        })
      }),
    ],
    () => noneOf(evidence, documents),
  )
}

function checkAge(
  document: DocumentFacts,
  { assessedOn, maxAgeMonths }: { readonly assessedOn: string; readonly maxAgeMonths: number },
): Check {
  const { dated } = document
  const title = titleOf(document)
  if (dated === undefined)
    return open(document, 'date_unknown', () => `Tanggal ${title} belum diketahui. Isi tanggal dokumennya.`)
  const ageMonths = monthsBetween(dated, assessedOn)
  if (ageMonths < maxAgeMonths) return met
  const age = `berumur ${ageMonths} bulan (${dayInWords(dated)})`
  return unmet(
    document,
    'too_old',
    () => `${title} ${age}; batasnya kurang dari ${maxAgeMonths} bulan. Adakan dan catat yang baru.`,
  )
}
