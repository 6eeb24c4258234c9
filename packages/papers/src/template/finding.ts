/** Why a file cannot be a template, each with the words in which people are told. */
export const findingCodes = [
  'not_word',
  'too_large',
  'macro',
  'foreign_part',
  'external_link',
  'field',
  'open_changes',
  'unknown_placeholder',
  'other_paper',
  'unclosed_placeholder',
  'block_not_alone',
  'missing_placeholder',
] as const

/** Where in the file, as who wrote it finds it again. */
export const templatePlaces = ['file', 'body', 'header', 'footer', 'note'] as const
export type TemplatePlace = (typeof templatePlaces)[number]

export interface TemplateFinding {
  readonly code: (typeof findingCodes)[number]
  readonly place: TemplatePlace
  /** Among the paragraphs of this place that hold text, from 1; null where it stands in none. */
  readonly paragraph: number | null
  /** What stands there, or what is missing. */
  readonly text: string
}

/** Beyond these nobody reads on. */
export const mostFindings = 50

/** The file is no document at all: whatever else could be wrong with it does not matter. */
export class TemplateBroken extends Error {
  override readonly name = 'TemplateBroken'
  readonly code: 'not_word' | 'too_large'

  constructor(code: 'not_word' | 'too_large') {
    super(code)
    this.code = code
  }
}

const longestText = 120

export function findingOf(
  code: TemplateFinding['code'],
  text: string,
  { place, paragraph }: Pick<TemplateFinding, 'place' | 'paragraph'> = { place: 'file', paragraph: null },
): TemplateFinding {
  const line = text.replace(/\s+/g, ' ').trim()
  return {
    ...{ code, place, paragraph },
    text: line.length <= longestText ? line : `${line.slice(0, longestText)}…`,
  }
}
