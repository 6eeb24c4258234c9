import { CST, Lexer } from 'yaml'
import { longestInstrumentFile } from '../part-folder.ts'

/** What YAML can do and an instrument file must not: it would read otherwise than it looks, or cost without end. */
type YamlTrap =
  | 'TOO_LARGE'
  | 'INVISIBLE'
  | 'ANCHOR'
  | 'ALIAS'
  | 'MERGE_KEY'
  | 'TAG'
  | 'DIRECTIVE'
  | 'COMPLEX_KEY'
  | 'TAB'
  | 'TOO_DEEP'
  | 'TOO_MANY'

export interface FoundTrap {
  readonly trap: YamlTrap
  readonly offset: number
}

const DEEPEST_BRACKETS = 12
const DEEPEST_INDENT = 120
const MOST_DASHES = 8
/** An honest megabyte has fewer words; a file of nothing but commas has seven times as many, each of them a fault. */
const MOST_WORDS = 150_000
const MOST_TOLD = 20

/**
 * The first trap of each line, and no more than a person mends at a time.
 *
 * Reads the words of a file one after the other and puts nothing together, so that a text of a megabyte that stands for
 * millions of items, or for a depth no stack holds, is refused as fast as an honest one.
 */
export function findYamlTraps(text: string): readonly FoundTrap[] {
  if (text.length > longestInstrumentFile) return [{ trap: 'TOO_LARGE', offset: 0 }]
  const invisible = text.search(INVISIBLE)
  if (invisible >= 0) return [{ trap: 'INVISIBLE', offset: invisible }]
  const found: FoundTrap[] = []
  let words = 0
  const place = { depth: 0, dashes: 0, isLineStart: true, isTold: false }
  for (const { type, word, offset } of wordsOf(text)) {
    words += 1
    if (words > MOST_WORDS) return [{ trap: 'TOO_MANY', offset }]
    if (type === 'newline') Object.assign(place, { dashes: 0, isLineStart: true, isTold: false })
    if (type === 'seq-item-ind') place.dashes += 1
    if (type === 'flow-map-start' || type === 'flow-seq-start') place.depth += 1
    if (type === 'flow-map-end' || type === 'flow-seq-end') place.depth -= 1
    const trap = isTooDeep(place, type, word) ? 'TOO_DEEP' : trapOf(type, word)
    if (trap && !place.isTold) found.push({ trap, offset })
    if (trap) place.isTold = true
    // A file that is too deep is not read to its end: there may be a million more of the same.
    if (trap === 'TOO_DEEP' || found.length === MOST_TOLD) return found
    if (type !== 'newline') place.isLineStart = false
  }
  return found
}

/** Whether a text that was written with escapes ("\\u202e") holds a sign that nobody sees. */
export function hasInvisibleSign(text: string): boolean {
  return INVISIBLE.test(text)
}

/** Signs that nobody sees, but that turn a text round or end it: they have no place in what people check by reading. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

interface Word {
  readonly type: ReturnType<typeof CST.tokenType>
  readonly word: string
  readonly offset: number
}

function* wordsOf(text: string): Generator<Word> {
  let offset = 0
  let isContent = false
  for (const word of new Lexer().lex(text)) {
    const type: Word['type'] = isContent ? 'scalar' : CST.tokenType(word)
    // These stand for no letter of the text: they announce what comes.
    if (!isContent && (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end')) {
      isContent = type === 'scalar'
      continue
    }
    yield { type, word, offset }
    isContent = false
    offset += word.length
  }
}

interface Place {
  readonly depth: number
  readonly dashes: number
  readonly isLineStart: boolean
}

function isTooDeep({ depth, dashes, isLineStart }: Place, type: Word['type'], word: string): boolean {
  const isDeepIndent = type === 'space' && isLineStart && word.length > DEEPEST_INDENT
  return depth > DEEPEST_BRACKETS || dashes > MOST_DASHES || isDeepIndent
}

function trapOf(type: Word['type'], word: string): YamlTrap | undefined {
  switch (type) {
    case 'anchor':
      return 'ANCHOR'
    case 'alias':
      return 'ALIAS'
    case 'tag':
      return 'TAG'
    case 'directive-line':
      return 'DIRECTIVE'
    case 'explicit-key-ind':
      return 'COMPLEX_KEY'
    case 'space':
      return word.includes('\t') ? 'TAB' : undefined
    case 'scalar':
      return word === '<<' ? 'MERGE_KEY' : undefined
    default:
      return undefined
  }
}
