import { expect, test } from './fixtures/undagi.ts'

test('a new installation is told nothing of backups; the administrator asks for one and sees how to restore it', async ({
  login,
  expectAccessible,
}) => {
  // A backup steps back for everything else, here for the other tests too.
  test.slow()
  const page = await login('rina')
  const notice = page.getByText('Belum ada cadangan yang berhasil.')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(notice).toBeHidden()

  await page.getByRole('link', { name: 'Administrasi' }).first().click()
  await page.getByRole('link', { name: 'Cadangan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cadangan' })).toBeVisible()
  await expectAccessible(page)

  const row = page.getByRole('row', { name: /Diminta Rina .*Berhasil/ }).first()
  // Only one is made at a time, and a minute after its start the server makes the night's by itself: then it is asked for again.
  await expect(async () => {
    await page.getByRole('button', { name: 'Cadangkan sekarang' }).click({ timeout: 2_000 })
    await expect(row).toBeVisible()
  }).toPass({ timeout: 120_000 })
  await expect(page.getByText(/Cadangan terakhir yang berhasil dibuat hari ini/)).toBeVisible()
  await expect(page.getByText(/npx --no-install undagi restore \S+\.undagi --data/)).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Beranda', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(notice).toBeHidden()
})

test('a colleague who administers nothing hears nothing of backups', async ({ login }) => {
  const page = await login('dedi')

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/Cadangan/)).toHaveCount(0)
})
