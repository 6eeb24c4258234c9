import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type IdentityServer, startIdentityServer } from '../packages/server/src/testing/identity-server.ts'
import { root } from '../scripts/bootstrap.mjs'
import { examplePassword, type ServedUndagi, serveUndagi } from '../scripts/test/served-undagi.ts'
import { expect, test } from './fixtures/undagi.ts'

let served: ServedUndagi
let sso: IdentityServer
test.beforeAll(async () => {
  test.setTimeout(90_000)
  const undagi = [process.execPath, join(root, 'packages/cli/bin/undagi.js'), 'serve', '--example']
  served = await serveUndagi({ command: [...undagi, '--identity-host', 'localhost'] })
  sso = await startIdentityServer(`${served.address}/masuk/instansi`)
})
test.afterAll(async () => {
  await sso.stop()
  await served.discard()
})

async function typePassword(page: Page, person: string): Promise<void> {
  await page.getByLabel('Surel').fill(`${person}@contoh.go.id`)
  await page.getByLabel('Kata sandi', { exact: true }).fill(examplePassword(served))
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
}

const home = (page: Page) => page.getByRole('heading', { level: 1, name: 'Beranda' })

test('an administrator registers the provider of the institution; a colleague links their account once and comes in with it', async ({
  page,
  browser,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  test.slow()
  await page.goto(`${served.address}/masuk`)
  await typePassword(page, 'rina')
  await expect(home(page)).toBeVisible()
  await page.goto(`${served.address}/kota-contoh/administrasi/masuk`)
  await page.getByRole('button', { name: 'Daftarkan penyedia akun' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(`${served.address}/masuk/instansi`)).toBeVisible()
  await dialog.getByLabel('Nama di tombol').fill('SSO Kota Contoh')
  await dialog.getByLabel('Alamat penyedia (issuer)').fill(sso.issuer)
  await dialog.getByLabel('ID klien').fill(sso.clientId)
  await dialog.getByLabel('Rahasia klien').fill(sso.clientSecret)
  await dialog.getByLabel('Kata sandi Anda').fill(examplePassword(served))
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Daftarkan', exact: true }).click()
  await expect(page.getByText(sso.issuer)).toBeVisible()
  await expectFitsEveryScreen(page)

  sso.signsIn({ subject: 'pegawai-7', email: 'dedi.saputra@kota.test' })
  const colleague = await (await browser.newContext({ locale: 'id-ID' })).newPage()
  const button = colleague.getByRole('button', { name: 'Masuk dengan SSO Kota Contoh' })
  await colleague.goto(`${served.address}/masuk`)
  await button.click()
  await expect(colleague.getByText('dedi.saputra@kota.test belum tersambung')).toBeVisible()
  await expectAccessible(colleague)
  await typePassword(colleague, 'dedi')
  await expect(home(colleague)).toBeVisible()

  await colleague.context().clearCookies()
  await colleague.goto(`${served.address}/masuk`)
  await button.click()
  await expect(home(colleague)).toBeVisible()
  await colleague.goto(`${served.address}/kota-contoh/profil`)
  await expect(colleague.getByText('dengan akun instansi')).toBeVisible()
  await colleague.getByRole('button', { name: 'Putuskan sambungan SSO Kota Contoh' }).click()
  const asking = colleague.getByRole('dialog')
  await asking.getByLabel('Kata sandi Anda').fill(examplePassword(served))
  await expectAccessible(colleague)
  await asking.getByRole('button', { name: 'Putuskan sambungan' }).click()
  await expect(colleague.getByText('Akun instansi yang tersambung')).toHaveCount(0)
  await colleague.context().close()
})
