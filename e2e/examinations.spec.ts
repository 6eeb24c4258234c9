import { expect, test } from './fixtures/undagi.ts'

test('evidence is examined with the keyboard alone: opened at its page, sent back with a reason, and the next one follows', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const page = await login('dedi', '/kota-contoh/2022/pemeriksaan')
  await expect(page.getByRole('heading', { name: 'Pemeriksaan bukti' })).toBeVisible()
  await expectFitsEveryScreen(page)
  const lapsing = page.getByRole('region', { name: 'Berakhir sebelum kunjungan' })
  await expect(lapsing).toContainText('SOP Pengoperasian SIAP Contoh')
  const complete = page.getByRole('region', { name: 'Kelengkapan bukti' })
  await expect(complete.getByRole('row', { name: /^Seluruhnya/ })).toContainText(/\d+ dari \d+/)
  await expect(complete.getByRole('row', { name: /^8 / })).toContainText(
    'Berita Acara Reviu Kebijakan Keamanan Informasi 2020',
  )
  const bare = complete.getByText(/^\d+ indikator tidak dihitung/)
  const uncounted = complete.locator('details').getByRole('link').first()
  await expect(uncounted).toBeHidden()
  await bare.press('Enter')
  await expect(uncounted).toBeVisible()
  await page.getByRole('link', { name: /^Periksa yang menunggu Anda/ }).press('Enter')

  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Keputusan Wali Kota Contoh tentang Tim Koordinasi SPBE')
  await expect(page.getByRole('img', { name: /^Halaman 2\b/ })).toBeVisible()
  await expectFitsEveryScreen(page)

  await page.keyboard.press('p')
  await expect(page.getByLabel(/^Catatan untuk/)).toBeFocused()
  await page.keyboard.type('Nomor')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Tulis paling sedikit sepuluh huruf/)).toBeVisible()
  await page.keyboard.type(' halamannya bukan tentang tugas tim.')
  const first = page.url()
  await page.keyboard.press('Control+Enter')
  await expect(page).not.toHaveURL(first)

  await page.goto('/kota-contoh/2022/penilaian/10')
  await expect(page.getByRole('region', { name: 'Bukti' })).toContainText(
    'Nomor halamannya bukan tentang tugas tim.',
  )
})

test('what a person offered themselves, or may not judge, is shown without a way to judge it', async ({
  login,
}) => {
  const sekda = await login('sekda', '/kota-contoh/2022/pemeriksaan')
  await expect(sekda.getByText(/bukti diajukan/)).toBeVisible()
  await expect(sekda.getByRole('link', { name: /^Periksa yang menunggu/ })).toHaveCount(0)
})
