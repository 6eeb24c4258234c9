import { reviewContentWords } from '../../reading/rule-words.ts'
import { type CompletenessRule, reviewContents } from '../../rule.ts'
import { candidatesFor, noneOf } from '../candidates.ts'
import type { DocumentFacts, Presence } from '../evidence-facts.ts'
import type { Finding } from '../finding.ts'
import { type CriterionEvidence, ownValue } from '../prepare-evidence.ts'
import { holdTogether } from './hold-together.ts'

/** How many of the listed contents the documents hold, together. */
export function judgeCompleteness(
  { documents, substances, extent }: CompletenessRule,
  evidence: CriterionEvidence,
): Finding {
  return holdTogether(
    candidatesFor(evidence, documents),
    {
      things: substances,
      match: extent === 'all' ? 'all' : 'any',
      presenceOf: contentOf,
      wordOf: (substance) => substance,
      verb: 'memuat',
      missing: 'content_missing',
      unknown: 'content_unknown',
    },
    () => noneOf(evidence, documents),
  )
}

/** What a review holds need not be entered twice: "rekomendasi" is read from its review contents too. */
function contentOf({ contents, holds }: DocumentFacts, substance: string): Presence | undefined {
  const review = reviewContents.find((content) => reviewContentWords[content] === substance)
  return (contents && ownValue(contents, substance)) ?? (review && holds?.[review])
}
