import { expect, test } from './fixtures/undagi.ts'

test('the effect is seen before saving, and Beranda shows the new index after it', async ({ login }) => {
  const page = await login('rina')
  await page.goto('/kota-contoh/2022/penilaian/12')
  await page.getByRole('radio', { name: /^Tingkat 3/ }).check()
  await expect(page.getByRole('row', { name: 'Indeks 3,05 menjadi 3,07' })).toBeVisible()

  await page.getByRole('button', { name: 'Simpan nilai 3' }).click()
  await expect(page.getByText('Rina Wulandari mengubah nilai 2 menjadi 3')).toBeVisible()
  await page.goto('/kota-contoh/2022')
  await expect(page.getByRole('button', { name: /^Indeks 3,07/ })).toBeVisible()

  await page.goto('/kota-contoh/2022/penilaian/12')
  await page.getByRole('radio', { name: /^Tingkat 2/ }).check()
  await page.getByRole('button', { name: 'Simpan nilai 2' }).click()
  await expect(page.getByText('Rina Wulandari mengubah nilai 3 menjadi 2')).toBeVisible()
})

test('a level the ticked criteria do not support asks for a reason', async ({ login }) => {
  const page = await login('rina')
  await page.goto('/kota-contoh/2022/penilaian/9')
  await page.getByRole('radio', { name: /^Tingkat 3/ }).check()
  await page.getByLabel('Alasan').fill('')
  await page.getByRole('button', { name: 'Simpan nilai 3' }).click()

  await expect(page.getByRole('form', { name: 'Nilai' })).toContainText(/alasan/i)
  await page.reload()
  await expect(page.getByRole('radio', { name: /^Tingkat 2/ })).toBeChecked()
})

test('ticking the criterion lifts the level that follows', async ({ login }) => {
  const page = await login('rina')
  await page.goto('/kota-contoh/2022/penilaian/9')
  await expect(page.getByText('butir mendukung 2', { exact: true })).toBeVisible()
  const criterion = page.getByRole('checkbox', { name: /ketiga jenis Audit TIK/ })

  await criterion.check()
  await expect(page.getByText('butir mendukung 3', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByText('butir mendukung 3', { exact: true })).toBeVisible()
})

test('an indicator whose criteria are not written yet says so in words', async ({ login }) => {
  const page = await login('dedi')
  await page.goto('/kota-contoh/2022/penilaian/30')

  await expect(page.getByText('Butir indikator ini belum ditulis')).toBeVisible()
})

test('a page that does not exist says what to do instead', async ({ login }) => {
  const page = await login('dedi')
  await page.goto('/kota-contoh/2022/penilaian/99')

  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the indicator page is accessible, wide and narrow, light and dark', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('rina')
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [1440, 'dark'],
    [768, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.goto('/kota-contoh/2022/penilaian/8')
    await expect(page.getByRole('textbox', { name: 'Fakta' })).toBeVisible()
    await expectAccessible(page)
    const overflow = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
    expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0)
  }
})
