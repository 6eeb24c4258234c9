import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-file.ts'

const MODULE = fileURLToPath(new URL('./read-table.ts', import.meta.url))

test('a CSV larger than the memory allowed streams through it', { timeout: 120_000 }, () => {
  using folder = temporaryFolder()
  const row = `Kota A,${'x'.repeat(4000)}\n`
  const path = folder.write('besar.csv', `instansi,catatan\n${row.repeat(16_000)}`)
  const count = `
    import { readTable } from ${JSON.stringify(MODULE)}
    await using table = await readTable(${JSON.stringify(path)})
    let rows = 0
    for await (const _ of table.rows) rows += 1
    console.log(rows)`

  const node = ['--max-old-space-size=32', '--input-type=module', '--eval', count]
  const { stdout, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' })

  expect(stdout.trim(), stderr).toBe('16000')
})
