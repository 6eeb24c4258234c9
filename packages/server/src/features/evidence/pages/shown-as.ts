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

/** How a file is shown within Undagi: its pages as pictures, their text, or not at all. */
export function shownAs({ mediaType, bytes }: { readonly mediaType: string; readonly bytes: number }): Shown {
  return (bytes <= largestReadBytes ? shown.get(mediaType) : undefined) ?? 'nothing'
}
