import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inspectedKindNames, isEnactedKind } from './document-kinds.ts'
import { inspectionIssueMessages } from './inspection-issues.ts'

const GUIDE = new URL('../../../../docs/guides/memeriksa-dokumen.md', import.meta.url)

test('the guide lists every kind and every issue, and no other', () => {
  const rows = readFileSync(GUIDE, 'utf8')
    .split('\n')
    .filter((line) => /^\| `[a-z_]+` \| [^|]+\|$|^\| `[a-z_]+` \| .* \| (?:ya|tidak) \|$/.test(line))
  const kinds = Object.entries(inspectedKindNames).map(
    ([kind, name]) => `| \`${kind}\` | ${name} | ${isKind(kind) && isEnactedKind(kind) ? 'ya' : 'tidak'} |`,
  )
  const issues = Object.entries(inspectionIssueMessages).map(
    ([code, message]) => `| \`${code}\` | ${message} |`,
  )

  expect(rows.filter((row) => kinds.includes(row))).toEqual(kinds)
  expect(rows.slice(-issues.length)).toEqual(issues)
})

function isKind(text: string): text is keyof typeof inspectedKindNames {
  return text in inspectedKindNames
}
