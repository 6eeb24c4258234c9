import { largestReadBytes } from '../reading/largest-read-bytes.ts'

const office = 'application/vnd.openxmlformats-officedocument'

type Shown = 'picture' | 'text' | 'nothing'

const shown = new Map<string, Shown>([
  ['application/pdf', 'picture'],
  ['image/jpeg', 'picture'],
  ['image/png', 'picture'],
  ['image/webp', 'picture'],
  ['text/plain', 'text'],
  [`${office}.wordprocessingml.document`, 'text'],
  [`${office}.presentationml.presentation`, 'text'],
])

interface ShownFile {
  readonly mediaType: string
  readonly bytes: number
  readonly scan: string | null
}

/** How a file is shown within Undagi: its pages as pictures, their text, or not at all. */
export function shownAs({ mediaType, bytes, scan }: ShownFile): Shown {
  if (scan === 'found' || bytes > largestReadBytes) return 'nothing'
  return shown.get(mediaType) ?? 'nothing'
}
