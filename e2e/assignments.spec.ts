import { expect, test } from './fixtures/undagi.ts'

test.describe.configure({ mode: 'serial' })

const tahap = '/kota-contoh/2021/tahap'

test('the person in charge assigns an assessor by the ministry’s letter, and ends it with a reason', async ({
  login,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const gunarsa = await login('gunarsa', tahap)
  const panel = gunarsa.getByRole('region', { name: 'Penugasan asesor' })
  await expect(panel.getByRole('listitem').filter({ hasText: 'Yusuf Hakim' })).toContainText('Menilai')

  await panel.getByRole('button', { name: 'Akhiri penugasan Maya Puspita' }).press('Enter')
  const ending = gunarsa.getByRole('dialog', { name: 'Akhiri penugasan Maya Puspita' })
  await ending.getByRole('button', { name: 'Akhiri penugasan' }).press('Enter')
  await expect(ending.getByText('Tuliskan alasannya.')).toBeVisible()
  await ending.getByLabel('Alasan').fill('Diganti menurut surat kementerian.')
  await ending.getByRole('button', { name: 'Akhiri penugasan' }).press('Enter')
  await expect(panel.getByRole('button', { name: 'Akhiri penugasan Maya Puspita' })).toHaveCount(0)

  await panel.getByRole('button', { name: 'Tugaskan asesor' }).press('Enter')
  const assigning = gunarsa.getByRole('dialog', { name: 'Tugaskan asesor' })
  await assigning
    .getByLabel('Siapa')
    .selectOption({ label: 'Maya Puspita, asesor eksternal, 0 penugasan tahun ini' })
  await assigning.getByLabel('Indikator (kosong: semua)').fill('10-12, 99')
  await assigning.getByRole('button', { name: 'Tugaskan' }).press('Enter')
  await expect(assigning.getByText(/Ada nomor yang tidak ada dalam instrumen/)).toBeVisible()
  await expect(assigning.getByText('Isi nomor suratnya.')).toBeVisible()
  await expectAccessible(gunarsa)
  await assigning.getByLabel('Indikator (kosong: semua)').fill('10-12')
  await assigning.getByLabel('Nomor surat kementerian').fill('B/210/SPBE/2021')
  await assigning.getByLabel('Tanggal surat kementerian').fill('2021-11-25')
  await assigning.getByRole('button', { name: 'Tugaskan' }).press('Enter')
  await expect(panel.getByRole('listitem').filter({ hasText: 'indikator 10, 11, 12' })).toContainText(
    'B/210/SPBE/2021',
  )
  await expectFitsEveryScreen(gunarsa)
})

test('an assessor says what ties them to the institution, and takes it back; an administrator assigns nobody', async ({
  login,
}) => {
  const maya = await login('maya', tahap)
  const own = maya.getByRole('region', { name: 'Penugasan asesor' })
  await own.getByRole('button', { name: 'Nyatakan benturan kepentingan' }).press('Enter')
  await maya.getByLabel('Hubungan Anda dengan instansi ini').selectOption('advised_institution')
  await maya.getByRole('button', { name: 'Nyatakan', exact: true }).press('Enter')
  await expect(own.getByText('Pernah mendampingi instansi yang dinilai')).toBeVisible()
  await own.getByRole('button', { name: /^Tarik pernyataan/ }).press('Enter')
  await expect(own.getByText('Yang Anda nyatakan')).toHaveCount(0)

  const rina = await login('rina', tahap)
  await expect(rina.getByRole('region', { name: 'Penugasan asesor' })).toBeVisible()
  await expect(rina.getByRole('button', { name: 'Tugaskan asesor' })).toHaveCount(0)
})
