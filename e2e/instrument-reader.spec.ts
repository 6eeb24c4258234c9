import { expect, test } from './fixtures/undagi.ts'

// What somebody needs to understand of one indicator, in the order in which they need it.

const base = '/kota-contoh/2022/instrumen'

test('an indicator opens with its purpose, the meaning of each level, and what the next level asks', async ({
  login,
}) => {
  const page = await login('dedi', `${base}/22`)

  await expect(page.getByText('Data warga tetap rahasia')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Tingkat 2, Terkelola.*nilai Anda sekarang/ })).toBeVisible()
  const next = page.getByRole('button', { name: /^Tingkat 3, Terdefinisi.*berikutnya/ })
  await expect(next).toHaveAttribute('aria-expanded', 'true')
  await expect(next).toContainText('seluruh unit')
  await expect(
    page.getByText('Pengendalian keamanan informasi diterapkan di seluruh unit kerja.'),
  ).toBeVisible()
  await expect(page.getByText('Hasil reviu memuat masalah')).toBeHidden()
  await expect(page.getByText('Rancangan belum mengikat siapa pun.')).toBeVisible()
})

test('levels are opened with the keyboard, the address keeps them, and the next indicator has the same ones open', async ({
  login,
}) => {
  const page = await login('dedi', `${base}/22?tingkat=3`)
  const second = page.getByRole('button', { name: /^Tingkat 2/ })
  await second.focus()
  await page.keyboard.press('Enter')

  await expect(second).toHaveAttribute('aria-expanded', 'true')
  await expect(page).toHaveURL(/tingkat=2(,|%2C)3/)
  await page.keyboard.press('j')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('23')
  await expect(page.getByRole('button', { name: /^Tingkat 2/ })).toHaveAttribute('aria-expanded', 'true')
  await page.reload()
  await expect(page.getByRole('button', { name: /^Tingkat 2/ })).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('button', { name: /^Tingkat 5/ })).toHaveAttribute('aria-expanded', 'false')
})

test('the lowest level asks for no proof, and why a level is not higher is no condition', async ({
  login,
}) => {
  const page = await login('dedi', `${base}/22?tingkat=1,2`)

  const floor = page.getByRole('listitem').filter({ hasText: '22.1.a' }).last()
  await expect(floor).toContainText('Bukti belum dituntut.')
  await expect(floor).not.toContainText('Pembuktian')
  await expect(page.getByRole('heading', { name: 'Mengapa belum lebih tinggi' })).toBeVisible()
})

test('the wording is that of the year; another text is chosen and kept in the address', async ({ login }) => {
  const page = await login('dedi', `${base}/22?tingkat=3`)
  const moved = page.getByText('Pengendalian keamanan informasi didasarkan pada risiko SPBE.')
  await expect(moved).toBeVisible()
  await expect(page.getByText('hanya dalam teks 2021-2022')).toBeVisible()

  await page.getByRole('button', { name: /^Naskah: / }).click()
  await page.getByRole('menuitemradio', { name: /^Pedoman 3\/2024/ }).click()
  await expect(page).toHaveURL(/naskah=pedoman-2024/)
  await expect(page.getByText('Tidak diminta naskah ini; diminta teks 2021-2022')).toBeVisible()
  await page.getByRole('link', { name: '21 Manajemen Risiko' }).first().click()
  await expect(page).toHaveURL(/instrumen\/21.*naskah=pedoman-2024/)
})

test('a model text is copied with its blanks, and related indicators are one press away', async ({
  login,
}) => {
  const page = await login('dedi')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${base}/22`)

  await page.getByRole('button', { name: 'Salin contoh Fakta' }).click()
  await expect(page.getByText('tersalin')).toBeVisible()
  const copied = await page.evaluate<string>('navigator.clipboard.readText()')
  expect(copied).toMatch(/^Kegiatan keamanan informasi tercantum/)
  expect(copied).toContain('[')
  const policy = page.getByRole('listitem').filter({ hasText: 'kebijakannya' })
  await policy.getByRole('link', { name: '8 Kebijakan Manajemen Keamanan Informasi' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'penerapannya' }).first()).toContainText('22')
})

test('abbreviations are said in full at the foot', async ({ login }) => {
  const page = await login('dedi', `${base}/22`)

  const foot = page.getByRole('article').getByRole('contentinfo').or(page.locator('footer'))
  await expect(foot.first()).toContainText('Sistem Pemerintahan Berbasis Elektronik')
})

for (const [question, code] of [
  ['SOP', '17'],
  ['audit eksternal', '30'],
  ['berbagi pakai', '23'],
  ['keamanan', '22'],
  ['draf', '1'],
] as const)
  test(`“${question}” finds indicator ${code}`, async ({ login }) => {
    const page = await login('dedi')
    await page.goto(base)
    await page.getByRole('searchbox', { name: 'Cari dalam instrumen' }).fill(question)

    await expect(page.getByRole('link', { name: new RegExp(`^${code} `) })).toBeVisible()
  })

test('a usual mistake can be corrected too, and the suggestion is taken back', async ({ login }) => {
  const page = await login('dedi', `${base}/22`)
  await page.getByRole('button', { name: 'Usulkan perbaikan kekeliruan lazim indikator 22' }).click()
  await expect(page.getByRole('dialog')).toContainText('Rancangan belum mengikat siapa pun.')
  await page.getByLabel('Usulan Anda').fill('Sebutkan juga perjanjian dengan pihak ketiga.')
  await page.getByRole('button', { name: 'Kirim usulan' }).click()
  await page.getByRole('link', { name: 'Lihat semua usulan' }).click()

  const item = page.getByRole('listitem').filter({ hasText: 'perjanjian dengan pihak ketiga' })
  await expect(item).toContainText('kekeliruan lazim indikator 22')
  await item.getByRole('button', { name: /^Tarik usulan/ }).click()
  await expect(item).toContainText('ditarik')
})

test('an edition of which only meanings are written says so', async ({ login }) => {
  const page = await login('dedi', `${base}/1?edisi=spbe-2018`)

  await expect(page.getByText('hanya arti tingkatnya yang ditulis')).toBeVisible()
})
