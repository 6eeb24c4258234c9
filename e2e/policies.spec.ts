import { expect, test } from './fixtures/undagi.ts'

test('a decree enters the register by the keyboard, is enacted, and carries its indicator', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('rina', '/kota-contoh/kebijakan')
  await page.getByRole('button', { name: 'Catat kebijakan' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Simpan kebijakan' }).press('Enter')
  await expect(dialog.getByText('Tuliskan tentang apa kebijakan ini.')).toBeVisible()
  await dialog.getByLabel('Langkah terakhir').selectOption({ label: 'Penyusunan rancangan' })
  await dialog.getByLabel('Sejak tanggal').fill('2022-08-01')
  await dialog.getByLabel('Tentang').fill('Tim Tanggap Insiden Siber')
  await dialog.getByLabel('Jenis').selectOption({ label: 'Keputusan (SK)' })
  await dialog.getByRole('button', { name: 'Tambah indikator' }).press('Enter')
  await dialog.getByLabel('Indikator', { exact: true }).selectOption('22')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Simpan kebijakan' }).press('Enter')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tim Tanggap Insiden Siber')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Catat: Penetapan' }).press('Enter')
  await page.getByRole('dialog').getByLabel('Tanggal').fill('2022-09-05')
  await page.getByRole('dialog').getByLabel('Nomor').fill('188.45/77/2022')
  await page.getByRole('button', { name: 'Catat langkah' }).press('Enter')
  await expect(page.getByText('188.45/77/2022')).toBeVisible()

  await page.getByRole('link', { name: '2022, indikator 22' }).click()
  const panel = page.getByRole('region', { name: 'Kebijakan', exact: true })
  await expect(panel).toContainText('Keputusan (SK) Nomor 188.45/77/2022 tentang Tim Tanggap Insiden Siber')
  await expect(panel).toContainText('Berlaku, jadi menopang butir yang menuntut kebijakan ditetapkan.')
})

test('an indicator says how long after closing the draft that carries it would be ready', async ({
  login,
}) => {
  const page = await login('sekda', '/kota-contoh/2022/penilaian/7')
  const panel = page.getByRole('region', { name: 'Kebijakan', exact: true })
  await expect(panel).toContainText('kira-kira berlaku 15 Okt 2022, 30 hari setelah penutupan')
  await panel.getByText('4 langkah lagi').click()
  await expect(panel.getByText('Fasilitasi', { exact: true })).toBeVisible()
})

test('the coordination team is reached from the register by the keyboard; its decree and minutes stand as evidence', async ({
  login,
}) => {
  const page = await login('dedi', '/kota-contoh/kebijakan')
  await page.getByRole('main').getByRole('link', { name: 'Tim Koordinasi', exact: true }).press('Enter')
  await expect(page.getByRole('link', { name: '2022, butir 10.2.a' })).toBeVisible()
  const record = page.getByRole('button', { name: 'Catat rapat', exact: true })
  await record.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(record).toBeFocused()
  await page.getByRole('link', { name: '2022, butir 19.4.a' }).press('Enter')
  await expect(page.getByText('dari Tim Koordinasi').first()).toBeVisible()
})
