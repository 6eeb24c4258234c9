import { bodyWords } from '../../reading/rule-words.ts'
import { both, either } from '../../reading/word-list.ts'
import type { SetByRule } from '../../rule.ts'
import { candidatesFor, noneOf, someDocument } from '../candidates.ts'
import { type Check, met, open, titleOf, unmet } from '../check.ts'
import type { DocumentFacts } from '../evidence-facts.ts'
import type { Finding } from '../finding.ts'
import type { CriterionEvidence } from '../prepare-evidence.ts'

/** One of the bodies set the document. */
export function judgeSetBy({ documents, by }: SetByRule, evidence: CriterionEvidence): Finding {
  return someDocument(
    candidatesFor(evidence, documents),
    (document) => [checkSetBy(document, by)],
    () => noneOf(evidence, documents),
  )
}

function checkSetBy(document: DocumentFacts, by: SetByRule['by']): Check {
  const { setBy } = document
  const title = titleOf(document)
  const wanted = either(by.map((body) => bodyWords[body]))
  if (setBy === undefined)
    return open(
      document,
      'setter_unknown',
      () => `Periksa siapa yang menetapkan ${title}; yang diminta ${wanted}.`,
    )
  if (setBy.some((body) => by.includes(body))) return met
  const whom =
    setBy.length === 0
      ? 'belum ditetapkan siapa pun'
      : `ditetapkan ${both(setBy.map((body) => bodyWords[body]))}`
  return unmet(document, 'set_by_another', () => `${title} ${whom}; yang diminta ${wanted}.`)
}
