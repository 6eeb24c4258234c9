import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { layDownRelease } from '../packages/server/src/testing/lay-down-release.ts'
import { type ServedUndagi, serveUndagi } from '../scripts/test/served-undagi.ts'
import { expect, test } from './fixtures/undagi.ts'

// An installation of release 0.1.0 after the upgrade: its rounds stay on revision 1 until somebody decides otherwise.
const release = fileURLToPath(
  new URL('../packages/server/src/testing/releases/release-0.1.0.undagi', import.meta.url),
)

let served: ServedUndagi
test.beforeAll(async () => {
  test.setTimeout(120_000)
  const dataFolder = mkdtempSync(join(tmpdir(), 'undagi-upgraded-'))
  await layDownRelease(dataFolder, release)
  served = await serveUndagi({ example: false, dataFolder })
})
test.afterAll(async () => {
  await served.discard()
})
const at = (path: string) => `${served.address}${path}`

test('an administrator sees what the new revision changes, moves the round, and takes it back', async ({
  page,
  expectAccessible,
}) => {
  await page.goto(at('/masuk'))
  await page.getByLabel('Surel').fill('rina@contoh.go.id')
  await page.getByLabel('Kata sandi', { exact: true }).fill('contoh-rilis-0-1-0')
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/masuk')
  await page.goto(at('/kota-contoh/2022'))
  await expect(page.getByText(/revisi 2 sudah ada/)).toBeVisible()
  await page.getByRole('link', { name: 'Lihat apa yang berubah' }).click()

  await page.getByRole('button', { name: /bila Evaluasi SPBE 2022 pindah revisi/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('indeks tetap 3,05 (Baik)')
  await expect(dialog).toContainText(/\d+ butir baru/)
  await expect(dialog.getByText('11 Arsitektur SPBE')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Pindahkan ke revisi 2' }).click()

  await expect(page.getByText(/Dipindahkan dari revisi 1 ke revisi 2 oleh Rina Wulandari/)).toBeVisible()
  await page.goto(at('/kota-contoh/2022'))
  await expect(page.getByRole('button', { name: /^Indeks 3,05/ })).toBeVisible()
  await page.goto(at('/kota-contoh/2022/penilaian/11'))
  await expect(page.getByRole('region', { name: /^Yang diminta tingkat/ })).toBeVisible()

  await page.goto(at('/kota-contoh/administrasi/putaran'))
  await page.getByRole('button', { name: /Batalkan perpindahan revisi/ }).click()
  await expect(page.getByText(/Dipindahkan dari revisi/)).toBeHidden()
  await expect(page.getByRole('button', { name: /bila Evaluasi SPBE 2022 pindah revisi/ })).toBeVisible()
})
