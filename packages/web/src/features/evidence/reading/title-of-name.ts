import { seenLetters } from '../../../lib/seen-letters.ts'
import { toTitleCase } from './title-case.ts'

/** Longer ones are no title, but what somebody put into a name; a person can add what is missing. */
const longestTitle = 150

/** What phones, scanners and messengers begin a name with. */
const machine =
  /^[\s_-]*(?:whats ?app[\s_-]*(?:image|video|audio|document)|adobe[\s_-]*scan|cam ?scanner|hasil[\s_-]*(?:scan|pindai(?:an)?)|tangkapan[\s_-]*layar|screen ?shot|salinan[\s_-]*dari|copy[\s_-]*of)(?![\p{L}])/iu

/** What they and hurry put around it; in the middle of one the same words may mean something. */
const around =
  /^(?:img|dsc|pxl|vid|wa|untitled|at|pukul|final|finale|fix|fixed|fiks|rev|revisi(?=\d)|ver|versi|v|ttd|signed|compress|compressed|ocr|upload|uploaded)[\d.]*$/i

/** The same before it; after it they may be what it is about. */
const before = /^(?:scan|scanned|pindaian|doc|dokumen|document|file|berkas|salinan|copy)[\d.]*$/i

/** Numbers that a device counts by or a clock gave; a year, an article or the number of an act is none of them. */
const deviceNumber = /^(?:0\d{2,}|\d{6,}|\d{1,2}[.:]\d{2}[.:]\d{2}|[0-9a-f]{8}(?:-[0-9a-f]{4,})*)$/i

const isNoiseAfter = (word: string) => around.test(word) || deviceNumber.test(word)
const isNoise = (word: string) => before.test(word) || isNoiseAfter(word)

/** A title from what a file is called, as a person might have written it; null: its name says nothing. */
export function titleOfName(fileName: string): string | null {
  const words = trim(splitName(fileName)).filter((word) => !deviceNumber.test(word))
  const title = cutAtWord(spell(words.join(' ')))
  return words.some((word) => /\p{L}{2}/u.test(word)) ? title : null
}

function splitName(fileName: string): readonly string[] {
  const bare = seenLetters(decoded(fileName))
    .replace(/(?:\.[a-z]{2,4}\d?)+$/i, '')
    .replace(machine, ' ')
    // By what browsers and file managers count copies, and "(final)".
    .replaceAll(/\(([^()]*)\)/g, (whole, inside: string) => (isAllNoise(inside) ? ' ' : whole))
    .replaceAll(/(?<=\d)\s*[-–—]\s*(?=\d)/g, '-')
  const hyphens = /[\p{L}\p{N}]\s+[\p{L}\p{N}]/u.test(bare)
    ? /\s[-–—]+|[-–—]+\s/g
    : /(?<!\d)[-–—]|[-–—](?!\d)/g
  return bare
    .replaceAll(hyphens, ' ')
    .replaceAll(/[_+]+|(?<!\d)\.|\.(?!\d)/g, ' ')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L}{2})(?=(?:19|20)\d{2}(?!\d))/gu, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

const isAllNoise = (inside: string) =>
  inside.split(/[\s_-]+/).every((word) => /^\d{0,3}$/.test(word) || isNoise(word))

/** Without what stands around it, at both ends. */
function trim(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isNoise(word))
  const last = words.findLastIndex((word) => !isNoiseAfter(word))
  return first === -1 ? [] : words.slice(first, last + 1)
}

function spell(name: string): string {
  if (name === name.toLowerCase()) return toTitleCase(name.toUpperCase())
  return toTitleCase(name).replace(/^\p{Ll}+(?!\S)/u, (first) => toTitleCase(first.toUpperCase()))
}

/** As it stood in an address, where no name has blanks. */
function decoded(name: string): string {
  if (/\s/.test(name) || !/%[0-9a-f]{2}/i.test(name)) return name
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function cutAtWord(title: string): string {
  if (title.length <= longestTitle) return title
  const cut = title.slice(0, longestTitle + 1)
  return cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : longestTitle)
}
