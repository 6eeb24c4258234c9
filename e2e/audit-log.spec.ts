import { download } from './fixtures/download.ts'
import { expect, test } from './fixtures/undagi.ts'

test('an administrator reads who did what, by person and by matter, and takes along what is shown', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('rina')
  await page.getByRole('link', { name: 'Administrasi' }).first().click()
  await page.getByRole('link', { name: 'Orang', exact: true }).click()
  await page.getByRole('button', { name: 'Undang orang' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nama').fill('Gede <b>Putra</b>')
  await dialog.getByLabel('Surel').fill('gedeputra@contoh.go.id')
  await dialog.getByLabel(/^asesor internal/i).check()
  await dialog.getByRole('button', { name: /^Buat/ }).click()
  await expect(dialog).toBeHidden()

  await page.getByRole('link', { name: 'Catatan', exact: true }).click()
  await page.getByRole('button', { name: 'Tinggalkan halaman' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Catatan' })).toBeVisible()
  const row = page.getByRole('row', { name: /mengundang orang/ })
  await expect(row).toContainText('Gede <b>Putra</b> (gedeputra@contoh.go.id) sebagai asesor internal')
  await expect(row).toContainText('127.0.0.1')
  await expectAccessible(page)

  await page.getByRole('button', { name: /^Hal: / }).click()
  await page.getByRole('menuitemradio', { name: 'orang dan peran' }).click()
  await expect(page.getByRole('row', { name: /membaca catatan/ })).toHaveCount(0)
  await page.getByRole('button', { name: /^Orang: / }).click()
  await page.getByRole('menuitemradio', { name: /Rina/ }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: /Apa yang dilihat dan dilakukan Rina/ }),
  ).toBeVisible()
  await expect(page).toHaveURL(/hal=orang/)
  await expectAccessible(page)

  const file = await download(page, 'Unduh', /CSV/)
  expect(file.name).toMatch(/^catatan-.*\.csv$/)
  expect(file.columns).toContain('Perbuatan')

  await page.getByLabel('Sampai tanggal').fill('2020-01-01')
  await expect(page.getByText(/Tidak ada yang seperti itu dalam catatan/)).toBeVisible()
})

test('a colleague who administers nothing is told whom to ask', async ({ login }) => {
  const page = await login('dedi', '/kota-contoh/administrasi/catatan')

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Yang tercatat, terbaru dahulu')).toHaveCount(0)
})
