import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../scripts/bootstrap.mjs'
import { examplePassword, serveUndagi } from '../scripts/test/served-undagi.ts'
import { expect, test } from './fixtures/undagi.ts'

test('a session that ends by idling loses no text: it stays on the device and is saved after signing in again', async ({
  browser,
  playwright,
}) => {
  test.slow()
  const folder = mkdtempSync(join(tmpdir(), 'undagi-clock-'))
  const minutesAhead = join(folder, 'minutes')
  const clock = pathToFileURL(join(root, 'e2e/fixtures/shifted-clock.mjs')).href
  const served = await serveUndagi({
    env: { NODE_OPTIONS: `--import ${clock}`, UNDAGI_MINUTES_AHEAD: minutesAhead },
  })
  const context = await browser.newContext({ baseURL: served.address, locale: 'id-ID' })
  const page = await context.newPage()
  const signIn = async () => {
    await page.getByLabel('Surel').fill('rina@contoh.go.id')
    await page.getByLabel('Kata sandi', { exact: true }).fill(examplePassword(served))
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  }
  await page.goto('/kota-contoh/2022/penilaian/22')
  await signIn()
  const facts = page.getByRole('textbox', { name: 'Fakta' })
  await expect(facts).toBeVisible()

  await context.setOffline(true)
  await facts.fill('Ditulis sebelum rapat panjang.')
  await expect(page.getByText('belum terkirim, tersimpan di perangkat ini').first()).toBeVisible()
  writeFileSync(minutesAhead, '61')
  // the server has seen the new hour once the same session has ended for whoever asks with it
  const apart = await playwright.request.newContext({
    ...{ baseURL: served.address, storageState: await context.storageState() },
  })
  await expect.poll(async () => (await apart.get('/api/session')).status()).toBe(401)
  await apart.dispose()
  await context.setOffline(false)

  await expect(page.getByText('Sesi Anda berakhir')).toBeVisible({ timeout: 30_000 })
  await signIn()
  await expect(facts).toHaveValue('Ditulis sebelum rapat panjang.')
  await expect(page.getByText('belum terkirim, tersimpan di perangkat ini')).toHaveCount(0)
  const other = await context.newPage()
  await other.goto('/kota-contoh/2022/penilaian/22')
  await expect(other.getByRole('textbox', { name: 'Fakta' })).toHaveValue('Ditulis sebelum rapat panjang.')

  await context.close()
  await served.discard()
  rmSync(folder, { recursive: true, force: true })
})
