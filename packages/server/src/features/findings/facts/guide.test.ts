import { readFileSync } from 'node:fs'
import { inspectedKindNames } from '@undagi/documents/document-kinds'
import { expect, test } from 'vitest'
import { contradictionCodes } from './contradiction.ts'

const guide = readFileSync(
  new URL('../../../../../../docs/guides/apa-yang-dibuktikan-bukti.md', import.meta.url),
  'utf8',
)

test('the guide lists every kind that can be found and every contradiction, and no other', () => {
  for (const name of Object.values(inspectedKindNames)) expect(guide).toContain(`\n| ${name} |`)
  const told = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code)
  expect(told).toEqual([...contradictionCodes])
})
