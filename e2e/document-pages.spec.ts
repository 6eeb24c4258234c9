import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/undagi.ts'

const pageOf = (page: Page, number: number) =>
  page.getByRole('img', { name: new RegExp(`^Halaman ${number}[ ,]`) })

const open = (page: Page, title: string) => page.getByRole('link', { name: title, exact: true }).click()

test('a document opens at the page that is named, is leafed through by the keyboard, and can be read as text', async ({
  login,
  expectAccessible,
}) => {
  test.setTimeout(180_000)
  const page = await login('dedi', '/kota-contoh/2022/penilaian/8')
  await page.getByRole('region', { name: 'Bukti' }).getByRole('link', { name: 'halaman 4' }).click()
  await expect(pageOf(page, 4)).toBeVisible()
  await expectAccessible(page)

  await expect(page.getByRole('region', { name: 'Halaman dokumen' })).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(pageOf(page, 5)).toBeVisible()
  await expect(page).toHaveURL(/halaman=5/)
  await page.getByLabel(/^hlm\./).fill('4')
  await page.getByLabel(/^hlm\./).press('Enter')
  await page.getByRole('button', { name: 'Teks' }).click()
  // it may still be read, after the other documents of the example
  await expect(page.getByText('Ruang lingkup Manajemen Keamanan Informasi')).toBeVisible({ timeout: 120_000 })
})

test('a restricted page is drawn for who is named; two who revise a document at once lose nothing', async ({
  login,
  expectAccessible,
}) => {
  const rina = await login('rina', '/kota-contoh/bukti')
  await open(rina, 'Prosedur 03 Penanganan Insiden Keamanan Informasi')
  await expect(pageOf(rina, 1)).toBeVisible()
  await expect(rina.getByRole('region', { name: 'Yang boleh melihatnya' })).toContainText('Dedi Saputra')

  const dedi = await login('dedi', '/kota-contoh/bukti')
  for (const page of [rina, dedi]) {
    await page.goto('/kota-contoh/bukti')
    await open(page, 'SOP Pengoperasian SIAP Contoh')
    await page.getByRole('button', { name: 'Perbarui' }).click()
  }
  await dedi.getByLabel('Nomor').fill('SOP-7')
  await dedi.getByRole('button', { name: 'Simpan revisi 2' }).click()
  await expect(dedi.getByRole('region', { name: 'Riwayat' })).toContainText('Revisi 2')

  await rina.getByLabel('Apa yang baru').fill('Halaman sampul diganti')
  await rina.getByRole('button', { name: 'Simpan revisi 2' }).click()
  await expect(rina.getByText(/Dedi Saputra sudah menyimpan revisi 2/)).toBeVisible()
  await expect(rina.getByLabel('Nomor')).toHaveValue('SOP-7')
  await expectAccessible(rina)
  await rina.getByRole('button', { name: 'Simpan revisi 3' }).click()
  const history = rina.getByRole('region', { name: 'Riwayat' })
  await expect(history).toContainText('Halaman sampul diganti')
  await history.getByRole('link', { name: 'Revisi 1' }).click()
  await expect(rina.getByText('Ini revisi 1, bukan yang terbaru.')).toBeVisible()
})
