import { expect, test } from './fixtures/undagi.ts'

const requestsPage = '/kota-contoh/2022/permintaan'

test('a unit sees its questions alone, and answers by keyboard', async ({
  login,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const page = await login('dewi', requestsPage)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Permintaan 2022')
  await expectAccessible(page)
  await expectFitsEveryScreen(page)
  const answer = page.getByRole('button', { name: /^(Jawab|Ubah jawaban)$/ }).first()
  await answer.focus()
  await page.keyboard.press('Enter')

  await page.getByLabel('Tidak berlaku bagi perangkat daerah kami').first().check()
  await page.getByLabel('Mengapa tidak berlaku').first().fill('ya')
  await page.getByRole('button', { name: 'Kirim jawaban' }).first().click()
  await expect(page.getByText('Tulis alasannya, paling sedikit sepuluh huruf.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Mengapa tidak berlaku').first().fill('Layanan ini bukan urusan dinas kami.')
  await page.getByRole('button', { name: 'Kirim jawaban' }).first().click()

  await expect(page.getByText('Layanan ini bukan urusan dinas kami.').first()).toBeVisible()
})

test('the team asks many units at once and takes a question back with a reason', async ({
  login,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const page = await login('rina', requestsPage)
  await expect(page.getByRole('heading', { name: 'Permintaan kepada perangkat daerah' })).toBeVisible()
  await expectAccessible(page)
  await expectFitsEveryScreen(page)

  await page.getByRole('button', { name: 'Minta jawaban' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Minta jawaban perangkat daerah')).toBeVisible()
  await expectAccessible(page)
  await dialog
    .getByRole('group', { name: /^Indikator/ })
    .getByRole('checkbox')
    .first()
    .check()
  await dialog
    .getByRole('group', { name: /Perangkat daerah/ })
    .getByRole('checkbox')
    .first()
    .check()
  await dialog.getByLabel(/Paling lambat|Jawab paling lambat|Batas/).fill('2099-12-31')
  await dialog.getByRole('button', { name: 'Kirim 1 permintaan' }).click()
  await expect(dialog).toBeHidden()

  await page.getByRole('link', { name: /^1 / }).first().click()
  const panel = page.getByRole('region', { name: 'Jawaban perangkat daerah' })
  await panel.getByRole('button', { name: 'Tarik' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Tarik' }).click()
  await expect(page.getByRole('dialog').getByText('Tulis alasannya.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('dialog').getByLabel('Alasan').fill('Salah alamat')
  await page.getByRole('dialog').getByRole('button', { name: 'Tarik' }).click()
  await expect(panel.getByText('Ditarik: Salah alamat')).toBeVisible()
})

test('an owner asks another unit about its own indicator, and is told before an answer goes back', async ({
  login,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const page = await login('komang', requestsPage)
  await expect(page.getByRole('button', { name: 'Minta jawaban' })).toHaveCount(0)
  const panel = page.getByRole('region', { name: /^Anda pengampu: 42/ })
  await panel.getByRole('button', { name: 'Tanya perangkat daerah' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('group', { name: /^Indikator/ }).getByRole('checkbox')).toBeChecked()
  await expect(dialog.getByLabel('Pengampu')).toHaveCount(0)
  await expectAccessible(page)
  await dialog
    .getByRole('group', { name: /Perangkat daerah/ })
    .getByRole('checkbox', { name: 'Dinas Sosial' })
    .check()
  await dialog.getByLabel('Paling lambat dijawab').fill('2099-12-31')
  await dialog.getByRole('button', { name: 'Kirim 1 permintaan' }).click()
  await expect(dialog).toBeHidden()
  await expect(panel.getByText('Dinas Sosial', { exact: true })).toBeVisible()
  await expectFitsEveryScreen(page)

  const answered = page.getByRole('region', { name: /^Anda pengampu: 22/ })
  await answered.getByRole('button', { name: 'Kembalikan' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kembalikan' }).click()
  await expect(page.getByRole('dialog').getByText('Tulis alasannya.')).toBeVisible()
  await expect(page.getByRole('dialog').getByText('Isi batas waktunya.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
})
