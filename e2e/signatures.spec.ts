import { createExampleAuthority } from '@undagi/documents/example-authority'
import { expect, test } from './fixtures/undagi.ts'

test('what a signature is worth stands beside its document, and an administrator says whom to trust', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('rina', '/kota-contoh/bukti')
  const changed = page.getByRole('listitem').filter({ hasText: 'SE Pengelolaan Data' })
  await expect(changed.getByText('Tanda tangan elektronik (TTE) tidak sah')).toBeVisible({ timeout: 25_000 })
  await expect(changed.getByText(/Minta berkas asli dari penerbitnya/)).toBeVisible()

  await page.getByRole('link', { name: /tentang Manajemen Keamanan Informasi/ }).click()
  const found = page.getByRole('region', { name: 'Yang ditemukan Undagi' })
  await expect(found.getByText('Tanda tangan elektronik (TTE) sah')).toBeVisible({ timeout: 25_000 })
  await expect(found.getByText(/^dijamin sampai Induk Contoh untuk Peragaan \(BUKAN BSrE\)/)).toBeVisible()
  await expect(found.getByText(/tidak dicabut, menurut daftar pencabutan/).first()).toBeVisible()
  await expectAccessible(page)

  await page.goto('/kota-contoh/administrasi/tanda-tangan')
  await expect(page.getByRole('heading', { name: 'Kepercayaan tanda tangan elektronik' })).toBeVisible()
  await expectAccessible(page)
  const { trustFile } = await createExampleAuthority({
    ...{ anchor: 'Induk Uji Layar', intermediate: 'Antara Uji Layar', signer: 'Siapa Saja' },
    ...{ from: '2022-01-01T00:00:00Z', to: '2042-01-01T00:00:00Z' },
  })
  const file = { name: 'induk.pem', mimeType: 'application/x-pem-file', buffer: trustFile }
  await page.locator('input[type=file]').setInputFiles(file)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Percayai yang dicentang' }).press('Enter')
  await expect(dialog.getByRole('checkbox').first()).toBeFocused()
  await dialog.getByRole('checkbox').first().press('Space')
  await dialog.getByRole('button', { name: 'Percayai 1 yang dicentang' }).press('Enter')
  await expect(dialog.getByText('Tuliskan alasannya.')).toBeVisible()
  await expect(dialog.getByLabel('Dari mana, dan bagaimana dibandingkan')).toBeFocused()
  await expectAccessible(page)
  await dialog.getByLabel('Dari mana, dan bagaimana dibandingkan').fill('Uji layar, bukan penerbit')
  await dialog.getByRole('button', { name: 'Percayai 1 yang dicentang' }).press('Enter')
  await page.getByRole('button', { name: 'Tarik CN=Induk Uji Layar' }).press('Enter')
  await dialog.getByLabel('Alasan').fill('Selesai diuji')
  await dialog.getByRole('button', { name: 'Tarik', exact: true }).press('Enter')
  const done = page.getByRole('status').filter({ hasText: 'CN=Induk Uji Layar ditarik.' })
  await expect(done).toBeFocused()
  await expect(page.getByText('1 yang sudah ditarik atau diganti').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Perubahan' }).getByText('Selesai diuji')).toBeVisible()
})
