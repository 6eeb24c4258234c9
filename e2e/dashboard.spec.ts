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

test('a published year shows its official result, with the institution’s own named beside it; so does each indicator', async ({
  login,
  expectFitsEveryScreen,
}) => {
  test.slow()
  const page = await login('rina', '/kota-contoh/2018')
  const { rounds } = await (await page.request.get('/api/institutions/kota-contoh/overview')).json()
  const { index, official } = rounds.find(({ year }: { year: number }) => year === 2018)
  const shown = (rounded: string) => rounded.replace('.', ',')
  const main = page.getByRole('main')
  const headline = main.getByRole('button', {
    name: `Indeks ${shown(official.index.rounded)}, lihat hitungan`,
  })
  await expect(headline).toBeVisible()
  await expect(main).toContainText(`nilai resmi; nilai mandiri ${shown(index.rounded)} ${official.predicate}`)
  await expect(main.getByText(/^mandiri \d,\d\d$/).first()).toBeVisible()
  await headline.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Dari mana indeks resmi 2018')
  await page.keyboard.press('Escape')
  await expectFitsEveryScreen(page)

  await main
    .getByRole('link', { name: /^\d+ .+: tingkat \d, mandiri \d$/ })
    .first()
    .press('Enter')
  await expect(page.getByRole('group', { name: 'Nilai mandiri' })).toBeVisible()
  await expect(main.getByText('nilai resmi', { exact: true })).toBeVisible()
  await expectFitsEveryScreen(page)
  await main.getByRole('link', { name: 'Buka hasil' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Hasil 2018' })).toBeVisible()
})

test('Beranda is accessible and never scrolls sideways, wide and narrow, light and dark', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const page = await login('rina', '/kota-contoh/2022')
  await expect(page.getByRole('button', { name: /^Indeks 3,05/ })).toBeVisible()
  await expectFitsEveryScreen(page)
})
