import type { DocumentKind } from '../document-kind.ts'
import { documentKindNames } from '../document-kind.ts'
import { kindWords } from '../reading/word-list.ts'
import { type Check, titleOf } from './check.ts'
import type { DocumentFacts } from './evidence-facts.ts'
import { explain, type Finding, inOrder, notProved, proved } from './finding.ts'
import { isIssuedAct, isLegalAct, type Need } from './need.ts'
import { type CriterionEvidence, isOfKind, type WeighedDocument } from './prepare-evidence.ts'
import type { Reason } from './reason.ts'
import { allTrue } from './truth.ts'

/** A document of the right kind, and whether it counts. */
export interface Candidate {
  readonly facts: DocumentFacts
  readonly standing: Check
}

/** What the rule names decides how far a document must be: a policy counts once enacted, a record once it is kept. */
export function candidatesFor(
  { documents }: CriterionEvidence,
  kinds: readonly DocumentKind[] | undefined,
  needFor: (document: DocumentFacts) => Need = (document) => usualNeed(document, kinds),
): readonly Candidate[] {
  return documents
    .filter((document) => isOfKind(document, kinds))
    .map((document) => ({ facts: document.facts, standing: document.standing[needFor(document.facts)] }))
}

function usualNeed({ kinds }: DocumentFacts, asked: readonly DocumentKind[] | undefined): Need {
  const meant = asked === undefined ? kinds : kinds.filter((kind) => asked.includes(kind))
  return meant.every(isLegalAct) ? 'enacted' : 'documented'
}

/** What a new rule must be: issued acts enacted, other documents kept. */
export function needOfNewer({ kinds }: DocumentFacts): Need {
  return kinds.some(isIssuedAct) ? 'enacted' : 'documented'
}

/** A document with the conditions on it. */
interface Trial {
  readonly documents: readonly string[]
  readonly checks: readonly Check[]
}

/**
 * One of the trials must hold. All that do are proof; where none does, the one that comes nearest is told about, because
 * mending it is what a person would do first.
 */
export function someTrial(trials: readonly Trial[], whenNone: () => Reason): Finding {
  const truths = trials.map(({ checks }) => allTrue(checks.map(({ truth }) => truth)))
  const holding = trials.filter((_, position) => truths[position] === 'yes')
  if (holding.length > 0) return proved(inOrder(holding.flatMap(({ documents }) => documents)))
  const truth = truths.includes('unknown') ? 'unknown' : 'no'
  const [first, ...others] = trials.filter((_, position) => truths[position] === truth)
  if (first === undefined) return notProved('no', whenNone())
  const nearest = others.reduce((best, each) => (distanceOf(each) < distanceOf(best) ? each : best), first)
  return notProved(truth, ...explain(nearest.checks, truth))
}

/** Documents of the kinds, each held against its standing and further conditions. */
export function someDocument(
  candidates: readonly Candidate[],
  checksOf: (document: DocumentFacts) => readonly Check[],
  whenNone: () => Reason,
): Finding {
  const trials = candidates.map(({ facts, standing }) => ({
    documents: [facts.id],
    // What does not count at all is not looked into: its reason alone says what to do.
    checks: standing.truth === 'no' ? [standing] : [standing, ...checksOf(facts)],
  }))
  return someTrial(trials, whenNone)
}

/** Nothing of the kinds was offered; a paper of a neighbouring kind is named, so that nobody waits for it to count. */
export function noneOf(evidence: CriterionEvidence, kinds: readonly DocumentKind[] | undefined): Reason {
  const missing = kinds === undefined ? 'bukti' : kindWords(kinds)
  const mistaken =
    kinds === undefined ? [] : evidence.documents.filter((each) => isMistaken(each, evidence, kinds))
  if (mistaken.length === 0)
    return { code: 'no_document', message: `Belum ada ${missing}. Lampirkan, atau buat dulu.`, documents: [] }
  const named = mistaken.slice(0, 3).map(({ facts }) => `${titleOf(facts)} (${kindNamesOf(facts)})`)
  const message = `Belum ada ${missing}. ${named.join(', ')} bukan jenis yang diminta di sini.`
  return { code: 'wrong_kind', message, documents: mistaken.map(({ facts }) => facts.id) }
}

function isMistaken(
  { facts }: WeighedDocument,
  { offeredHere }: CriterionEvidence,
  asked: readonly DocumentKind[],
): boolean {
  if (offeredHere.has(facts.id)) return true
  return asked.some(isLegalAct) && facts.kinds.some(isIssuedAct)
}

function kindNamesOf({ kinds }: DocumentFacts): string {
  return kinds.map((kind) => documentKindNames[kind]).join(', ')
}

/** How much there is to mend; what does not count at all comes last. */
function distanceOf({ checks }: Trial): number {
  const [only, ...others] = checks
  if (only?.truth === 'no' && others.length === 0) return Number.POSITIVE_INFINITY
  return checks.filter(({ truth }) => truth !== 'yes').length
}
