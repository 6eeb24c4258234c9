import { expect, test } from './fixtures/undagi.ts'

test('a year starts from the last one, once: its values become proposals, and ratings stay as they are', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('dedi', '/kota-contoh/2022/penilaian')
  await page.getByRole('button', { name: 'Mulai dari tahun 2021' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('47 nilai tahun lalu sebagai usulan')
  await expect(dialog).toContainText('Nilai tahun lalu bukan nilai')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Bawa yang dipilih' }).press('Enter')

  await expect(page.getByText('memulai penilaian ini dari tahun 2021')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Mulai dari tahun 2021' })).toHaveCount(0)
  await expect(page.getByText('47 dari 47 indikator sudah dinilai')).toBeVisible()
})
