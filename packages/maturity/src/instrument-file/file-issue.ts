import type { Issue } from '../issue.ts'

/** A problem of an instrument file: `path` is the file, `pointer` the place in it ("/groups/0/weight"). */
export interface FileIssue extends Issue {
  readonly line: number
  readonly column?: number
  readonly pointer: string
}
