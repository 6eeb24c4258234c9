import { serviceFunctionWords } from '../../reading/rule-words.ts'
import type { CapabilityRule, ServiceFunction } from '../../rule.ts'
import { type Candidate, candidatesFor, noneOf } from '../candidates.ts'
import { titleOf } from '../check.ts'
import type { DocumentFacts, Presence } from '../evidence-facts.ts'
import type { Finding } from '../finding.ts'
import type { CriterionEvidence } from '../prepare-evidence.ts'
import type { Reason } from '../reason.ts'
import { holdTogether } from './hold-together.ts'

/** The evidence together shows what the service can do. */
export function judgeCapability(
  { evidence: kinds, shows, match = 'any' }: CapabilityRule,
  evidence: CriterionEvidence,
): Finding {
  const candidates = candidatesFor(evidence, kinds)
  const finding = holdTogether(
    candidates,
    {
      things: shows,
      match,
      presenceOf: shownBy,
      wordOf: (shown) => serviceFunctionWords[shown],
      verb: 'menunjukkan fungsi',
      missing: 'not_shown',
      unknown: 'showing_unknown',
    },
    () => noneOf(evidence, kinds),
  )
  if (finding.truth !== 'no' || !shows.includes('data_sharing')) return finding
  const links = linkReasons(candidates)
  // Where nothing else is asked, what a link is not says it all.
  return {
    ...finding,
    reasons: shows.length === 1 && links.length > 0 ? links : [...links, ...finding.reasons],
  }
}

/** Data are shared only where they are exchanged: a link or a shared login carries people over, not data. */
function shownBy(document: DocumentFacts, shown: ServiceFunction): Presence | undefined {
  return shown === 'data_sharing' && isOnlyLinked(document) ? 'absent' : document.shows?.[shown]
}

function isOnlyLinked({ connections }: DocumentFacts): boolean {
  return connections !== undefined && connections.length > 0 && !connections.includes('data_exchange')
}

function linkReasons(candidates: readonly Candidate[]): readonly Reason[] {
  const linked = candidates.filter(({ facts, standing }) => standing.truth !== 'no' && isOnlyLinked(facts))
  return linked.map(({ facts }) => ({
    code: 'link_is_not_integration',
    message: `${titleOf(facts)} menunjukkan tautan atau masuk bersama; itu belum integrasi. Tunjukkan data yang mengalir tanpa diketik ulang.`,
    documents: [facts.id],
  }))
}
