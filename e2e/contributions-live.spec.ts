import { expect, test } from './fixtures/undagi.ts'

test.use({ alone: 'contributions-live' })

const requestsPage = '/kota-contoh/2022/permintaan'
const question = 'Apakah data penerima bantuan dicadangkan dan aksesnya dibatasi?'

test('what a unit answers shows to its owner and to the team, and what the owner sends back shows to the unit, while all of them look', async ({
  login,
  expectAccessible,
}) => {
  const unit = await login('dewi', requestsPage)
  const owner = await login('komang', requestsPage)
  const team = await login('rina', '/kota-contoh/2022/penilaian/22')
  const card = unit.getByRole('region', { name: question })
  const owned = owner.getByRole('region', { name: /^Anda pengampu: 22/ })
  const panel = team.getByRole('region', { name: 'Jawaban perangkat daerah' })
  await expect(owned.getByText(question)).toBeVisible()
  await expect(panel.getByText(question)).toBeVisible()

  await card.getByRole('button', { name: 'Ubah jawaban' }).click()
  await card.getByLabel('Mengapa tidak berlaku').fill('Sejak Juli dicadangkan kementerian setiap malam.')
  await expect(card.getByText('Ketikan tersimpan, belum terkirim.')).toBeVisible()
  // folded, the card and the page say that something was typed and not sent
  await card.getByRole('button', { name: 'Lanjutkan nanti' }).click()
  await expect(card.getByText(/^Ada perubahan yang sudah diketik dan belum dikirim/)).toBeVisible()
  await expect(unit.getByText('1 jawaban sudah diketik dan belum dikirim:')).toBeVisible()
  await expectAccessible(unit)
  await card.getByRole('button', { name: 'Lanjutkan ketikan' }).click()
  await card.getByRole('button', { name: 'Kirim jawaban' }).click()
  await expect(unit.getByText(/sudah diketik dan belum dikirim/)).toHaveCount(0)

  for (const shown of [owned, panel]) {
    await expect(shown.getByText('Sejak Juli dicadangkan kementerian setiap malam.')).toBeVisible()
    await expect(shown.getByText(/^Baru saja diubah /)).toBeVisible()
  }
  await expectAccessible(owner)

  const answered = owned.getByRole('listitem').filter({ hasText: question })
  await answered.getByRole('button', { name: 'Kembalikan' }).click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByLabel('Apa yang perlu diperbaiki').fill('Sebut nomor perjanjiannya')
  await dialog.getByLabel('Paling lambat dijawab lagi').fill('2099-12-31')
  await dialog.getByRole('button', { name: 'Kembalikan' }).click()

  await expect(card.getByText(/Sebut nomor perjanjiannya/)).toBeVisible()
  await expect(card.getByText(/^Baru saja diubah /)).toBeVisible()
  await expectAccessible(unit)

  // what is being typed stays when the owner takes another step
  await card.getByRole('button', { name: 'Perbaiki jawaban' }).click()
  await card.getByLabel('Mengapa tidak berlaku').fill('Perjanjian 7/2022, dan masih diketik')
  await answered.getByRole('button', { name: 'Tarik' }).click()
  await dialog.getByLabel('Alasan').fill('Sudah dijawab lewat surat')
  await dialog.getByRole('button', { name: 'Tarik' }).click()

  await expect(card.getByText(/Sudah dijawab lewat surat/)).toBeVisible()
  await expect(card.getByLabel('Mengapa tidak berlaku')).toHaveValue('Perjanjian 7/2022, dan masih diketik')
})
