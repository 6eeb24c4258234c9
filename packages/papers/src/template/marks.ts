/** A name between double braces, and where in the text of its paragraph it stands. */
export interface Mark {
  /** As it is looked up: Word likes to begin a line with a capital. */
  readonly name: string
  readonly raw: string
  readonly start: number
  readonly end: number
}

/** A longer name is no name. */
const MARK = /\{\{([^{}\n]{0,60})\}\}/g

export function marksOf(text: string): readonly Mark[] {
  return [...text.matchAll(MARK)].map((match) => ({
    name: (match[1] ?? '').trim().toLowerCase(),
    raw: match[0],
    ...{ start: match.index, end: match.index + match[0].length },
  }))
}

/** Braces that open or close nothing. */
export function hasLooseBraces(text: string): boolean {
  return /\{\{|\}\}/.test(text.replace(MARK, ''))
}
