import { expect, test } from './fixtures/undagi.ts'

test.describe.configure({ mode: 'serial' })

const pages = '/kota-contoh/pendelegasian'

test('help is two presses away from an indicator, and the colleague fills in under their own name', async ({
  login,
  expectAccessible,
}) => {
  const rina = await login('rina', '/kota-contoh/2022/penilaian/12')
  await rina.getByRole('button', { name: 'Bantu saya mengisi' }).press('Enter')
  const dialog = rina.getByRole('dialog', { name: 'Bantu saya mengisi' })
  await expect(dialog.getByText(/^12 /).first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Minta bantuan' }).press('Enter')
  await expect(dialog.getByText('Pilih rekan yang diminta membantu.')).toBeVisible()
  await expectAccessible(rina)
  await dialog.getByLabel('Siapa yang membantu').selectOption({ label: 'Siti Rahmawati, Dinas Kesehatan' })
  await dialog.getByRole('button', { name: 'Minta bantuan' }).press('Enter')
  await expect(dialog.getByText(/Siti Rahmawati dapat mengisi mulai sekarang/)).toBeVisible()
  await expectAccessible(rina)

  const siti = await login('siti')
  const refused: string[] = []
  siti.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`)
  })
  await siti.goto('/kota-contoh/2022')
  await siti.getByRole('link', { name: 'Pendelegasian untuk Anda' }).click()
  await expectAccessible(siti)
  await siti.getByRole('link', { name: /^12 / }).click()
  await expect(siti.getByText('Anda mengisi atas nama Rina Wulandari sampai')).toBeVisible()
  await expectAccessible(siti)
  await siti.getByLabel('Fakta', { exact: true }).fill('Perwali 12 Tahun 2021, Pasal 4.')
  await siti.getByLabel('Fakta', { exact: true }).blur()
  await expect(siti.getByText(/^tersimpan/).first()).toBeVisible()
  await expect(siti.getByText('Siti Rahmawati atas nama Rina Wulandari menulis Fakta').first()).toBeVisible()
  expect(refused).toEqual([])
})

test('withdrawn with one press: the open page of the colleague keeps what was typed, and says why nothing is saved', async ({
  login,
  expectAccessible,
}) => {
  const siti = await login('siti', '/kota-contoh/2022/penilaian/36')
  const facts = siti.getByLabel('Fakta', { exact: true })
  await expect(facts).toBeEditable()

  const rina = await login('rina', pages)
  const given = rina.getByRole('region', { name: 'Yang Anda delegasikan' })
  const row = given.getByRole('listitem').filter({ hasText: /^Siti Rahmawati.*36 /s })
  await row.getByRole('button', { name: 'Cabut pendelegasian kepada Siti Rahmawati' }).click()
  await expect(
    rina.getByText(/mulai sekarang Siti Rahmawati tidak dapat lagi mengisi indikator (\d+, )*36/),
  ).toBeVisible()
  await expectAccessible(rina)

  await facts.fill('Setengah kalimat yang belum')
  await expect(siti.getByText('Pendelegasian ini sudah dicabut atau berakhir')).toBeVisible()
  await expect(facts).toHaveValue('Setengah kalimat yang belum')
  await expect(
    siti.getByText(/Anda tidak dapat lagi mengisi di sini; tersimpan di perangkat ini/),
  ).toBeVisible()
  await expectAccessible(siti)

  const asked: string[] = []
  siti.on('request', (request) => void asked.push(request.url()))
  await siti.goto('/kota-contoh/2022')
  await siti.getByRole('link', { name: '1 teks belum terkirim' }).click()
  await expect(siti.getByRole('heading', { level: 1 })).toHaveText(
    'Indikator 36 tidak lagi didelegasikan kepada Anda',
  )
  await expect(siti.getByLabel('Fakta', { exact: true })).toHaveValue('Setengah kalimat yang belum')
  expect(asked.filter((url) => url.includes('/indicators/'))).toEqual([])
  await expectAccessible(siti)

  await rina.getByRole('button', { name: 'Kembalikan' }).click()
  await expect(row.getByText(/Berjalan sampai/)).toBeVisible()
})

test('somebody without an account accepts a link, and the indicator they were asked for is all there is', async ({
  login,
  browser,
  expectAccessible,
}) => {
  const rina = await login('rina', '/kota-contoh/2022/penilaian/21')
  await rina.getByRole('button', { name: 'Bantu saya mengisi' }).click()
  const dialog = rina.getByRole('dialog', { name: 'Bantu saya mengisi' })
  await dialog.getByLabel('Siapa yang membantu').selectOption('Orang lain, yang belum punya akun di sini')
  await dialog.getByLabel('Nama').fill('Made Suarta')
  await dialog.getByLabel('Surel').fill('ketut@desa.contoh.go.id')
  await dialog.getByRole('button', { name: 'Minta bantuan' }).click()
  const link = await dialog.getByLabel('Tautan untuk Made Suarta').inputValue()

  const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 360, height: 740 } })
  const made = await context.newPage()
  await made.goto(link)
  await expect(made.getByText(/meminta bantuan Anda mengisi/)).toBeVisible()
  await expectAccessible(made)
  await made.getByLabel('Kata sandi baru').fill('sandi yang panjang milik Made')
  await made.getByRole('button', { name: 'Terima undangan dan masuk' }).click()
  await expect(made.getByRole('heading', { level: 1 })).toHaveText('Pendelegasian')
  const refused: string[] = []
  made.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`)
  })
  await made.getByRole('link', { name: /^21 / }).click()
  await expect(made.getByText('Anda mengisi atas nama Rina Wulandari sampai')).toBeVisible()
  await expect(made.getByRole('link', { name: 'Penilaian', exact: true })).toHaveCount(0)
  await expectAccessible(made)
  expect(refused).toEqual([])
  await context.close()
})

