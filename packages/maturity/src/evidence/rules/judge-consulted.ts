import { bodyWords } from '../../reading/rule-words.ts'
import { either } from '../../reading/word-list.ts'
import type { ConsultedRule } from '../../rule.ts'
import { candidatesFor, noneOf, someDocument } from '../candidates.ts'
import { type Check, met, open, titleOf, unmet } from '../check.ts'
import type { DocumentFacts, UnitCount } from '../evidence-facts.ts'
import type { Finding } from '../finding.ts'
import type { CriterionEvidence } from '../prepare-evidence.ts'
import { judgeUnits } from './judge-coverage.ts'

/** A record shows consultation; by how many units the record says itself, or the units do that report it. */
export function judgeConsulted(rule: ConsultedRule, evidence: CriterionEvidence): Finding {
  return someDocument(
    candidatesFor(evidence, rule.documents),
    (document) => [checkBodies(document, rule), checkUnits(document, rule, evidence.units)],
    () => noneOf(evidence, rule.documents),
  )
}

function checkBodies(document: DocumentFacts, { with: bodies }: ConsultedRule): Check {
  const found = bodies.map((body) => document.consulted?.bodies?.[body])
  const whom = either(bodies.map((body) => bodyWords[body]))
  if (found.includes('present')) return met
  if (found.includes(undefined))
    return open(
      document,
      'consultation_unknown',
      () => `Periksa apakah ${titleOf(document)} mencatat konsultasi dengan ${whom}.`,
    )
  return unmet(
    document,
    'not_consulted',
    () => `${titleOf(document)} tidak mencatat konsultasi dengan ${whom}.`,
  )
}

function checkUnits(document: DocumentFacts, { extent }: ConsultedRule, units: UnitCount | undefined): Check {
  const said = document.consulted?.units
  if (said === 'all' || (said === 'some' && extent === 'some')) return met
  const counted = judgeUnits(extent, units)
  if (counted.truth === 'yes') return met
  const [reason] = counted.reasons
  if (reason !== undefined && counted.truth === 'no') return { truth: 'no', explain: () => reason }
  if (said === undefined)
    return open(
      document,
      'units_unknown',
      () => `Periksa unit mana yang berkonsultasi menurut ${titleOf(document)}.`,
    )
  const lack = said === 'none' ? 'tidak mencatat unit yang berkonsultasi' : 'baru mencatat sebagian unit'
  return unmet(
    document,
    'units_missing',
    () => `${titleOf(document)} ${lack}. Lengkapi dengan unit yang belum.`,
  )
}
