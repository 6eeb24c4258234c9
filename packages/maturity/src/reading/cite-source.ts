import type { Instrument, Source, TextEdition } from '../instrument.ts'

/** A document as people call it, and the place in it. */
export interface Citation {
  readonly document: string
  readonly title: string
  readonly at: string
}

/**
 * A source as the reader of one text looks it up: "hlm. 52 (Pedoman 3/2024: hlm. 90)" of a regulation is "hlm. 90" of the
 * guideline to who reads the guideline, and "hlm. 52" to who reads the regulation. Who reads all texts sees both.
 */
export function citeSource(
  { sources, textEditions = [] }: Pick<Instrument, 'sources' | 'textEditions'>,
  { document, at }: Source,
  text?: TextEdition,
): Citation {
  const title = (key: string) => sources[key]?.shortTitle ?? sources[key]?.title ?? key
  const [, own = at, name, other] = /^(.+) \((.+?): (.+)\)$/.exec(at) ?? []
  const named = textEditions.find((each) => each.name === name)
  if (!text || !named || other === undefined) return { document, title: title(document), at }
  return text.id === named.id
    ? { document: named.source.document, title: title(named.source.document), at: other }
    : { document, title: title(document), at: own }
}
