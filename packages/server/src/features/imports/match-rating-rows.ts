import { columnKey } from '@undagi/documents'
import type { OfficialInstitutions } from '../official-institutions/official-institutions.ts'
import type { Choices } from './import-content.ts'

/** An institution that the person administers. */
interface Administered {
  readonly id: string
  readonly name: string
  readonly officialId: string | null
}

/** Which institution a row is about. */
export type RowMatch =
  | { readonly kind: 'matched'; readonly id: string }
  /** A person must say: it may be any of these, or none. */
  | { readonly kind: 'undecided'; readonly candidates: readonly string[] }
  | { readonly kind: 'left_out' }
  /** Surely one that this person does not administer. */
  | { readonly kind: 'not_yours'; readonly name: string }

interface Names {
  readonly administered: readonly Administered[]
  readonly official: Pick<OfficialInstitutions, 'match'>
  readonly choices: Choices
}

/** Matches rows by what a person chose, then by the exact name, then by the official register. A guess is never taken. */
export function createRowMatcher({ administered, official, choices }: Names) {
  const ids = new Set(administered.map(({ id }) => id))
  const byName = Map.groupBy(administered, ({ name }) => columnKey(name))
  const byOfficialId = Map.groupBy(administered, ({ officialId }) => officialId)
  const known = new Map<string, RowMatch>()

  function matchName(name: string): RowMatch {
    const named = byName.get(columnKey(name)) ?? []
    if (named.length > 0) return oneOf(named)
    const match = official.match(name)
    if (match.kind === 'unknown') return { kind: 'undecided', candidates: [] }
    if (match.kind === 'doubtful') {
      const candidates = match.candidates.flatMap(({ id }) => byOfficialId.get(id) ?? [])
      return { kind: 'undecided', candidates: candidates.map(({ id }) => id) }
    }
    const ours = byOfficialId.get(match.institution.id) ?? []
    return ours.length > 0 ? oneOf(ours) : { kind: 'not_yours', name: match.institution.name }
  }

  return ({ line, name }: { line: number; name: string }): RowMatch => {
    const choice = choices[line]
    if (choice === null) return { kind: 'left_out' }
    if (choice !== undefined && ids.has(choice)) return { kind: 'matched', id: choice }
    const match = known.get(name) ?? matchName(name)
    known.set(name, match)
    return match
  }
}

function oneOf(found: readonly Administered[]): RowMatch {
  const [only, ...others] = found
  if (only === undefined || others.length > 0) {
    return { kind: 'undecided', candidates: found.map(({ id }) => id) }
  }
  return { kind: 'matched', id: only.id }
}
