import type { GreyPicture } from '../grey-picture.ts'
import type { Mask } from './box.ts'

/** On paper that was scanned; where most of the page is one and the same white, any shade is laid over it. */
const CONTRAST_ON_SCAN = 14
const CONTRAST_ON_WHITE = 4

/** What is darker than the paper, by at least so much. */
export function inkOf({ width, height, dots }: GreyPicture, least = 0): Mask {
  const counts = new Uint32Array(256)
  for (const dot of dots) counts[dot] = (counts[dot] ?? 0) + 1
  const most = Math.max(...counts)
  const paper = counts.indexOf(most)
  const contrast = Math.max(least, most > dots.length / 2 ? CONTRAST_ON_WHITE : CONTRAST_ON_SCAN)
  return { width, height, dots: dots.map((dot) => (paper - dot >= contrast ? 1 : 0)) }
}
