import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { undagiFolder } from '../installation.ts'
import { pageSources } from './page-sources.ts'

test('the pages are made anew when any package that they show has changed', () => {
  const file = join(undagiFolder, 'packages/web/package.json')
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync(file, 'utf8'))
  const shown = Object.keys(dependencies).flatMap((name) =>
    name.startsWith('@undagi/') ? [name.slice('@undagi/'.length)] : [],
  )

  expect(shown).toContain('permissions')
  expect(pageSources).toEqual(['web', ...shown])
})
