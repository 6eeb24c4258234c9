import { largestReadBytes } from '../reading/largest-read-bytes.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

type Shown = 'picture' | 'text' | 'film' | 'nothing'

const shown = new Map<string, Shown>([
  ['application/pdf', 'picture'],
  ['image/jpeg', 'picture'],
  ['image/png', 'picture'],
  ['image/webp', 'picture'],
  ['image/tiff', 'picture'],
  ['text/plain', 'text'],
  [`${office}.wordprocessingml.document`, 'text'],
  [`${office}.presentationml.presentation`, 'text'],
  [`${office}.spreadsheetml.sheet`, 'text'],
  [`${openDocument}.text`, 'text'],
  [`${openDocument}.spreadsheet`, 'text'],
  [`${openDocument}.presentation`, 'text'],
])

interface ShownFile {
  readonly mediaType: string
  readonly bytes: number
  readonly scan: string | null
  /** Whether the server still has what came in, as it was read again last; null: not since. */
  readonly kept: string | null
  readonly inspection: { readonly text: string } | null
}

const films = ['video/mp4', 'video/webm']

/** How a file is shown within Undagi: its pages as pictures, their text, as a film, or not at all. */
export function shownAs({ mediaType, bytes, scan, kept, inspection }: ShownFile): Shown {
  if (kept === 'damaged' || kept === 'missing') return 'nothing'
  if (scan === 'found') return 'nothing'
  // It is streamed, stretch by stretch, however long it is.
  if (films.includes(mediaType)) return 'film'
  if (bytes > largestReadBytes) return 'nothing'
  // What came in before its form was known here is text all the same, once it was read.
  return shown.get(mediaType) ?? (inspection?.text === 'readable' ? 'text' : 'nothing')
}
