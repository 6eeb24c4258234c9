import { expect, test } from './fixtures/undagi.ts'

test('the Sekda reads index, predicate, change and distance to the target at once', async ({ login }) => {
  const page = await login('rina', '/kota-contoh/2022')

  const main = page.getByRole('main')
  await expect(main.getByRole('button', { name: /^Indeks 3,05/ })).toBeVisible()
  await expect(main).toContainText('Baik')
  await expect(main).toContainText('naik 0,61 dari 2,44 (2021)')
  await expect(main).toContainText('kurang 0,05')
})

test('every number opens its proof in exact parts, and Escape leads back to it', async ({ login }) => {
  const page = await login('rina', '/kota-contoh/2022')
  const index = page.getByRole('button', { name: /^Indeks 3,05/ })

  await index.focus()
  await page.keyboard.press('Enter')
  const proof = page.getByRole('dialog')
  await expect(proof).toContainText('3,0455')
  await proof.getByRole('button', { name: 'Hitungan Manajemen SPBE' }).click()
  await expect(page.getByRole('dialog', { name: /Manajemen SPBE/ })).toContainText('17/11')

  await page.keyboard.press('Escape')
  await expect(proof).toBeHidden()
  await expect(index).toBeFocused()
})

test('the year before has its own Beranda, and what raises the index most leads to its indicator', async ({
  login,
}) => {
  const page = await login('rina', '/kota-contoh/2021')
  await expect(page.getByRole('button', { name: /^Indeks 2,44/ })).toBeVisible()

  await page.goto('/kota-contoh/2022')
  await page
    .getByRole('link', { name: /Data Terbuka/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Data Terbuka')
})

test('Beranda is accessible and never scrolls sideways, wide and narrow, light and dark', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const page = await login('rina', '/kota-contoh/2022')
  await expect(page.getByRole('button', { name: /^Indeks 3,05/ })).toBeVisible()
  await expectFitsEveryScreen(page)
})
