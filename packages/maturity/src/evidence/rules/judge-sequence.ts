import { kindWords } from '../../reading/word-list.ts'
import type { SequenceRule } from '../../rule.ts'
import { type Candidate, candidatesFor, needOfNewer, noneOf, someDocument, someTrial } from '../candidates.ts'
import { type Check, met, open, titleOf, unmet } from '../check.ts'
import type { DocumentFacts } from '../evidence-facts.ts'
import type { Finding } from '../finding.ts'
import { monthsBetween } from '../iso-date.ts'
import type { CriterionEvidence } from '../prepare-evidence.ts'
import type { Reason } from '../reason.ts'

interface Pair {
  readonly earlier: Candidate
  readonly later: Candidate
}

/** The later document follows the earlier one. An unusual distance warns, because its direction is disputed. */
export function judgeSequence(rule: SequenceRule, evidence: CriterionEvidence): Finding {
  const firsts = candidatesFor(evidence, rule.first)
  const thens = candidatesFor(evidence, rule.then, needOfNewer)
  const counted = (candidates: readonly Candidate[]) =>
    candidates.filter(({ standing }) => standing.truth !== 'no')
  for (const [candidates, kinds] of [[firsts, rule.first] as const, [thens, rule.then] as const])
    if (counted(candidates).length === 0)
      return someDocument(
        candidates,
        () => [],
        () => noneOf(evidence, kinds),
      )

  const pairs = counted(firsts).flatMap((earlier) =>
    counted(thens)
      .filter((later) => later.facts.id !== earlier.facts.id)
      .map((later) => ({ earlier, later })),
  )
  const trials = pairs.map((pair) => ({
    documents: [pair.earlier.facts.id, pair.later.facts.id],
    checks: checksOf(pair, rule),
  }))
  const finding = someTrial(trials, () => noneOf(evidence, rule.then))
  return { ...finding, warnings: finding.truth === 'no' ? [] : gapWarnings(pairs, rule) }
}

function checksOf({ earlier, later }: Pair, rule: SequenceRule): readonly Check[] {
  const substance = rule.sameSubstance ? [checkSubstance(earlier.facts, later.facts)] : []
  return [earlier.standing, later.standing, checkOrder(earlier.facts, later.facts, rule), ...substance]
}

function checkOrder(earlier: DocumentFacts, later: DocumentFacts, { then }: SequenceRule): Check {
  const [from, to] = [titleOf(earlier), titleOf(later)]
  if (earlier.dated === undefined || later.dated === undefined)
    return open(later, 'date_unknown', () => `Isi tanggal ${from} dan ${to} agar urutannya terlihat.`)
  if (later.dated > earlier.dated) return met
  if (later.dated === earlier.dated)
    return open(
      later,
      'same_day',
      () => `${to} bertanggal sama dengan ${from}. Periksa mana yang lebih dulu.`,
    )
  return unmet(
    later,
    'nothing_after',
    () => `${to} terbit sebelum ${from}. Terbitkan ${kindWords(then)} sesudahnya.`,
  )
}

/** What names the review is about it; where nothing is entered, a person compares. */
function checkSubstance(earlier: DocumentFacts, later: DocumentFacts): Check {
  const [from, to] = [titleOf(earlier), titleOf(later)]
  if (later.follows === undefined)
    return open(
      later,
      'substance_unknown',
      () => `Periksa apakah ${to} tentang hal yang sama dengan ${from}.`,
    )
  if (later.follows.includes(earlier.id)) return met
  return unmet(later, 'other_substance', () => `${to} tidak menindaklanjuti ${from}.`)
}

/** Only where every pair that may count is at another distance than the guideline says. */
function gapWarnings(pairs: readonly Pair[], rule: SequenceRule): readonly Reason[] {
  const { advisoryGapMonths } = rule
  if (advisoryGapMonths === undefined) return []
  const gaps = pairs
    .filter((pair) => checksOf(pair, rule).every(({ truth }) => truth !== 'no'))
    .flatMap(({ earlier, later }) => {
      const [from, to] = [earlier.facts.dated, later.facts.dated]
      return from === undefined || to === undefined
        ? []
        : [{ later: later.facts, months: monthsBetween(from, to) }]
    })
  const [first] = gaps
  if (first === undefined || gaps.some(({ months }) => months === advisoryGapMonths)) return []
  const { later, months } = first
  const message = `${titleOf(later)} terbit ${months} bulan sesudah reviu; Pedoman menyebut ${advisoryGapMonths} bulan. Ini hanya peringatan.`
  return [{ code: 'gap_differs', message, documents: [later.id] }]
}
