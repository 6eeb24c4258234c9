import type { FileIssue } from './file-issue.ts'
import { MAIN_FILE } from './open-files.ts'

/** The main file first, each file from top to bottom. */
export function inReadingOrder(issues: readonly FileIssue[]): readonly FileIssue[] {
  const rank = ({ path }: FileIssue) => (path === MAIN_FILE ? '' : path)
  return issues.toSorted((a, b) => rank(a).localeCompare(rank(b)) || a.line - b.line)
}
