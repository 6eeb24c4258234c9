import { expect, test } from './fixtures/undagi.ts'

test('an officer writes what stands nowhere else, hands over, and the successor opens the pack and takes it over by name', async ({
  login,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const leaving = await login('dedi', '/kota-contoh/serah-terima')
  await expect(leaving.getByRole('heading', { name: 'Serah terima', level: 1 })).toBeVisible()
  const stories = leaving.getByRole('region', { name: 'Cerita per indikator' })
  // Kebijakan and the other aspects are folded where there are many indicators; each says how many it holds.
  const aspect = stories.getByRole('group').first()
  const heading = aspect.locator('summary').first()
  await expect(heading).toContainText(/\d+ indikator/)
  if ((await aspect.getAttribute('open')) === null) await heading.press('Enter')
  const first = aspect.getByRole('group').first()
  await first.locator('summary').first().press('Enter')
  await expect(first.getByText('Siapa yang tahu')).toBeVisible()
  await first.getByRole('button', { name: 'Tulis catatan' }).press('Enter')
  await first.getByLabel(/^Catatan tentang indikator/).fill('Naskah aslinya ada pada Bagian Hukum.')
  await first.getByRole('button', { name: 'Simpan catatan' }).press('Enter')
  await expect(first.getByText('Naskah aslinya ada pada Bagian Hukum.')).toBeVisible()
  await expectAccessible(leaving)

  await leaving.getByRole('button', { name: 'Serahkan kepada penerus' }).press('Enter')
  const handing = leaving.getByRole('dialog')
  await handing.getByRole('button', { name: 'Serahkan' }).press('Enter')
  await expect(handing.getByText('Pilih penerusnya.')).toBeVisible()
  await handing.getByLabel('Penerus').selectOption({ label: 'I Wayan Gunarsa' })
  await expectAccessible(leaving)
  await handing.getByRole('button', { name: 'Serahkan' }).press('Enter')
  await expect(handing).toBeHidden()
  await expect(leaving.getByText('Belum diterima.')).toBeVisible()

  const paper = await leaving.request.get(
    (await leaving.getByRole('link', { name: 'Cetak berkas (PDF)' }).getAttribute('href')) ?? '',
  )
  expect(paper.headers()['content-type']).toBe('application/pdf')

  const successor = await login('gunarsa', '/kota-contoh/serah-terima')
  const others = successor.getByRole('region', { name: 'Berkas orang lain' })
  await others.getByRole('link').first().press('Enter')
  await successor.getByRole('button', { name: 'Terima serah terima ini' }).press('Enter')
  await expect(successor.getByRole('status').filter({ hasText: 'Diterima' })).toBeVisible()
  await expectFitsEveryScreen(successor)
})

test('a coordinator opens the pack of anybody, and an auditor from outside none', async ({ login }) => {
  const coordinator = await login('sekda', '/kota-contoh/serah-terima')
  const others = coordinator.getByRole('region', { name: 'Berkas orang lain' })
  await others.locator('summary').press('Enter')
  expect(await others.getByRole('link').count()).toBeGreaterThan(5)

  const outside = await login('yusuf', '/kota-contoh/serah-terima')
  await expect(outside.getByRole('region', { name: 'Penyerahan' })).toHaveCount(0)
})
