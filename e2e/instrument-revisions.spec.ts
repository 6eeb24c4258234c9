import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/bootstrap.mjs'
import { serveUndagi } from '../scripts/test/served-undagi.ts'
import { test as base, expect } from './fixtures/undagi.ts'

/** An installation that has a made-up later revision of an edition beside the first. */
const test = base.extend({
  undagi: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'undagi-revisions-'))
      cpSync(join(root, 'instruments'), folder, { recursive: true })
      const later = join(folder, 'spbe-2020-revisi-3')
      cpSync(join(folder, 'spbe-2020'), later, { recursive: true })
      replaceIn(join(later, 'instrument.yaml'), 'revision: 2', 'revision: 3')
      replaceIn(join(later, 'indicators/11.yaml'), 'shortName: Arsitektur SPBE', 'shortName: Arsitektur')
      const command = [process.execPath, join(root, 'scripts/test/serve-instruments.ts'), folder]
      const served = await serveUndagi({ command })
      await use(served)
      await served.discard()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})

function replaceIn(path: string, from: string, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

test('of two revisions of an edition the page shows what changed, field by field', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('dedi', '/kota-contoh/2022/instrumen/banding?kiri=spbe-2020@2&kanan=spbe-2020')

  await expect(page.getByText('Dari revisi 2 ke revisi 3: 1 bagian berubah')).toBeVisible()
  const change = page.getByRole('region', { name: 'Perubahan' }).getByRole('listitem')
  await expect(change).toContainText('Indikator 11')
  await expect(change).toContainText('nama pendek')
  await expect(change.locator('del')).toHaveText('Arsitektur SPBE')
  await expect(change.locator('ins')).toHaveText('Arsitektur')
  await expectAccessible(page)
})
