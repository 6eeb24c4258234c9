import type { Services } from '../../../request-context.ts'

/** Files have become part of a document: what is done with each beside the requests begins. What was read while they were described is not read again. */
export function beginFileWork({
  reading,
  words,
  likenesses,
  scanning,
  signatures,
}: Pick<Services, 'reading' | 'words' | 'likenesses' | 'scanning' | 'signatures'>): void {
  for (const work of [reading, words, likenesses, scanning, signatures]) work.wake()
}
