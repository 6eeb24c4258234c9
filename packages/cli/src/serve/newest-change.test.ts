import { mkdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { newestChange } from './newest-change.ts'

test('the newest source counts, however deep; what was built from it, or installed, does not', () => {
  using folder = temporaryFolder()
  const at = (path: string, seconds: number) => utimesSync(folder.write(path, ''), seconds, seconds)
  at('web/src/app/router.tsx', 2_000)
  at('web/index.html', 1_000)
  at('web/dist/index.html', 9_000)
  at('web/node_modules/react/index.js', 9_000)
  mkdirSync(join(folder.path, 'figures'))

  expect(newestChange([join(folder.path, 'web'), join(folder.path, 'figures')])).toBe(2_000_000)
})
