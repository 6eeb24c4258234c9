import { distance } from 'fastest-levenshtein'
import { type FoldedName, foldName } from './fold-name.ts'
import type { Match, OfficialInstitution, Register } from './official-institution.ts'

interface Known {
  readonly name: FoldedName
  readonly institution: OfficialInstitution
}

/** Names this short are too easily each other: no slip of the pen is assumed. */
const shortestGuess = 6
const largestSlip = 2
/** A slip of the pen changes the length by no more than this. */
const slips = Array.from({ length: 2 * largestSlip + 1 }, (_, index) => index - largestSlip)

/**
 * A name is sure when, folded, it is exactly one institution's; a slip of the pen only leads to candidates: a person decides.
 * `match('Pemkab Bandung')` is sure, `match('Bandung')` doubtful: kabupaten and kota.
 */
export function createMatcher({ institutions, aliases }: Register): (written: string) => Match {
  const known = collectNames(institutions, aliases)
  const byBase = Map.groupBy(known, ({ name }) => name.base)
  const byLength = Map.groupBy(known, ({ name }) => name.base.length)
  const nearInLength = (length: number) => slips.flatMap((slip) => byLength.get(length + slip) ?? [])
  return (written) => {
    const name = foldName(written)
    const exact = (byBase.get(name.base) ?? []).filter((each) => agrees(each, name))
    if (exact.length > 0) return toMatch(exact)
    const asWritten = (byBase.get(name.whole) ?? []).filter(
      ({ institution }) => institution.category === name.kind,
    )
    if (asWritten.length > 0) return toMatch(asWritten)
    return guess(nearInLength(name.base.length), name)
  }
}

function collectNames(institutions: readonly OfficialInstitution[], aliases: Register['aliases']): Known[] {
  const byId = new Map(institutions.map((institution) => [institution.id, institution]))
  return [
    ...institutions.map((institution) => ({ name: foldName(institution.name), institution })),
    ...aliases.flatMap(({ written, id }) => {
      const institution = byId.get(id)
      return institution === undefined ? [] : [{ name: foldName(written), institution }]
    }),
  ]
}

/** A name that says what it is means only such; a name that does not may mean any. */
function agrees({ institution }: Known, { kind }: FoldedName): boolean {
  return kind === null || kind === institution.category
}

function toMatch(found: readonly Known[]): Match {
  const [institution, ...others] = new Set(found.map((each) => each.institution))
  if (institution === undefined) return { kind: 'unknown' }
  return others.length === 0
    ? { kind: 'sure', institution }
    : { kind: 'doubtful', candidates: [institution, ...others] }
}

function guess(known: readonly Known[], name: FoldedName): Match {
  if (name.base.length < shortestGuess) return { kind: 'unknown' }
  const near = known.filter(
    (each) => agrees(each, name) && distance(each.name.base, name.base) <= largestSlip,
  )
  const candidates = [...new Set(near.map(({ institution }) => institution))]
  return candidates.length === 0 ? { kind: 'unknown' } : { kind: 'doubtful', candidates }
}
