import { expect, test } from './fixtures/undagi.ts'

test('an assessor reads what is proved and what is a draft, decides with a reason beside the finding, and takes it back', async ({
  login,
  expectAccessible,
}) => {
  test.slow()
  const page = await login('rina', '/kota-contoh/2022/penilaian/7')
  const asked = page.getByRole('region', { name: /^Yang diminta tingkat/ })
  // The document is read in the background, which on a busy machine takes its time.
  await expect(asked.getByText(/Belum terbukti\. .*masih rancangan: belum bernomor/)).toBeVisible({
    timeout: 90_000,
  })
  await expect(page.getByText(/Tingkat yang didukung bukti: 1, diklaim 2/)).toBeVisible()

  await page.goto('/kota-contoh/2022/penilaian/43')
  await page.getByRole('button', { name: /^Tingkat 3/ }).click()
  await expect(page.getByText(/Diputuskan terpenuhi oleh Rina Wulandari \(asesor internal\)/)).toBeVisible()

  await page.getByRole('button', { name: 'putuskan sendiri butir 43.4.a' }).press('Enter')
  await page.getByRole('button', { name: 'Simpan keputusan' }).click()
  await expect(page.getByText('Tuliskan alasannya, paling sedikit sepuluh huruf.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Belum terpenuhi').check()
  await page.getByLabel('Alasan').fill('Portal belum terhubung ke layanan lain.')
  await page.getByRole('button', { name: 'Simpan keputusan' }).click()
  await expect(page.getByText(/Diputuskan belum terpenuhi oleh Rina.*Portal belum terhubung/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'cabut keputusan butir 43.4.a' }).click()
  await expect(page.getByRole('button', { name: 'putuskan sendiri butir 43.4.a' })).toBeVisible()

  await page.goto('/kota-contoh/2022/penilaian?bukti=didukung')
  await expect(page.getByRole('link', { name: /Manajemen Pengetahuan/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Kebijakan Manajemen Keamanan/ })).toBeHidden()
})
