import { expect, test } from './fixtures/undagi.ts'

test('after publication the result stands beside the self-assessment, and a correction by letter beside both', async ({
  login,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const page = await login('gunarsa', '/kota-contoh/2018/hasil')
  await expect(page.getByRole('heading', { name: 'Hasil 2018', level: 1 })).toBeVisible()
  // what the review says is not the institution's to see
  await expect(page.getByRole('link', { name: 'Reviu nilai' })).toHaveCount(0)
  const compared = page.getByRole('region', { name: 'Indeks dan predikat' })
  await expect(compared.getByText('Penilaian mandiri', { exact: true })).toBeVisible()
  const indicators = page.getByRole('region', { name: 'Per indikator' })
  const first = indicators.getByRole('listitem').first()
  await first.getByText('Fakta, Analisis, Justifikasi').press('Enter')
  await expect(first.getByRole('heading', { name: 'Penilaian mandiri' })).toBeVisible()
  await expectAccessible(page)

  await first.getByRole('button', { name: /^Koreksi nilai indikator/ }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Catat koreksi' }).press('Enter')
  await expect(dialog.getByText('Tuliskan alasannya.')).toBeVisible()
  await expect(dialog.getByText('Isi nomor suratnya.')).toBeVisible()
  await dialog.getByRole('radio', { name: /^Tingkat 5/ }).check({ force: true })
  await dialog.getByLabel('Mengapa dikoreksi').fill('Naskah yang ditetapkan terlewat.')
  await dialog.getByLabel('Nomor surat kementerian').fill('B/77/SPBE/2019')
  await dialog.getByLabel('Tanggal surat').fill('2019-03-01')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Catat koreksi' }).press('Enter')
  await expect(dialog).toBeHidden()
  const corrections = page.getByRole('region', { name: 'Koreksi sesudah publikasi' })
  await expect(corrections).toContainText('menjadi 5')
  await expect(corrections).toContainText('Naskah yang ditetapkan terlewat.')
  await expect(corrections).toContainText('surat nomor B/77/SPBE/2019')
  await expectFitsEveryScreen(page)
})

test('before publication the institution is told that nothing can be opened, and an assessor sees the way so far', async ({
  login,
}) => {
  const institution = await login('sekda', '/kota-contoh/2021/hasil')
  await expect(institution.getByText('Belum ada hasil yang dapat dibuka.')).toBeVisible()
  await expect(institution.getByRole('region', { name: 'Per indikator' })).toHaveCount(0)

  const assessor = await login('yusuf', '/kota-contoh/2021/hasil')
  await expect(assessor.getByText('Instansi belum melihat nilai dari luar.')).toBeVisible()
  const sofar = assessor.getByRole('region', { name: 'Per indikator' })
  await expect(sofar.getByText(/^Sementara \(tahap /).first()).toBeVisible()
  await expect(sofar.getByText(/^Akhir/)).toHaveCount(0)
})
