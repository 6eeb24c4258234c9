import { expect, test } from './fixtures/undagi.ts'

test('the effect is seen before saving, and Beranda shows the new index after it', async ({ login }) => {
  const page = await login('rina', '/kota-contoh/2022/penilaian/12')
  await page.getByRole('radio', { name: /^Tingkat 3/ }).check()
  await expect(page.getByRole('row', { name: 'Indeks 3,05 menjadi 3,07' })).toBeVisible()

  await page.getByLabel('Alasan').fill('Buktinya menyusul.')
  await page.getByRole('button', { name: 'Simpan nilai 3' }).click()
  await expect(page.getByText('Rina Wulandari mengubah nilai 2 menjadi 3')).toBeVisible()
  await page.goto('/kota-contoh/2022')
  await expect(page.getByRole('button', { name: /^Indeks 3,07/ })).toBeVisible()

  await page.goto('/kota-contoh/2022/penilaian/12')
  await page.getByRole('radio', { name: /^Tingkat 2/ }).check()
  await page.getByRole('button', { name: 'Simpan nilai 2' }).click()
  await expect(page.getByText('Rina Wulandari mengubah nilai 3 menjadi 2')).toBeVisible()
})

test('a level the ticked criteria do not support asks for a reason, which is not left behind unsaved by a slip of the finger', async ({
  login,
}) => {
  const page = await login('rina', '/kota-contoh/2022/penilaian/9')
  await page.getByRole('radio', { name: /^Tingkat 3/ }).check()
  await page.getByLabel('Alasan').fill('Laporannya menyusul.')
  await page.getByRole('link', { name: 'Beranda' }).first().click()
  const leaving = page.getByRole('dialog', { name: 'Nilai belum disimpan' })
  await leaving.getByRole('button', { name: 'Kembali ke nilai' }).click()
  await expect(page.getByLabel('Alasan')).toHaveValue('Laporannya menyusul.')

  await page.getByLabel('Alasan').fill('')
  await page.getByRole('button', { name: 'Simpan nilai 3' }).click()

  await expect(page.getByRole('form', { name: 'Nilai' })).toContainText(/alasan/i)
  await page.reload()
  await expect(page.getByRole('radio', { name: /^Tingkat 2/ })).toBeChecked()
})

test('ticking the criterion lifts the level that follows', async ({ login }) => {
  const page = await login('rina', '/kota-contoh/2022/penilaian/9')
  await expect(page.getByText('butir mendukung 2', { exact: true })).toBeVisible()
  const criterion = page.getByRole('checkbox', { name: /ketiga jenis Audit TIK/ })

  await criterion.check()
  await expect(page.getByText('butir mendukung 3', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByText('butir mendukung 3', { exact: true })).toBeVisible()
})

test('each criterion says what proves it, and that a draft does not', async ({ login }) => {
  const page = await login('dedi', '/kota-contoh/2022/penilaian/22')
  const criteria = page.getByRole('region', { name: /^Yang diminta tingkat 3/ })

  await expect(criteria).toContainText('Pembuktian:')
  await expect(criteria).toContainText('Rancangan belum dihitung')
  await page.getByRole('button', { name: /^Tingkat 1/ }).click()
  const floor = page.getByRole('region', { name: 'Butir tingkat 1' })
  await expect(floor).toContainText('Tidak perlu bukti.')
  await expect(floor.getByRole('checkbox')).toHaveCount(0)
})

test('two rounds of one edition ask what the text of their year asks', async ({ login }) => {
  const page = await login('dedi', '/kota-contoh/2022/penilaian/22')

  await expect(
    page.getByRole('checkbox', { name: /^Pengendalian keamanan informasi didasarkan pada risiko/ }),
  ).toBeVisible()
  await expect(page.getByText('hanya dalam teks 2021-2022')).toBeVisible()
})

test('a policy that is too low is named as what may hold its practice back', async ({ login }) => {
  const page = await login('dedi', '/kota-contoh/2022/penilaian/18')

  const related = page.getByRole('listitem').filter({ hasText: /kebijakannya: 7/i })
  await expect(related).toContainText('mungkin inilah penghambatnya')
})

test('an old edition explains its levels, which is all one needs to read its results', async ({ login }) => {
  const page = await login('dedi', '/kota-contoh/2018/penilaian/21')

  await expect(page.getByRole('region', { name: 'Arti tiap tingkat' }).getByRole('listitem')).toHaveCount(6)
})

test('a model text starts an empty field, and is taken back by one press', async ({ login }) => {
  const page = await login('rina', '/kota-contoh/2022/penilaian/44')
  const facts = page.getByRole('textbox', { name: 'Fakta' })
  await page.getByRole('button', { name: 'Pakai contoh isian' }).first().click()

  await expect(facts).toHaveValue(/\[[^\]]+\]/)
  await expect(facts).toBeFocused()
  await expect(page.getByText(/^Masih ada \d+ isian kosong/)).toBeVisible()
  await page.getByRole('radio', { name: /^Tingkat 4/ }).check()
  await expect(page.getByText(/Nilai tetap dapat disimpan/)).toBeVisible()

  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(facts).toHaveValue('')
})

test('a model text never takes the place of what is written', async ({ login }) => {
  const page = await login('rina', '/kota-contoh/2022/penilaian/43')
  const analysis = page.getByRole('textbox', { name: 'Analisis' })
  const before = await analysis.inputValue()
  await page.getByRole('button', { name: 'Tambahkan contoh isian' }).last().click()

  await expect(analysis).toHaveValue(new RegExp(`^${before.slice(0, 40)}[^]*\\[`))
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(analysis).toHaveValue(before)
})

test('what usually goes wrong is one press away', async ({ login }) => {
  const page = await login('dedi', '/kota-contoh/2022/penilaian/22')
  await page.getByRole('button', { name: 'Sering keliru' }).click()

  await expect(page.getByRole('region', { name: 'Sering keliru' })).toContainText('bukan bunyi peraturan')
})

test('a page that does not exist says what to do instead', async ({ login }) => {
  const page = await login('dedi', '/kota-contoh/2022/penilaian/99')

  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the indicator page is accessible, wide and narrow, light and dark', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const page = await login('rina', '/kota-contoh/2022/penilaian/8')
  await expect(page.getByRole('textbox', { name: 'Fakta' })).toBeVisible()
  for (const name of ['Sering keliru', 'Pemegang bukti']) await page.getByRole('button', { name }).click()
  await expectFitsEveryScreen(page)
})
