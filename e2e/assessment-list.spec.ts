import { expect, test } from './fixtures/undagi.ts'

test('47 indicators stand in the list; a filter is kept in the address and survives a reload', async ({
  login,
}) => {
  const page = await login('rina')
  await page.goto('/kota-contoh/2022/penilaian')
  await expect(page.getByText('47 indikator', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: /^di bawah 3/ }).click()
  await expect(page.getByText('17 indikator', { exact: true })).toBeVisible()
  expect(new URL(page.url()).search).not.toBe('')

  await page.reload()
  await expect(page.getByText('17 indikator', { exact: true })).toBeVisible()
})

test('a filter that finds nothing says so and offers the way out', async ({ login }) => {
  const page = await login('rina')
  await page.goto('/kota-contoh/2022/penilaian')
  await page.getByRole('button', { name: /^belum dinilai/ }).click()

  await expect(page.getByRole('main')).toContainText(/Tidak ada indikator/)
})

test('with the keyboard alone: j moves, Enter opens, k goes back to the neighbour', async ({ login }) => {
  const page = await login('rina')
  await page.goto('/kota-contoh/2022/penilaian')
  await expect(page.getByText('47 indikator', { exact: true })).toBeVisible()

  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kebijakan Peta Rencana SPBE')

  await page.keyboard.press('k')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kebijakan Arsitektur SPBE')
})

test('the list is accessible, wide and narrow, light and dark', async ({ login, expectAccessible }) => {
  const page = await login('rina')
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [1440, 'dark'],
    [320, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.goto('/kota-contoh/2022/penilaian')
    await expect(page.getByText('47 indikator', { exact: true })).toBeVisible()
    await expectAccessible(page)
  }
})
