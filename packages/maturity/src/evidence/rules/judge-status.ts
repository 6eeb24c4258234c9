import type { DocumentKind } from '../../document-kind.ts'
import { formalMarkWords } from '../../reading/rule-words.ts'
import type { FormalMark, StatusRule } from '../../rule.ts'
import { candidatesFor, noneOf, someDocument } from '../candidates.ts'
import { type Check, checkPresence, titleOf } from '../check.ts'
import type { DocumentFacts, Presence } from '../evidence-facts.ts'
import { allFindings, type Finding } from '../finding.ts'
import type { CriterionEvidence } from '../prepare-evidence.ts'

/** A document stands, and bears what makes it formal; with `all` one of each kind. */
export function judgeStatus(
  { documents, match, status, shows = [] }: StatusRule,
  evidence: CriterionEvidence,
): Finding {
  const someOf = (kinds: readonly DocumentKind[]) =>
    someDocument(
      candidatesFor(evidence, kinds, () => status),
      (document) => shows.map((mark) => checkMark(document, mark)),
      () => noneOf(evidence, kinds),
    )
  return match === 'all' ? allFindings(documents.map((kind) => someOf([kind]))) : someOf(documents)
}

function checkMark(document: DocumentFacts, mark: FormalMark): Check {
  const title = titleOf(document)
  const word = formalMarkWords[mark]
  return checkPresence(markOf(document, mark), document, {
    absent: ['mark_missing', () => `${title} belum memuat ${word}. Lengkapi berkasnya.`],
    unknown: ['mark_unknown', () => `Periksa apakah ${title} memuat ${word}.`],
  })
}

/** A day that is known was read from the document. */
function markOf({ marks, dated, validTo }: DocumentFacts, mark: FormalMark): Presence | undefined {
  const looked = marks?.[mark]
  if (looked !== undefined) return looked
  if (mark === 'date' && dated !== undefined) return 'present'
  return mark === 'validity' && validTo !== undefined ? 'present' : undefined
}
