import type { RevisionChange } from '@undagi/maturity'
import { expect, test } from 'vitest'
import { groupChanges } from './group-changes.ts'

const change = (subject: RevisionChange['subject']): RevisionChange => ({
  ...{ subject, kind: 'changed', name: 'x', fields: [] },
})

test('what changed is read together by its indicator, the edition and its groups first', () => {
  const edition = change({ kind: 'edition' })
  const group = change({ kind: 'group', code: 'A1' })
  const indicator = change({ kind: 'indicator', code: '1' })
  const criterion = change({ kind: 'criterion', code: '1', level: 2, criterion: '1.2.a' })
  const other = change({ kind: 'level', code: '2', level: 3 })

  expect(groupChanges([edition, group, indicator, criterion, other])).toEqual([
    { code: undefined, changes: [edition, group] },
    { code: '1', changes: [indicator, criterion] },
    { code: '2', changes: [other] },
  ])
})
