/** `scanned`: pictures of pages, with text only where it was recognised. */
export type Readability = 'readable' | 'scanned' | 'encrypted' | 'unreadable'

export type TextTrouble =
  | 'broken_file'
  | 'file_locked'
  | 'empty_file'
  | 'unknown_format'
  | 'timed_out'
  | 'too_large'
  | 'old_word'

/** What a file says, page by page, before anybody asks what it means. */
export interface DocumentText {
  readonly readability: Readability
  /** `null` where the file does not tell, as a word processor's does not. */
  readonly pageCount: number | null
  readonly pages: readonly string[]
  /** What the sheets of a workbook are called; empty where pages have no names. */
  readonly pageNames: readonly string[]
  /** Which of the pages were recognised from a picture. */
  readonly recognisedPages: readonly number[]
  readonly trouble?: TextTrouble
  readonly format: FileFormat
  /** Text laid across the pages apart from their own, such as a watermark. */
  readonly watermarks: readonly string[]
  /** A page where something lies over the text that could not be read. */
  readonly coveredPage?: number
  /** It holds pictures that nobody could look at. */
  readonly hasUnseenPictures?: true
  /** Changes that nobody has accepted yet stand in the text. */
  readonly hasOpenChanges: boolean
  /** It says more than is read: only its first part is known. */
  readonly isCut: boolean
  readonly picture?: Picture
  /** Its pages stand upright, as no slide does; absent: nobody has measured them. */
  readonly isUpright?: boolean
  /** Who read a PDF where poppler is not installed. */
  readonly readBy?: 'pdf.js'
}

export type FileFormat =
  | 'pdf'
  | 'docx'
  | 'pptx'
  | 'xlsx'
  | 'odt'
  | 'odp'
  | 'ods'
  | 'csv'
  | 'text'
  | 'image'
  | 'unknown'

export interface Picture {
  readonly width: number
  readonly height: number
  /** It was taken with a camera, as its own data say. */
  readonly fromCamera: boolean
  /** The share of its commonest colours: much of a screen, little of what a lens saw. Absent: nobody has measured it. */
  readonly evenShare?: number
}

const NOTHING = {
  pageCount: null,
  pages: [],
  pageNames: [],
  recognisedPages: [],
  watermarks: [],
  hasOpenChanges: false,
  isCut: false,
} as const

export function textOf(
  given: Pick<DocumentText, 'readability' | 'format'> & Partial<DocumentText>,
): DocumentText {
  return { ...NOTHING, ...given }
}
