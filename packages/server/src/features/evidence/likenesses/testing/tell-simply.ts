import type { AlikeRow } from '../alike-items.repository.ts'
import { digestIn, type KeptItem, type KeptLibrary } from './kept-library.ts'

interface Asking {
  readonly personId: string
  /** What the person asks about. */
  readonly about: readonly KeptItem[]
  /** Those at the indicator that is asked about. */
  readonly isBeside: (item: KeptItem) => boolean
  readonly kinds: readonly AlikeRow['kind'][]
}

export interface ToldPair {
  readonly item: KeptItem
  readonly digest: string
  readonly kind: AlikeRow['kind']
  readonly share: number
  readonly other: KeptItem
}

const most = 20
const ranks = ['same_bytes', 'same_text', 'year_changed', 'number_changed', 'similar']

/** What is told of a library, each file looked at for itself and beside every other one: the promise, however the database gets there. */
export function tellSimply(library: KeptLibrary, asking: Asking): ToldPair[] {
  const rows = asking.about.flatMap((item) =>
    item.files.flatMap((file) =>
      nearestOf(library, { item, file, asking }).flatMap(({ near, kind, share }) =>
        holdersOf(library, near, asking)
          .slice(0, most)
          .filter((other) => other !== item)
          .map((other) => ({ item, digest: digestIn(library, file), kind, share, other })),
      ),
    ),
  )
  return rows.toSorted((a, b) => rankOf(a) - rankOf(b))
}

export const rankOf = ({ kind, share }: Pick<ToldPair, 'kind' | 'share'>) =>
  ranks.indexOf(kind) * 1000 - share

interface Own {
  readonly item: KeptItem
  readonly file: number
  readonly asking: Asking
}

function nearestOf(library: KeptLibrary, { item, file, asking }: Own) {
  const isSeen = (near: number) => holdersOf(library, near, asking).some((other) => other !== item)
  const isTold = (near: number) =>
    holdersOf(library, near, asking).some(
      (other) => other !== item && (other.author === asking.personId || asking.isBeside(other)),
    )
  const side = (isOnSide: (near: number) => boolean) => {
    const seen = likeOf(library, file)
      .filter(({ near, kind }) => isOnSide(near) && asking.kinds.includes(kind) && isSeen(near))
      .toSorted(
        (a, b) => rankOf(a) - rankOf(b) || compare(digestIn(library, a.near), digestIn(library, b.near)),
      )
    return new Set([...seen.slice(0, most), ...seen.filter(({ near }) => isTold(near)).slice(0, most)])
  }
  const isLater = (near: number) => digestIn(library, near) > digestIn(library, file)
  const same = { near: file, kind: 'same_bytes', share: 100 } as const
  return [
    ...(asking.kinds.includes('same_bytes') ? [same] : []),
    ...side(isLater),
    ...side((near) => !isLater(near)),
  ]
}

function likeOf({ pairs }: KeptLibrary, file: number) {
  return pairs.flatMap(({ between: [one, other], kind, share }) => {
    if (one === other || (file !== one && file !== other)) return []
    return [{ near: file === one ? other : one, kind, share }]
  })
}

function holdersOf({ items }: KeptLibrary, file: number, { personId, isBeside }: Asking): KeptItem[] {
  const isOwn = ({ author }: KeptItem) => author === personId
  return items
    .filter((item) => item.files.includes(file))
    .filter((item) => item.confidentiality === 'internal' || isOwn(item) || item.viewers.includes(personId))
    .toSorted(
      (a, b) =>
        first(isOwn(a), isOwn(b)) ||
        first(isBeside(a), isBeside(b)) ||
        first(isOffered(a), isOffered(b)) ||
        b.receivedAt.getTime() - a.receivedAt.getTime() ||
        compare(a.id, b.id),
    )
}

const isOffered = ({ offer }: KeptItem) => offer === 'here' || offer === 'elsewhere'
const first = (a: boolean, b: boolean) => Number(b) - Number(a)
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
