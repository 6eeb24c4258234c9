import type { CoverageRule } from '../../rule.ts'
import { candidatesFor, noneOf, someDocument } from '../candidates.ts'
import { type Check, met, open, titleOf, unmet } from '../check.ts'
import type { DocumentFacts, UnitCount } from '../evidence-facts.ts'
import { allFindings, type Finding, notProved, proved } from '../finding.ts'
import { namedUnitsWords, unitsSeenWords } from '../named-units.ts'
import type { CriterionEvidence } from '../prepare-evidence.ts'

/** Units reached: those the text binds, or those that practise it and, where asked, have a paper to show. */
export function judgeCoverage(rule: CoverageRule, evidence: CriterionEvidence): Finding {
  const { documents, extent } = rule
  if (rule.in === 'policy_text')
    return someDocument(
      candidatesFor(evidence, documents),
      (document) => [checkUnitsInText(document, extent, namedUnitsWords(document, evidence))],
      () => noneOf(evidence, documents),
    )
  const practice = judgeUnits(extent, evidence.units, unitsSeenWords(evidence))
  if (documents === undefined) return practice
  const paper = someDocument(
    candidatesFor(evidence, documents),
    () => [],
    () => noneOf(evidence, documents),
  )
  return allFindings([paper, practice])
}

function checkUnitsInText(document: DocumentFacts, extent: CoverageRule['extent'], named: string): Check {
  const { unitsInText } = document
  const title = titleOf(document)
  if (unitsInText === 'all' || (unitsInText === 'some' && extent === 'some')) return met
  if (unitsInText === undefined)
    return open(document, 'units_unknown', () => `Periksa unit mana yang diikat oleh bunyi ${title}.${named}`)
  if (unitsInText === 'some' && extent === 'target')
    return open(
      document,
      'target_unknown',
      () => `Periksa apakah unit menurut ${title} sudah mencapai target.`,
    )
  const lack = unitsInText === 'none' ? 'belum mengikat unit kerja' : 'baru mengikat sebagian unit'
  return unmet(
    document,
    'units_missing',
    () => `${title} ${lack}. Ubah bunyinya agar mencakup unit yang diminta.`,
  )
}

/** Whether enough units are reached; a total of zero counts nobody. */
export function judgeUnits(extent: CoverageRule['extent'], units: UnitCount | undefined, seen = ''): Finding {
  if (units === undefined || units.total === 0)
    return notProved('unknown', {
      code: 'units_unknown',
      message: `Jumlah unit yang menerapkan belum dihitung.${seen} Periksa unit mana yang sudah menerapkan.`,
      documents: [],
    })
  const { reached, total, target } = units
  const wanted = extent === 'some' ? 1 : extent === 'all' ? total : Math.min(target ?? total, total)
  if (reached >= wanted) return proved()
  if (extent === 'target' && target === undefined)
    return notProved('unknown', {
      code: 'target_unknown',
      message: `Baru ${reached} dari ${total} unit, dan target tahun ini belum diisi. Periksa targetnya.`,
      documents: [],
    })
  const of = extent === 'target' ? `${total} unit (target ${wanted})` : `${total} unit`
  return notProved('no', {
    code: 'units_missing',
    message: `Baru ${reached} dari ${of}. Lanjutkan ke unit yang belum.`,
    documents: [],
  })
}
