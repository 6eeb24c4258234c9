import type { DocumentIssue } from './document-issue.ts'
import { UnreadableDocument } from './document-issue.ts'

const DEFAULT_LIMIT = 100

/** Gathers issues so that a person can mend a file in one go, without ever holding more than `limit` of them. */
export class IssueList {
  readonly #issues: DocumentIssue[] = []
  readonly #limit: number
  #unlisted = 0

  constructor(limit = DEFAULT_LIMIT) {
    this.#limit = limit
  }

  add(...issues: readonly DocumentIssue[]): void {
    for (const issue of issues) {
      if (this.#issues.length < this.#limit) this.#issues.push(issue)
      else this.#unlisted += 1
    }
  }

  get isEmpty(): boolean {
    return this.#issues.length === 0
  }

  throwIfAny(): void {
    if (!this.isEmpty) throw new UnreadableDocument(this.#issues, this.#unlisted)
  }
}
