import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import type { FileIssue } from './file-issue.ts'
import { adviseOnYaml } from './yaml-advice.ts'
import { findYamlTraps, hasInvisibleSign } from './yaml-traps.ts'

export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A YAML file read once: its plain content, what is wrong with its syntax, and where each part stands. */
export interface YamlFile {
  readonly path: string
  readonly content: unknown
  readonly issues: readonly FileIssue[]
  /** The place of a key or item; of the nearest part above it where it is absent. */
  readonly locate: (pointer: Pointer) => { readonly line: number; readonly column: number }
}

export type Pointer = readonly (string | number)[]

interface Fault {
  readonly offset: number
  readonly code: string
  readonly message: string
}

/** A broken file has thousands of the same fault: the first ones are enough to mend it. */
const MOST_TOLD = 50

export function readYamlFile({ path, text }: SourceFile): YamlFile {
  const traps = findYamlTraps(text)
  if (traps.length > 0) {
    const lines = countLines(text)
    const faults = traps.map(({ trap, offset }) => ({ offset, code: trap, message: '' }))
    return unreadable(path, lines, faults)
  }
  const lines = new LineCounter()
  // Its own search for repeated keys compares each with each: a file of many keys would never end.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const faults = document.errors.map(({ message, pos, code }) => ({ offset: pos[0], code, message }))
  const { pairs, found } = walk(document.contents)
  const all = [...faults, ...found]
  if (all.length > 0) return unreadable(path, lines, all.slice(0, MOST_TOLD))
  const locate = (pointer: Pointer) => {
    const { line, col } = lines.linePos(offsetOf(document.contents, pointer, { pairs, start: 0 }))
    return { line, column: col }
  }
  return { path, content: document.toJS(), issues: [], locate }
}

function unreadable(path: string, lines: LineCounter, faults: readonly Fault[]): YamlFile {
  const issues = faults.map(({ offset, code, message }): FileIssue => {
    const { line, col } = lines.linePos(offset)
    return { path, line, column: col, pointer: '', code: 'file.yaml', message: adviseOnYaml(code, message) }
  })
  return { path, content: undefined, issues, locate: () => ({ line: 1, column: 1 }) }
}

function countLines(text: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  return lines
}

/** "/groups/0/weight", as JSON Pointer (RFC 6901) writes it. */
export function toPointerText(pointer: Pointer): string {
  return pointer.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

type PairsByKey = ReadonlyMap<YAMLMap, ReadonlyMap<string, Pair>>

interface Walked {
  readonly pairs: PairsByKey
  /** Keys that their part already has (`1` and `"1"` are the same in the end), and texts with signs nobody sees. */
  readonly found: readonly Fault[]
}

function walk(contents: Node | null): Walked {
  const pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>()
  const found: Fault[] = []
  visit(contents, {
    Map(_, map) {
      const byKey = new Map<string, Pair>()
      for (const pair of map.items) {
        if (!isScalar(pair.key)) {
          const offset = isMap(pair.key) || isSeq(pair.key) ? pair.key.range?.[0] : undefined
          found.push({ offset: offset ?? map.range?.[0] ?? 0, code: 'KEY_OF_PARTS', message: '' })
          continue
        }
        const key = String(pair.key.value)
        if (byKey.has(key))
          found.push({ offset: pair.key.range?.[0] ?? 0, code: 'DUPLICATE_KEY', message: '' })
        else byKey.set(key, pair)
      }
      pairs.set(map, byKey)
    },
    Scalar(_, { value, range }) {
      if (typeof value === 'string' && hasInvisibleSign(value))
        found.push({ offset: range?.[0] ?? 0, code: 'INVISIBLE', message: '' })
    },
  })
  return { pairs, found }
}

interface Found {
  readonly pairs: PairsByKey
  readonly start: number
}

function offsetOf(node: unknown, [key, ...rest]: Pointer, { pairs, start: above }: Found): number {
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return above
  const start = node.range?.[0] ?? above
  if (key === undefined) return start
  if (isSeq(node)) return offsetOf(node.items[Number(key)], rest, { pairs, start })
  const pair = isMap(node) ? pairs.get(node)?.get(String(key)) : undefined
  if (pair === undefined || !isScalar(pair.key)) return start
  const keyStart = pair.key.range?.[0] ?? start
  return rest.length === 0 ? keyStart : offsetOf(pair.value, rest, { pairs, start: keyStart })
}
