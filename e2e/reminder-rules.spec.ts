import { expect, test } from './fixtures/undagi.ts'

test('an administrator sees what a week by other rules would be like before saving them, and is told what cannot be', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const page = await login('rina', '/kota-contoh/administrasi/pengingat')
  await expect(page.getByRole('heading', { level: 1, name: 'Pengingat' })).toBeVisible()
  await expect(page.getByText('Aturan bawaan; belum pernah diubah.')).toBeVisible()
  await expect(page.getByLabel('Jam tenang mulai')).toHaveValue('20:00')
  await expect(
    page.getByRole('listitem').filter({ hasText: /\d{4}.*(disurati|tidak ada surat)/ }),
  ).toHaveCount(7)

  const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat']
  for (const name of weekdays) await page.getByLabel(name, { exact: true }).press('Space')
  await expect(page.getByRole('alert').getByText('Sisakan paling sedikit satu hari')).toBeVisible()
  await expect(page.getByText('Lengkapi aturannya dahulu.')).toBeVisible()
  for (const name of weekdays.slice(1)) await page.getByLabel(name, { exact: true }).press('Space')
  await page.getByLabel('Hari sebelum hari terakhir').fill('31')
  await page.getByRole('button', { name: 'Simpan aturan' }).press('Enter')
  await expect(page.getByText('Tulis bilangan bulat dari 1 sampai 30.')).toBeVisible()
  await page.getByLabel('Hari sebelum hari terakhir').fill('5')
  await page.getByRole('button', { name: 'Simpan aturan' }).press('Enter')

  await expect(page.getByText(/^Disimpan Rina Wulandari/)).toBeVisible()
  await expectFitsEveryScreen(page)
  await page.reload()
  await expect(page.getByLabel('Hari sebelum hari terakhir')).toHaveValue('5')
  await expect(page.getByLabel('Senin', { exact: true })).toBeChecked()
})
