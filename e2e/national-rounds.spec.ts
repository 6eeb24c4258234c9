import type { Page } from '@playwright/test'
import { foundFurther } from '../packages/server/src/testing/found-further.ts'
import { expect, type OwnInstallation, test } from './fixtures/round-of-its-own.ts'
import { appointOperator } from './steps/appoint-operator.ts'

// One long sentence, by the people whose work it is.
test.setTimeout(180_000)

const year = 2031
const rina = { name: 'Rina Wulandari', email: 'rina@contoh.go.id' }
const page = '/kota-contoh/administrasi/putaran-kementerian'

/** An institution that has opened a round of that year by itself. */
async function openOwnRound(administrator: Page, { address }: OwnInstallation, institutionId: string) {
  const opened = await administrator.request.post(`/api/institutions/${institutionId}/rounds`, {
    headers: { origin: address },
    data: {
      ...{ year, name: 'Mandiri Cemara', kind: 'self_assessment', assessmentDate: `${year}-08-31` },
      ...{ edition: { id: 'spbe-2020', revision: 2 }, deadline: null },
    },
  })
  expect(opened.ok(), await opened.text()).toBe(true)
}

test('the operator opens a round for three institutions, one has its own already; the others see who opened it and change no date', async ({
  own,
  expectFitsEveryScreen,
}) => {
  const place = { category: 'kota', administrator: rina }
  await foundFurther(own.dataFolder, {
    ...{ ...place, slug: 'kota-bahari', name: 'Kota Bahari', timeZone: 'Asia/Jayapura' },
  })
  const cemara = await foundFurther(own.dataFolder, {
    ...{ ...place, slug: 'kota-cemara', name: 'Kota Cemara', timeZone: 'Asia/Jakarta' },
  })
  const administrator = await own.enter('rina', '/kota-contoh/administrasi/putaran')
  await openOwnRound(administrator, own, cemara)

  // First what every participant gets.
  const nina = await appointOperator(own)
  await nina.goto(page)
  await expect(nina.getByRole('heading', { level: 1 })).toHaveText('Putaran kementerian')
  const known = nina.getByRole('region', { name: 'Putaran yang sudah dibuka' })
  await expect(known.getByText('2022 · Evaluasi SPBE 2022')).toBeVisible()
  await nina.getByRole('button', { name: 'Buka putaran kementerian' }).click()
  const dialog = nina.getByRole('dialog')
  await dialog.getByLabel('Tahun').fill(String(year))
  const sending = dialog.getByRole('group', { name: 'Tanda tangan dan pengiriman' })
  await sending.getByLabel('Hari pertama').fill(`${year}-06-20`)
  await sending.getByLabel('Hari terakhir').fill(`${year}-06-12`)
  await expect(dialog.getByText('Lebih awal daripada hari pertama.')).toBeVisible()
  await sending.getByLabel('Hari pertama').fill(`${year}-06-01`)
  await expectFitsEveryScreen(nina)
  await dialog.getByRole('button', { name: 'Lihat pesertanya' }).click()

  // Then who they are, each that cannot with its reason; nothing is opened without its ground.
  await expect(dialog.getByRole('checkbox', { name: /Kota Bahari/ })).toBeChecked()
  await expect(dialog.getByRole('checkbox', { name: /Kota Cemara/ })).toBeDisabled()
  await expect(dialog.getByText('Sudah mempunyai putaran tahun itu: Mandiri Cemara')).toBeVisible()
  await dialog.getByRole('button', { name: 'Kosongkan yang tampil' }).click()
  await dialog.getByLabel('Cari nama').fill('kota')
  await dialog.getByRole('button', { name: 'Pilih semua yang tampil' }).click()
  await dialog.getByRole('button', { name: 'Buka di 2 instansi' }).click()
  await expect(dialog.getByText('Tuliskan dasarnya.')).toBeVisible()
  await dialog.getByLabel('Dasar pembukaan').fill('Surat Deputi B/7/2031.')
  await expectFitsEveryScreen(nina)
  await dialog.getByRole('button', { name: 'Buka di 2 instansi' }).click()
  await expect(dialog).toBeHidden()
  await expect(nina.getByText('Putaran dibuka di 2 instansi.')).toBeVisible()
  const left = nina.getByRole('region', { name: 'Yang tidak ikut' })
  await expect(left.getByText('Kota Cemara')).toBeVisible()
  const taking = nina.getByRole('region', { name: 'Instansi peserta' })
  await expect(taking.getByText('Kota Bahari')).toBeVisible()
  await expectFitsEveryScreen(nina)

  // How far each is; among many those of one stage or one name, and from there to the stage itself.
  await expect(taking.getByRole('listitem').filter({ hasText: 'Kota Bahari' })).toContainText(
    'Penilaian mandiri',
  )
  await taking.getByRole('searchbox', { name: 'Kata yang dicari' }).fill('contoh')
  await expect(taking.getByText('Kota Bahari')).toHaveCount(0)
  await taking.getByRole('searchbox', { name: 'Kata yang dicari' }).fill('arang')
  await expect(taking.getByText(/Tidak ada peserta yang cocok/)).toBeVisible()
  await taking.getByRole('searchbox', { name: 'Kata yang dicari' }).fill('')
  await taking.getByRole('button', { name: /^Tahap: / }).click()
  await nina.getByRole('menuitemradio', { name: 'Penilaian mandiri (2)' }).click()
  await taking.getByRole('link', { name: 'Kota Contoh' }).click()
  await expect(nina.getByRole('heading', { level: 1 })).toHaveText('Tahap')
  await nina.goBack()

  // The institution sees who opened it and when, arranges its filling, and changes neither kind nor dates.
  const gunarsa = await own.enter('gunarsa', `/kota-contoh/${year}/kalender`)
  await expect(gunarsa.getByText(/Dibuka tim pelaksana nasional: Nina Lestari/)).toBeVisible()
  await gunarsa.getByRole('button', { name: 'Ubah jadwal' }).click()
  const plan = gunarsa.getByRole('dialog')
  await expect(plan.getByRole('group', { name: 'Pengisian' })).toBeVisible()
  await expect(plan.getByRole('group', { name: 'Tanda tangan dan pengiriman' })).toHaveCount(0)
  await plan.getByRole('button', { name: 'Batal' }).click()
  await expect(
    gunarsa.getByRole('button', { name: /(Perpanjang|Buka sekarang): Tanda tangan dan pengiriman/ }),
  ).toHaveCount(0)
  await expectFitsEveryScreen(gunarsa)
  await gunarsa.goto(`/kota-contoh/${year}/tahap`)
  await expect(gunarsa.getByText(/Dibuka tim pelaksana nasional: Nina Lestari/)).toBeVisible()

  await administrator.goto('/kota-contoh/administrasi/putaran')
  await expect(administrator.getByRole('button', { name: `Tarik Evaluasi ${year}` })).toBeDisabled()
  await administrator.getByRole('button', { name: `Ubah Evaluasi ${year}` }).click()
  const change = administrator.getByRole('dialog')
  await expect(change.getByLabel('Tanggal penilaian')).toBeDisabled()
  await expect(change.getByLabel('Batas waktu')).toBeDisabled()
  await expect(change.getByLabel('Jenis')).toBeDisabled()
  await change.getByRole('button', { name: 'Batal' }).click()
  await expectFitsEveryScreen(administrator)

  // Who keeps the institution's rounds does not open the ministry's.
  await administrator.goto(page)
  await expect(administrator.getByRole('button', { name: 'Buka putaran kementerian' })).toHaveCount(0)

  // Chosen by mistake: taken out again with a reason, while nothing was filled in.
  await nina.getByRole('button', { name: 'Tarik peserta' }).click()
  await dialog.getByRole('checkbox', { name: /Kota Bahari/ }).check()
  await dialog.getByRole('button', { name: 'Tarik 1 instansi' }).click()
  await expect(dialog.getByText('Tuliskan alasannya.')).toBeVisible()
  await dialog.getByLabel('Alasan').fill('Kota Bahari dipantau tahun ini.')
  await dialog.getByRole('button', { name: 'Tarik 1 instansi' }).click()
  await expect(dialog).toBeHidden()
  await expect(left.getByText(/Kota Bahari dipantau tahun ini\./)).toBeVisible()
  await expect(taking.getByText('Kota Bahari')).toHaveCount(0)
})
