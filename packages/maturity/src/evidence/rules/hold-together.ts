import { both } from '../../reading/word-list.ts'
import type { Match } from '../../rule.ts'
import type { Candidate } from '../candidates.ts'
import { titleOf } from '../check.ts'
import type { DocumentFacts, Presence } from '../evidence-facts.ts'
import { explain, type Finding, inOrder, notProved, proved } from '../finding.ts'
import type { Reason, ReasonCode } from '../reason.ts'
import { allTrue, anyTrue, type Truth } from '../truth.ts'

interface Wanted<Thing extends string> {
  readonly things: readonly Thing[]
  /** `any`: one of them is enough; `all`: each is needed. */
  readonly match: Match
  readonly presenceOf: (document: DocumentFacts, thing: Thing) => Presence | undefined
  readonly wordOf: (thing: Thing) => string
  /** "memuat", "menunjukkan" */
  readonly verb: string
  readonly missing: ReasonCode
  readonly unknown: ReasonCode
}

/** Several documents may together hold what is asked: each thing in one of them is enough. */
export function holdTogether<Thing extends string>(
  candidates: readonly Candidate[],
  wanted: Wanted<Thing>,
  whenNone: () => Reason,
): Finding {
  const counted = candidates.filter(({ standing }) => standing.truth !== 'no')
  if (counted.length === 0) {
    const [out] = candidates
    return notProved('no', ...(out ? explain([out.standing], 'no') : [whenNone()]))
  }
  const found = wanted.things.map((thing) => ({ thing, truth: truthOfThing(counted, wanted, thing) }))
  const truths = found.map(({ truth }) => truth)
  const truth = wanted.match === 'all' ? allTrue(truths) : anyTrue(truths)
  if (truth === 'yes') return proved(proofOf(counted, wanted))
  const lacking = found.filter((each) => each.truth === truth).map(({ thing }) => thing)
  if (truth === 'no') return notProved('no', missingReason(counted, wanted, lacking))
  return notProved('unknown', ...openReasons(counted, wanted, lacking))
}

function truthOfThing<Thing extends string>(
  counted: readonly Candidate[],
  { presenceOf }: Wanted<Thing>,
  thing: Thing,
): Truth {
  return anyTrue(
    counted.map(({ facts, standing }) => allTrue([standing.truth, presenceTruth(presenceOf(facts, thing))])),
  )
}

function presenceTruth(presence: Presence | undefined): Truth {
  if (presence === undefined) return 'unknown'
  return presence === 'present' ? 'yes' : 'no'
}

function proofOf<Thing extends string>(
  counted: readonly Candidate[],
  { things, presenceOf }: Wanted<Thing>,
): readonly string[] {
  const proving = counted.filter(
    ({ facts, standing }) =>
      standing.truth === 'yes' && things.some((thing) => presenceOf(facts, thing) === 'present'),
  )
  return inOrder(proving.map(({ facts }) => facts.id))
}

function missingReason<Thing extends string>(
  counted: readonly Candidate[],
  { wordOf, verb, missing, match, things }: Wanted<Thing>,
  lacking: readonly Thing[],
): Reason {
  const lack = match === 'any' && things.length > 1 ? `belum ${verb} satu pun dari` : `belum ${verb}`
  const message = `${titlesOf(counted)} ${lack} ${both(lacking.map(wordOf))}. Lengkapi.`
  return { code: missing, message, documents: counted.map(({ facts }) => facts.id) }
}

function openReasons<Thing extends string>(
  counted: readonly Candidate[],
  { wordOf, verb, unknown, presenceOf }: Wanted<Thing>,
  lacking: readonly Thing[],
): readonly Reason[] {
  const unread = counted.filter(({ facts }) =>
    lacking.some((thing) => presenceOf(facts, thing) === undefined),
  )
  const unsure = counted.filter(({ standing }) => standing.truth === 'unknown')
  const standing = unsure.flatMap((each) => explain([each.standing], 'unknown'))
  if (unread.length === 0) return standing
  const message = `Periksa apakah ${titlesOf(unread)} ${verb} ${both(lacking.map(wordOf))}.`
  return [{ code: unknown, message, documents: unread.map(({ facts }) => facts.id) }, ...standing]
}

/** The first few by name: a list of fifty helps nobody. */
function titlesOf(candidates: readonly Candidate[]): string {
  const titles = candidates.slice(0, 3).map(({ facts }) => titleOf(facts))
  const rest = candidates.length - titles.length
  return both(rest > 0 ? [...titles, `${rest} dokumen lain`] : titles)
}