test('what a helper brought is listed with what was said of it, opens page by page, and opens nowhere else', async ({
  login,
  expectAccessible,
}) => {
  const siti = await login('siti', '/kota-contoh/dokumen-anda')
  await expect(siti.getByText(/Rekap per bulan belum ada/)).toBeVisible()
  await expect(siti.getByText(/Halaman masuk belum membuktikan layanannya dipakai/)).toBeVisible()
  await expectAccessible(siti)

  await siti.getByRole('link', { name: /^Laporan Pemakaian Aplikasi Kearsipan/ }).press('Enter')
  await expect(siti.getByRole('img', { name: /^Halaman \d/ })).toBeVisible()
  await expectAccessible(siti)

  expect(siti.url()).toContain('/penilaian/37/bukti/')
  await siti.goto(siti.url().replace('/penilaian/37/', '/penilaian/38/'))
  await expect(siti.getByRole('heading', { level: 1 })).toHaveText('Indikator 38 tidak terbuka bagi Anda')
})

test('“Mengapa?” names what was delegated beside the role', async ({ login, expectAccessible }) => {
  const rina = await login('rina', '/kota-contoh/administrasi/orang')
  await rina.getByRole('button', { name: 'Mengapa Bagus Prasetyo dapat melihat ini?' }).click()

  const answer = rina.getByRole('dialog', { name: 'Mengapa Bagus Prasetyo dapat melihat ini?' })
  await expect(answer).toContainText('Yang didelegasikan kepadanya')
  await expect(answer).toContainText(/mengisi indikator 38 tahun 2022 atas nama Rina Wulandari, sampai/)
  await expectAccessible(rina)
})

test('the page fits a telephone, in the dark too, and says of a locked round that help rests', async ({
  login,
  undagi,
  expectFitsEveryScreen,
}) => {
  const rina = await login('rina', pages)
  await expect(rina.getByRole('heading', { level: 1 })).toHaveText('Pendelegasian')
  await expect(rina.getByText(/berjalan sampai/i).first()).toBeVisible()
  await expectFitsEveryScreen(rina)

  const gunarsa = await login('gunarsa')
  const { given } = await (await rina.request.get('/api/account/delegations')).json()
  const calendar = `/api/assessments/${given[0].assessmentId}/calendar`
  const set = async (kind: 'locked' | 'unlocked') => {
    const { version } = await (await gunarsa.request.get(calendar)).json()
    const changed = await gunarsa.request.post(`${calendar}/changes`, {
      headers: { origin: undagi.address },
      data: { expectedVersion: version, reason: 'Surat tim pelaksana.', change: { kind } },
    })
    expect(changed.ok(), await changed.text()).toBe(true)
  }
  await set('locked')
  await rina.reload()
  await expect(
    rina.getByText(/berhenti selama putarannya dikunci; bila dibuka lagi, sampai/).first(),
  ).toBeVisible()
  await expectFitsEveryScreen(rina)
  await set('unlocked')
})
