import { expect, test } from 'vitest'
import { UnreadableDocument } from './document-issue.ts'
import { IssueList } from './issue-list.ts'

test('a list without issues lets the file through', () => {
  expect(() => new IssueList().throwIfAny()).not.toThrow()
})

test('issues beyond the limit are counted, not kept', () => {
  const list = new IssueList(2)
  for (const line of [2, 3, 4, 5]) list.add({ line, code: 'x', message: `Baris ${line}` })

  const thrown = (() => {
    try {
      list.throwIfAny()
    } catch (error) {
      return error
    }
  })()

  expect(thrown).toBeInstanceOf(UnreadableDocument)
  expect(thrown).toMatchObject({ issues: [{ line: 2 }, { line: 3 }], unlisted: 2 })
})
