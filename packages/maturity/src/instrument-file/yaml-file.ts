import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { FileIssue } from './file-issue.ts'

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

export function readYamlFile({ path, text }: SourceFile): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const issueOf = (offset: number, code: string, message: string): FileIssue => {
    const { line, col } = lines.linePos(offset)
    return { path, line, column: col, pointer: '', code: 'file.yaml', message: toAdvice(code, message) }
  }
  const locate = (pointer: Pointer) => {
    const { line, col } = lines.linePos(offsetOf(document.contents, pointer, 0))
    return { line, column: col }
  }
  const faults = document.errors.map(({ message, pos, code }) => issueOf(pos[0], code, message))
  if (faults.length > 0) return { path, content: undefined, issues: faults, locate }
  try {
    return { path, content: document.toJS(), issues: [], locate }
  } catch (error) {
    // Aliases that refer to nothing, or that multiply without end, show only when the content is put together.
    const message = error instanceof Error ? error.message : String(error)
    return { path, content: undefined, issues: [issueOf(0, 'BAD_ALIAS', message)], locate }
  }
}

/** "/groups/0/weight", as JSON Pointer (RFC 6901) writes it. */
export function toPointerText(pointer: Pointer): string {
  return pointer.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function offsetOf(node: Node | null, [key, ...rest]: Pointer, parent: number): number {
  const start = node?.range?.[0] ?? parent
  if (key === undefined) return start
  if (isSeq(node)) {
    const item = node.items[Number(key)]
    return isNode(item) ? offsetOf(item, rest, start) : start
  }
  if (!isMap(node)) return start
  const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key))
  if (pair === undefined || !isScalar(pair.key)) return start
  const keyStart = pair.key.range?.[0] ?? start
  return rest.length === 0 || !isNode(pair.value) ? keyStart : offsetOf(pair.value, rest, keyStart)
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value)
}

function toAdvice(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Kunci ini ditulis dua kali dalam satu bagian. Hapus salah satunya.'
    case 'TAB_AS_INDENT':
      return 'Ada tab sebagai inden. Pakai spasi.'
    case 'BAD_INDENT':
      return 'Inden baris ini tidak sejajar dengan bagiannya. Sejajarkan dengan spasi.'
    case 'BAD_ALIAS':
      return `Rujukan "*" di berkas ini tidak dapat dipakai (${message}). Tulis isinya langsung.`
    default:
      return `Baris ini bukan YAML yang benar (${message}). Periksa tanda kutip, titik dua, dan inden.`
  }
}
