import { either } from '../../reading/word-list.ts'
import type { BeyondInstitutionRule } from '../../rule.ts'
import { candidatesFor, noneOf, someDocument } from '../candidates.ts'
import { type Check, met, open, titleOf, unmet } from '../check.ts'
import type { DocumentFacts, Presence } from '../evidence-facts.ts'
import type { Finding } from '../finding.ts'
import { type CriterionEvidence, ownValue } from '../prepare-evidence.ts'
import { allTrue, anyTrue, type Truth } from '../truth.ts'

/** What reaches outside the institution; through named platforms or plans where the rule names them. */
export function judgeBeyondInstitution(rule: BeyondInstitutionRule, evidence: CriterionEvidence): Finding {
  return someDocument(
    candidatesFor(evidence, rule.documents),
    (document) => [checkReach(document, rule)],
    () => noneOf(evidence, rule.documents),
  )
}

function checkReach(document: DocumentFacts, { reach, through }: BeyondInstitutionRule): Check {
  const named = through?.map((name) => truthOf(document.through && ownValue(document.through, name)))
  const truth = wayOut(reachOf(document, reach), named)
  const title = titleOf(document)
  const whither = reach === 'national' ? 'tingkat nasional' : 'instansi lain'
  const way = through === undefined ? '' : ` lewat ${either(through)}`
  if (truth === 'yes') return met
  if (truth === 'unknown')
    return open(document, 'beyond_unknown', () => `Periksa apakah ${title} menjangkau ${whither}${way}.`)
  return unmet(document, 'not_beyond', () => `${title} belum menjangkau ${whither}${way}.`)
}

/** A named platform that is used reaches out by itself. */
function wayOut(reached: Truth, named: readonly Truth[] | undefined): Truth {
  if (named === undefined) return reached
  return named.includes('yes') ? 'yes' : allTrue([reached, anyTrue(named)])
}

/** What reaches the national level reaches another institution. */
function reachOf({ reach }: DocumentFacts, asked: BeyondInstitutionRule['reach']): Truth {
  const national = truthOf(reach?.national)
  return asked === 'national'
    ? national
    : anyTrue([truthOf(reach?.other_institutions), ...(national === 'yes' ? [national] : [])])
}

function truthOf(presence: Presence | undefined): Truth {
  if (presence === undefined) return 'unknown'
  return presence === 'present' ? 'yes' : 'no'
}
