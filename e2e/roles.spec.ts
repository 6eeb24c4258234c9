import { expect, test } from './fixtures/undagi.ts'

const people = '/kota-contoh/administrasi/orang'

test('a coordinator reads the assessment and is shown nothing that would be refused', async ({ login }) => {
  const page = await login('sekda', '/kota-contoh/2022/penilaian/11')

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Arsitektur SPBE')
  await expect(page.getByText('yang mencentang adalah asesor internal')).toBeVisible()
  for (const box of await page.getByRole('checkbox').all()) await expect(box).toBeDisabled()
  await expect(page.getByRole('link', { name: 'Administrasi' })).toHaveCount(0)
})

test('a respondent of a unit is told what the role is for, and nothing is asked that would be refused', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('siti')
  const refused: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`)
  })
  await page.goto('/kota-contoh/2022')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Peran Anda di Kota Contoh')
  await expect(page.getByText('responden, Dinas Kesehatan')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Penilaian', exact: true })).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Baca instrumen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Instrumen')
  await page.goto('/kota-contoh/2022/penilaian/11')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indikator 11 tidak terbuka bagi Anda')
  await page.goto(people)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman ini untuk administrator')
  expect(refused).toEqual([])
})

test('an administrator asks why somebody sees this, with the keyboard alone', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('rina', people)
  const why = page.getByRole('button', { name: 'Mengapa Yusuf Hakim dapat melihat ini?' })
  await why.focus()
  await page.keyboard.press('Enter')

  const answer = page.getByRole('dialog', { name: 'Mengapa Yusuf Hakim dapat melihat ini?' })
  await expect(answer).toContainText('Asesor eksternal', { ignoreCase: true })
  await expect(answer).toContainText('Diberikan oleh Rina Wulandari.')
  await expect(answer).toContainText('membaca penilaian')
  await expect(answer).not.toContainText('memberi nilai indikator')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(answer).toBeHidden()
  await expect(why).toBeFocused()
})

test('a role of a unit asks for the unit, and one from outside for its end', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('rina', people)
  await page.getByRole('button', { name: 'Undang orang' }).click()
  const form = page.getByRole('dialog', { name: 'Undang orang' })
  await form.getByLabel('Nama').fill('Komang Adi')
  await form.getByLabel('Surel').fill('nengah@contoh.go.id')
  await form.getByText('Peran di satu unit kerja').click()
  await form.getByRole('checkbox', { name: /Responden/i }).check()
  await form.getByText('Dari luar instansi').click()
  await form.getByRole('checkbox', { name: /Asesor eksternal/i }).check()
  await form.getByRole('button', { name: 'Buat undangan' }).click()

  await expect(form.getByText('Pilih unit kerja untuk peran ini.')).toBeVisible()
  await expect(form.getByText('Peran dari luar instansi harus punya hari terakhir.')).toBeVisible()
  await expectAccessible(page)
  await form.getByRole('checkbox', { name: /Asesor eksternal/i }).uncheck()
  await form.getByLabel('Unit kerja', { exact: true }).selectOption({ label: 'Dinas Sosial' })
  await form.getByRole('button', { name: 'Buat undangan' }).click()
  await expect(page.getByText('Komang Adi').first()).toBeVisible()
})
