import { largestReadBytes } from './reading/largest-read-bytes.ts'

type Outcome = 'read' | 'timed_out' | 'too_large' | 'failed'

interface ReadOrNot {
  readonly bytes: number
  readonly mediaType: string
  readonly outcome: Outcome | null
  readonly scan: string | null
}

/** How far the reading of a file is: larger ones, films and those with a virus are not read at all. */
export function readingStateOf({
  bytes,
  mediaType,
  outcome,
  scan,
}: ReadOrNot): 'waiting' | 'not_read' | Outcome {
  if (outcome !== null) return outcome
  if (scan === 'found') return 'not_read'
  return bytes <= largestReadBytes && !mediaType.startsWith('video/') ? 'waiting' : 'not_read'
}
