import { kindWords } from '../../reading/word-list.ts'
import type { BeforeAfterRule } from '../../rule.ts'
import { type Candidate, candidatesFor, noneOf, someDocument } from '../candidates.ts'
import { type Check, met, open, titleOf, unmet } from '../check.ts'
import type { DocumentFacts } from '../evidence-facts.ts'
import { type Finding, inOrder } from '../finding.ts'
import type { CriterionEvidence } from '../prepare-evidence.ts'

/** Both versions are shown. The earlier one may be revoked or expired by now: that is what improving does. */
export function judgeBeforeAfter({ documents }: BeforeAfterRule, evidence: CriterionEvidence): Finding {
  const candidates = candidatesFor(evidence, documents)
  const finding = someDocument(
    candidates,
    (document) => [checkEarlier(document, candidates, kindWords(documents))],
    () => noneOf(evidence, documents),
  )
  const earlier = candidates.flatMap(({ facts }) =>
    finding.documents.includes(facts.id) && typeof facts.improves === 'string' ? [facts.improves] : [],
  )
  return { ...finding, documents: inOrder([...finding.documents, ...earlier]) }
}

function checkEarlier(document: DocumentFacts, candidates: readonly Candidate[], kinds: string): Check {
  const { improves } = document
  const title = titleOf(document)
  if (improves === undefined && candidates.length > 1)
    return open(document, 'earlier_version_unknown', () => `Periksa apakah ${title} memperbaiki versi lama.`)
  const earlier = candidates.find(({ facts }) => facts.id === improves && facts.id !== document.id)?.facts
  if (earlier === undefined)
    return unmet(
      document,
      'no_earlier_version',
      () => `${title} berdiri sendiri. Lampirkan juga ${kinds} versi lamanya.`,
    )
  if (earlier.status === 'draft')
    return unmet(
      document,
      'no_earlier_version',
      () => `${titleOf(earlier)} masih rancangan, jadi bukan versi lama.`,
    )
  if (earlier.status === 'unknown')
    return open(
      document,
      'earlier_version_unknown',
      () => `Status ${titleOf(earlier)} belum diketahui. Isi statusnya.`,
    )
  const reversed =
    earlier.dated !== undefined && document.dated !== undefined && earlier.dated > document.dated
  if (!reversed) return met
  return open(
    document,
    'earlier_version_unknown',
    () => `${titleOf(earlier)} lebih baru dari ${title}. Periksa urutannya.`,
  )
}
