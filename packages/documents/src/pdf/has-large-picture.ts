import { createReadStream } from 'node:fs'

/** Letters of a word laid across a page need more dots than this; so does the emblem of a letterhead, and nobody can tell. */
const LEAST_DOTS = 100_000
/** Longer than what describes a picture. */
const OVERLAP = 4096

/**
 * Whether a PDF holds a large picture. What describes a picture stands readable in every PDF, even packed or locked, so that
 * nothing of it needs to be parsed.
 */
export async function hasLargePicture(path: string): Promise<boolean> {
  let before = ''
  for await (const piece of createReadStream(path, { encoding: 'latin1', highWaterMark: 256 * 1024 })) {
    const text = before + String(piece)
    if (mentionsLargePicture(text)) return true
    before = text.slice(-OVERLAP)
  }
  return false
}

function mentionsLargePicture(text: string): boolean {
  for (const { index } of text.matchAll(/\/Subtype\s*\/Image\b/g)) {
    const beginning = Math.max(text.lastIndexOf(' obj', index), index - OVERLAP / 2, 0)
    const end = text.indexOf('stream', index)
    const about = text.slice(beginning, end === -1 ? index + OVERLAP / 2 : end)
    if (sizeIn(about, 'Width') * sizeIn(about, 'Height') >= LEAST_DOTS) return true
  }
  return false
}

/** A size that is written elsewhere may be any. */
function sizeIn(about: string, name: 'Width' | 'Height'): number {
  const size = new RegExp(`/${name}\\s+(\\d{1,6})(\\s+\\d+\\s+R)?`).exec(about)
  return size === null || size[2] !== undefined ? LEAST_DOTS : Number(size[1])
}
