import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { addRealInstitution, balikpapan } from './fixtures/real-institution.ts'
import { expect, test } from './fixtures/undagi.ts'

const document = {
  name: 'Peta Proses Bisnis.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n% Peta Proses Bisnis Kota Contoh\n', 'latin1'),
}
const title = 'Peta Proses Bisnis Kota Contoh'

/** The browser's own way to choose one, behind the button. */
const chooser = (page: Page) => page.getByRole('dialog').locator('input[type=file]').first()

/** Whether the browser would, were the tab closed now. */
const asksBeforeClosing = (page: Page) =>
  page.evaluate<boolean>("!dispatchEvent(new Event('beforeunload', { cancelable: true }))")

async function download(page: Page, link: RegExp): Promise<Buffer> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).first().click()
  return readFile(await (await coming).path())
}

test('a document is brought by the keyboard, stands beside its criterion, and is read by a colleague byte for byte', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('rina', '/kota-contoh/2022/penilaian/14')
  await expect(page.getByRole('button', { name: 'Tambah bukti' })).toBeVisible()
  await page.keyboard.press('e')
  await expect(page.getByRole('combobox', { name: 'Dokumen' })).toBeFocused()
  await expectAccessible(page)

  await page.getByRole('button', { name: /unggah yang baru/ }).press('Enter')
  await expect(page.getByRole('button', { name: 'Pilih berkas' })).toBeFocused()
  await chooser(page).setInputFiles(document)
  await expect(page.getByText(/sudah sampai/)).toBeVisible()
  expect(await asksBeforeClosing(page)).toBe(true)
  await expectAccessible(page)
  await page.getByLabel('Judul').fill(title)
  await page.getByRole('combobox', { name: 'Jenis' }).press('Enter')
  await page.getByRole('combobox', { name: 'Cari jenis dokumen' }).fill('probis')
  await expect(page.getByRole('option', { name: /^Peta proses bisnis/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('combobox', { name: 'Cari jenis dokumen' }).press('Enter')
  await expect(page.getByRole('combobox', { name: 'Jenis' })).toHaveText('Peta proses bisnis')
  await page.getByRole('button', { name: 'Simpan bukti' }).click()

  await expect(page.getByRole('combobox', { name: 'Dokumen' }).locator('option:checked')).toHaveText(title)
  await page.getByLabel('Untuk butir').selectOption('14.2.a')
  await page.getByLabel('Pasal atau bagian').fill('Bagian 2')
  await page.getByLabel('Halaman').fill('7')
  await page.getByRole('button', { name: 'Kaitkan bukti' }).click()

  await expect(page.getByRole('region', { name: 'Bukti' })).toContainText('Butir 14.2.a, Bagian 2, halaman 7')
  await expect(page.getByRole('button', { name: 'Tambah bukti' })).toBeFocused()
  expect(await asksBeforeClosing(page)).toBe(false)

  const colleague = await login('dedi', '/kota-contoh/bukti')
  await colleague.getByLabel(/^Cari judul/).fill('proses bisnis')
  await expect(colleague.getByText('1 dokumen memuatnya')).toBeVisible()
  await colleague.getByLabel(/^Cari judul/).press('Escape')
  await expect(colleague.getByText(title, { exact: true })).toBeVisible()
  expect(await download(colleague, /Peta Proses Bisnis\.pdf/)).toEqual(document.buffer)

  await colleague.getByRole('button', { name: 'Tambah bukti' }).click()
  await chooser(colleague).setInputFiles({ ...document, name: 'lain.pdf' })
  await expect(colleague.getByText(/^lain\.pdf sudah tersimpan sebagai Peta Proses Bisnis/)).toBeVisible()
  await expectAccessible(colleague)
  await colleague.getByRole('button', { name: 'Buka yang sudah ada' }).press('Enter')
  await expect(colleague.getByRole('heading', { name: title, level: 1 })).toBeVisible()
})

test('an empty file is refused with its reason, and a broken line goes on by itself', async ({ login }) => {
  const page = await login('rina', '/kota-contoh/bukti')
  await page.getByRole('button', { name: 'Tambah bukti' }).click()
  await chooser(page).setInputFiles({ ...document, name: 'kosong.pdf', buffer: Buffer.alloc(0) })
  await expect(
    page.getByText('Berkas ini kosong (0 byte). Periksa berkasnya, lalu pilih lagi.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Simpan bukti' }).click()
  await expect(page.getByText(/^Ada berkas yang belum diterima/)).toBeVisible()
  await page.getByRole('button', { name: 'Buang kosong.pdf' }).click()

  await page.context().setOffline(true)
  await chooser(page).setInputFiles(document)
  await expect(page.getByText(/^Sambungan terputus/)).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByText(/sudah sampai/)).toBeVisible({ timeout: 15_000 })

  await page.getByLabel('Tanggal dokumen').pressSequentially('0307')
  await page.getByLabel('Judul', { exact: true }).focus()
  await expect(page.getByText('Tanggalnya belum lengkap. Isi hari, bulan, dan tahunnya.')).toBeVisible()

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Lanjutkan mengisi' }).click()
  await expect(page.getByText(/sudah sampai/)).toBeVisible()
  await page.getByLabel('Judul', { exact: true }).fill('Peta')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Lanjutkan mengisi' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.type(' Proses')
  await page.keyboard.press('Escape')
  await page.keyboard.type('Bisnis')
  await expect(page.getByLabel('Judul', { exact: true })).toHaveValue('Peta ProsesBisnis')
  await expect(page.getByRole('button', { name: 'Buang isian' })).toBeHidden()
  await page.keyboard.press('Escape')
  const discarded = page.waitForResponse((answer) => answer.request().method() === 'DELETE')
  await page.getByRole('button', { name: 'Buang isian' }).click()
  expect((await discarded).status()).toBe(204)
  await expect(page.getByRole('button', { name: 'Tambah bukti' })).toBeFocused()
})

test('Bukti fits every screen', async ({ login, expectFitsEveryScreen }) => {
  const page = await login('rina', '/kota-contoh/bukti')
  await expect(
    page.getByText('Rancangan Peraturan Wali Kota Contoh tentang Sistem Penghubung Layanan'),
  ).toBeVisible()

  await expectFitsEveryScreen(page)
})

test('whoever only administers has no way to the documents', async ({ login, undagi }) => {
  const page = await login('rina', '/kota-contoh/2022')
  const leave = await addRealInstitution(undagi, page, balikpapan)
  await page.goto('/kota-balikpapan/administrasi')
  const menu = page.getByRole('navigation').first()

  await expect(menu.getByRole('link', { name: 'Administrasi' })).toBeVisible()
  await expect(menu.getByRole('link', { name: 'Bukti' })).toHaveCount(0)
  await leave()
})
