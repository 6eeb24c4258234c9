import { kindWords } from '../../reading/word-list.ts'
import type { BudgetYearsRule } from '../../rule.ts'
import { type Candidate, candidatesFor, someDocument } from '../candidates.ts'
import { type Check, checkPresence, met, open, titleOf } from '../check.ts'
import type { DocumentFacts } from '../evidence-facts.ts'
import { allFindings, type Finding } from '../finding.ts'
import type { CriterionEvidence } from '../prepare-evidence.ts'
import type { Truth } from '../truth.ts'

/**
 * The budgets of the last so many years name activities of the matched document. Whether the round's own year is the
 * last one is not said: years up to it or up to the one before both do.
 */
export function judgeBudgetYears(rule: BudgetYearsRule, evidence: CriterionEvidence): Finding {
  const candidates = candidatesFor(evidence, rule.documents)
  const upTo = (last: number) =>
    allFindings(yearsUpTo(last, rule.years).map((year) => judgeYear(year, candidates, rule)))
  const [thisYear, lastYear] = [upTo(evidence.round.year), upTo(evidence.round.year - 1)]
  return isNearer(lastYear, thisYear) ? lastYear : thisYear
}

function judgeYear(year: number, candidates: readonly Candidate[], rule: BudgetYearsRule): Finding {
  return someDocument(
    candidates.filter(({ facts }) => (facts.budgetYear ?? year) === year),
    (document) => [checkYear(document), checkMatch(document, rule)],
    () => ({
      code: 'budget_year_missing',
      message: `Belum ada ${kindWords(rule.documents)} tahun ${year}. Lampirkan.`,
      documents: [],
    }),
  )
}

function checkYear(document: DocumentFacts): Check {
  if (document.budgetYear !== undefined) return met
  return open(
    document,
    'date_unknown',
    () => `Tahun anggaran ${titleOf(document)} belum diketahui. Isi tahunnya.`,
  )
}

function checkMatch(document: DocumentFacts, { matches }: BudgetYearsRule): Check {
  const title = titleOf(document)
  const plan = kindWords([matches])
  return checkPresence(document.matches?.[matches], document, {
    absent: ['budget_match_missing', () => `${title} tidak memuat kegiatan dari ${plan}.`],
    unknown: ['budget_match_unknown', () => `Periksa apakah ${title} memuat kegiatan dari ${plan}.`],
  })
}

const yearsUpTo = (last: number, years: number) =>
  Array.from({ length: years }, (_, index) => last - years + 1 + index)

const rank: Readonly<Record<Truth, number>> = { yes: 0, unknown: 1, no: 2 }

function isNearer(a: Finding, b: Finding): boolean {
  return rank[a.truth] - rank[b.truth] < 0 || (a.truth === b.truth && a.reasons.length < b.reasons.length)
}
