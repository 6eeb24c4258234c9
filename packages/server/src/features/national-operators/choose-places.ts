import { OperatorNotChanged } from './operator-not-changed.ts'

/** The institutions that were named by their slugs; all of them where none was named. A slug that is none is refused with those there are. */
export function choosePlaces<Place extends { readonly slug: string }>(
  all: readonly Place[],
  slugs: readonly string[],
): readonly Place[] {
  const known = all.map(({ slug }) => slug).join(', ')
  const unknown = slugs.filter((slug) => !all.some((place) => place.slug === slug))
  if (unknown.length > 0)
    throw new OperatorNotChanged(
      `Instansi ${unknown.join(', ')} tidak ada di instalasi ini. Yang ada: ${known === '' ? 'belum satu pun' : known}.`,
    )
  if (all.length === 0)
    throw new OperatorNotChanged('Belum ada instansi di instalasi ini. Siapkan satu dahulu.')
  return slugs.length === 0 ? all : all.filter(({ slug }) => slugs.includes(slug))
}
