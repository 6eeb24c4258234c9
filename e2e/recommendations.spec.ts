import { expect, test } from './fixtures/undagi.ts'

test('what last year’s report recommends is recorded, assigned, answered and confirmed, each by the one whose step it is', async ({
  login,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const assessor = await login('dedi', '/kota-contoh/2022/rekomendasi')
  await assessor.getByRole('button', { name: 'Catat dari laporan' }).press('Enter')
  const recording = assessor.getByRole('dialog')
  await recording.getByRole('button', { name: 'Simpan' }).press('Enter')
  await expect(recording.getByText('Tulis rekomendasinya.')).toBeVisible()
  await expect(recording.getByText('Tulis nama laporannya.')).toBeVisible()
  await recording
    .getByLabel('Rekomendasi', { exact: true })
    .fill('Audit infrastruktur sekali dalam dua tahun.')
  await recording.getByLabel('Tentang').selectOption('indicator 29')
  await recording.getByLabel('Nama laporan').fill('LHE SPBE 2021')
  await recording.getByLabel('Halaman').fill('37')
  await expectAccessible(assessor)
  await recording.getByRole('button', { name: 'Simpan' }).press('Enter')
  await expect(recording).toBeHidden()
  const card = assessor.getByRole('region', { name: 'Audit Infrastruktur' })
  await expect(card).toContainText('Evaluasi 2021, dicatat dari LHE SPBE 2021, halaman 37.')
  await expect(card.getByRole('button', { name: 'Tugaskan' })).toHaveCount(0)

  const coordinator = await login('sekda', '/kota-contoh/2022/rekomendasi')
  await coordinator.getByRole('button', { name: 'Tugaskan' }).press('Enter')
  const planning = coordinator.getByRole('dialog')
  await planning.getByLabel('Perangkat daerah').selectOption({ label: 'Dinas Komunikasi dan Informatika' })
  await planning.getByLabel('Tenggat').fill('2099-06-30')
  await planning.getByRole('button', { name: 'Tugaskan' }).press('Enter')
  await expect(planning).toBeHidden()
  await expect(coordinator.getByRole('region', { name: 'Audit Infrastruktur' })).toContainText(
    'Sedang dikerjakan.',
  )

  await assessor.reload()
  await card.getByRole('button', { name: 'Laporkan selesai' }).press('Enter')
  await assessor.getByRole('dialog').getByLabel('Apa yang sudah dikerjakan').fill('Audit selesai.')
  await assessor.getByRole('dialog').getByRole('button', { name: 'Simpan' }).press('Enter')
  await expect(card).toContainText('menunggu pengesahan')
  await expect(card.getByRole('button', { name: 'Sahkan selesai' })).toHaveCount(0)

  const inCharge = await login('gunarsa', '/kota-contoh/2022/penilaian/29')
  const unanswered = inCharge.getByRole('region', { name: 'Rekomendasi yang belum dijawab' })
  await expect(unanswered).toContainText('Audit infrastruktur sekali dalam dua tahun.')
  await unanswered.getByRole('link', { name: 'Buka' }).click()
  await inCharge.getByRole('button', { name: 'Sahkan selesai' }).press('Enter')
  await inCharge.getByRole('dialog').getByRole('button', { name: 'Simpan' }).press('Enter')
  await expect(inCharge.getByText('ditepati', { exact: true })).toBeVisible()
  await expectFitsEveryScreen(inCharge)
})
