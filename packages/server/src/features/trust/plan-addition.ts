import type { TrustFacts, TrustFileResult } from '@undagi/documents'

interface Kept {
  readonly id: string
  readonly institutionId: string | null
  readonly sha256: string
  readonly facts: TrustFacts
}

export type PlannedEntry = TrustFileResult['entries'][number] & {
  readonly isHere: boolean
  /** Lists in whose place it comes. */
  readonly replaces: readonly string[]
}

/**
 * What adding would do beside what is relied on already. A list that is newer than another of the same signer and scope takes its
 * place; an older one is as good as there. What somebody else keeps is nobody's to replace.
 */
export function planAddition(
  entries: TrustFileResult['entries'],
  kept: readonly Kept[],
  institutionId: string | null,
): readonly PlannedEntry[] {
  return entries.map((entry) => {
    const lists = kept.filter(({ facts }) => speaksForSame(facts, entry.facts))
    const isHere = kept.some(({ sha256 }) => sha256 === entry.facts.sha256)
    const isOvertaken = lists.some(({ facts }) => facts.validFrom >= entry.facts.validFrom)
    const own = lists.filter((list) => list.institutionId === institutionId)
    return {
      ...entry,
      isHere: isHere || isOvertaken,
      replaces: isHere || isOvertaken ? [] : own.map(({ id }) => id),
    }
  })
}

function speaksForSame(one: TrustFacts, other: TrustFacts): boolean {
  if (one.kind !== 'revocation_list' || other.kind !== 'revocation_list') return false
  return one.signedBy === other.signedBy && one.scope === other.scope
}
