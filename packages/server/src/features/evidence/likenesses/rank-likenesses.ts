import type { TextFingerprint } from '@undagi/documents/text-fingerprint'
import { likenessOf } from '@undagi/documents/text-sketch'

export interface Likeness {
  readonly sha256: string
  readonly kind: 'same_text' | 'year_changed' | 'number_changed' | 'similar'
  /** About how much of the text is the same, in percent. */
  readonly share: number
}

export interface Compared extends TextFingerprint {
  readonly sha256: string
}

/** Of all different runs of words, so many must stand in both texts. */
const leastCommon = 0.7
/** What thousands use alike is a form: who looks at one of them needs no list of the others. */
const mostKept = 20

/** What of these is like a text, the most alike first; of equally alike ones those that stand first. */
export function rankLikenesses(text: TextFingerprint, others: readonly Compared[]): Likeness[] {
  return others
    .flatMap((other): Likeness[] => {
      const { sha256 } = other
      if (other.words === text.words) return [{ sha256, kind: 'same_text', share: 100 }]
      if (other.undated === text.undated) return [{ sha256, kind: 'year_changed', share: 100 }]
      if (other.unnumbered !== null && other.unnumbered === text.unnumbered)
        return [{ sha256, kind: 'number_changed', share: 100 }]
      if (text.sketch === null || other.sketch === null) return []
      const common = likenessOf(text.sketch, other.sketch)
      return common < leastCommon ? [] : [{ sha256, kind: 'similar', share: shareOfOne(common) }]
    })
    .toSorted((a, b) => order[a.kind] - order[b.kind] || b.share - a.share)
    .slice(0, mostKept)
}

const order = { same_text: 0, year_changed: 1, number_changed: 2, similar: 3 } as const

/** Of the runs of one text, how many stand in the other; what is only nearly the same is never called whole. */
function shareOfOne(common: number): number {
  return Math.min(99, Math.round((200 * common) / (1 + common)))
}
