import type { Candidate } from './api/national-rounds.ts'

/** Which candidates are looked at; empty: all of them. */
export interface Narrowing {
  readonly words: string
  readonly category: string
  readonly province: string
}

export const everyone: Narrowing = { words: '', category: '', province: '' }

/** By name, kind and province, in the order given. */
export function narrowCandidates(
  candidates: readonly Candidate[],
  { words, category, province }: Narrowing,
): readonly Candidate[] {
  const wanted = words.trim().toLocaleLowerCase('id')
  return candidates.filter(
    (each) =>
      each.institutionName.toLocaleLowerCase('id').includes(wanted) &&
      (category === '' || each.category === category) &&
      (province === '' || each.province === province),
  )
}

/** Ticks, or unticks, those that are shown and can take part; the others stay as they are. */
export function chooseShown(
  chosen: ReadonlySet<string>,
  shown: readonly Candidate[],
  isChosen: boolean,
): ReadonlySet<string> {
  const next = new Set(chosen)
  for (const { institutionId, refusal } of shown) {
    if (refusal !== null) continue
    if (isChosen) next.add(institutionId)
    else next.delete(institutionId)
  }
  return next
}

/** Those that can take part. */
export function possibleIn(candidates: readonly Candidate[]): ReadonlySet<string> {
  return chooseShown(new Set(), candidates, true)
}
