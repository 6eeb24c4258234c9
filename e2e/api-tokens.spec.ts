import { examplePassword } from '../scripts/test/served-undagi.ts'
import { expect, test } from './fixtures/undagi.ts'

test('a person makes a token with the keyboard, a program uses it, the log says so, and it is revoked', async ({
  login,
  expectAccessible,
  undagi,
}) => {
  const page = await login('rina', '/kota-contoh/profil')
  await page.getByRole('link', { name: 'Lihat dan buat token' }).press('Enter')
  await page.getByRole('button', { name: 'Buat token' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Buat token' }).press('Enter')
  await expect(dialog.getByText('Pilih sedikitnya satu.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Nama program').fill('Pencari')
  await dialog.getByLabel(/^membaca penilaian/).press('Space')
  await dialog.getByLabel('Kata sandi Anda').fill(examplePassword(undagi))
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Token Pencari: simpan sekarang' })).toBeVisible()
  const token = (await page.getByText(/^undagi_\w{49}$/).textContent()) ?? ''
  await expectAccessible(page)
  const ask = (path: string) =>
    fetch(`${undagi.address}/api${path}`, { headers: { authorization: `Bearer ${token}` } })
  const seen = await (await ask('/institutions/kota-contoh/overview')).text()
  const institutionId = /"id":"([0-9a-f-]{36})"/.exec(seen)?.[1]
  expect((await ask(`/institutions/${institutionId}/people`)).status).toBe(403)

  await page.getByRole('link', { name: 'Instrumen', exact: true }).click()
  const leaving = page.getByRole('dialog', { name: 'Token Pencari sudah Anda simpan?' })
  await leaving.getByRole('button', { name: 'Kembali ke token' }).click()
  await page.getByRole('button', { name: 'Sudah saya simpan' }).press('Enter')
  await page.reload()
  await expect(page.getByText(token)).toHaveCount(0)
  await expect(page.getByText(/terakhir dipakai .* dari jaringan 127\.0\.0\.0\/24/)).toBeVisible()
  await page.goto('/kota-contoh/administrasi/token-api')
  await page.getByRole('button', { name: 'Cabut token Pencari' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Cabut token' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  expect((await ask('/institutions/kota-contoh/overview')).status).toBe(401)

  await page.goto('/kota-contoh/administrasi/catatan?hal=masuk')
  await expect(page.getByRole('row', { name: /mencabut token API/ }).first()).toContainText('Pencari')
  await page.goto('/kota-contoh/administrasi/catatan?hasil=ditolak')
  await expect(
    page.getByRole('row', { name: /Rina Wulandari lewat token API “Pencari”/ }).first(),
  ).toBeVisible()
})

test('the pages of tokens are accessible and never scroll sideways, wide and narrow, light and dark', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const page = await login('rina')
  for (const path of ['token-api', 'administrasi/token-api']) {
    await page.goto(`/kota-contoh/${path}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Token API' })).toBeVisible()
    await expectFitsEveryScreen(page)
  }
})
