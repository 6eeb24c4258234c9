import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyDataFolder } from '../../testing/data-folder-for-test.ts'
import { createStaging } from './staging.ts'

test('a file that is begun has its name on the disk before anybody is told so', async () => {
  const folder = join(emptyDataFolder(), 'uploads')
  const flushed: (readonly [string, boolean])[] = []
  const staging = createStaging(folder, async (path) => {
    flushed.push([path, existsSync(join(folder, 'kiriman'))])
  })

  await staging.begin('kiriman')

  expect(flushed).toEqual([
    [dirname(folder), false],
    [folder, true],
  ])
})
