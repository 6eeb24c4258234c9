import type { Instrument } from '../instrument.ts'

/** A document as one names it beside a page: by its text edition, else by its title without what it is about. */
export function shortNameOf(
  { sources, textEditions = [] }: Pick<Instrument, 'sources' | 'textEditions'>,
  document: string,
): string {
  const text = textEditions.find(({ source }) => source.document === document)
  return text?.name ?? sources[document]?.title.split(' tentang ')[0] ?? document
}
