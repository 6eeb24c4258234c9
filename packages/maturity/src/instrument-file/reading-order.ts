import type { FileIssue } from './file-issue.ts'
import { MAIN_FILE } from './open-files.ts'

/** A file that cannot be read first, because it hides the rest; then the main file, each file from top to bottom. */
export function inReadingOrder(issues: readonly FileIssue[]): readonly FileIssue[] {
  const rank = ({ path }: FileIssue) => (path === MAIN_FILE ? '' : path)
  const first = ({ code }: FileIssue) => (hiding.has(code) ? 0 : 1)
  return issues.toSorted((a, b) => first(a) - first(b) || rank(a).localeCompare(rank(b)) || a.line - b.line)
}

const hiding: ReadonlySet<string> = new Set(['file.yaml', 'tree.file_missing'])
