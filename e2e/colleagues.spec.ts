import { expect, test } from './fixtures/undagi.ts'

test("a colleague's text appears within a second, without a reload", async ({ login }) => {
  const rina = await login('rina')
  const dedi = await login('dedi')
  for (const page of [rina, dedi]) {
    await page.goto('/kota-contoh/2022/penilaian/20')
    await expect(page.getByRole('textbox', { name: 'Fakta' })).toBeVisible()
  }

  await rina.getByRole('textbox', { name: 'Fakta' }).fill('SK Tim Koordinasi Nomor 1 Tahun 2022.')
  await expect(
    rina
      .getByRole('status')
      .filter({ hasText: /^tersimpan \d\d\.\d\d/ })
      .first(),
  ).toBeVisible()

  await expect(dedi.getByRole('textbox', { name: 'Fakta' })).toHaveValue(
    'SK Tim Koordinasi Nomor 1 Tahun 2022.',
    {
      timeout: 1000,
    },
  )
})

test('text typed while the line is cut stays on the device, is told so, and arrives when the line is back', async ({
  login,
}) => {
  const rina = await login('rina')
  const dedi = await login('dedi')
  await rina.goto('/kota-contoh/2022/penilaian/21')
  await dedi.goto('/kota-contoh/2022/penilaian/21')
  const analysis = rina.getByRole('textbox', { name: 'Analisis' })
  await expect(analysis).toBeVisible()

  await rina.context().setOffline(true)
  await analysis.fill('Ditulis tanpa sambungan.')
  await expect(rina.getByText('belum terkirim, tersimpan di perangkat ini').first()).toBeVisible()

  await rina.context().setOffline(false)
  await expect(dedi.getByRole('textbox', { name: 'Analisis' })).toHaveValue('Ditulis tanpa sambungan.')
})

test('two people on the same line: both texts are offered, none is lost', async ({ login }) => {
  const rina = await login('rina')
  const dedi = await login('dedi')
  for (const page of [rina, dedi]) {
    await page.goto('/kota-contoh/2022/penilaian/22')
    await expect(page.getByRole('textbox', { name: 'Fakta' })).toBeVisible()
  }

  await rina.context().setOffline(true)
  await rina.getByRole('textbox', { name: 'Fakta' }).fill('Menurut Rina: Perwali 5/2022.')
  await dedi.getByRole('textbox', { name: 'Fakta' }).fill('Menurut Dedi: Perwali 6/2022.')
  await expect(
    dedi
      .getByRole('status')
      .filter({ hasText: /^tersimpan \d\d\.\d\d/ })
      .first(),
  ).toBeVisible()
  await rina.context().setOffline(false)

  await rina.getByRole('button', { name: 'pilih teks' }).click()
  const choice = rina.getByRole('dialog')
  await expect(choice).toContainText('Menurut Rina: Perwali 5/2022.')
  await expect(choice).toContainText('Menurut Dedi: Perwali 6/2022.')
  await choice.getByRole('button', { name: 'Pakai teks saya' }).click()
  await expect(dedi.getByRole('textbox', { name: 'Fakta' })).toHaveValue('Menurut Rina: Perwali 5/2022.')
})

test('a rating overtaken by a colleague asks first', async ({ login }) => {
  const rina = await login('rina')
  const dedi = await login('dedi')
  await rina.goto('/kota-contoh/2022/penilaian/24')
  await rina.getByRole('radio', { name: /^Tingkat 3/ }).check()
  await dedi.goto('/kota-contoh/2022/penilaian/24')
  await dedi.getByRole('radio', { name: /^Tingkat 1/ }).check()
  await dedi.getByLabel('Alasan').fill('Belum berjalan.')
  await dedi.getByRole('button', { name: 'Simpan nilai 1' }).click()
  await expect(dedi.getByText('Dedi Saputra mengubah nilai 2 menjadi 1')).toBeVisible()
  await rina.getByLabel('Alasan').fill('Sudah merata.')
  await rina.getByRole('button', { name: 'Simpan nilai 3' }).click()

  await expect(rina.getByRole('alert')).toContainText('Dedi')
  await rina.getByRole('button', { name: 'Biarkan nilai rekan' }).click()
  await expect(rina.getByRole('radio', { name: /^Tingkat 1/ })).toBeChecked()

  await rina.getByRole('radio', { name: /^Tingkat 2/ }).check()
  await rina.getByRole('button', { name: 'Simpan nilai 2' }).click()
  await expect(rina.getByText('Rina Wulandari mengubah nilai 1 menjadi 2')).toBeVisible()
})
