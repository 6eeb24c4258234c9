import { expect, test } from './fixtures/undagi.ts'

const base = '/kota-contoh/2022/instrumen'

test('the contents show 8 aspects and 47 indicators with weights, and fold', async ({ login }) => {
  const page = await login('dedi', '/kota-contoh/2022')
  await page.getByRole('link', { name: 'Instrumen', exact: true }).click()

  await expect(page.getByText('47 indikator.')).toBeVisible()
  await expect(page.getByRole('heading', { name: /Kebijakan Internal SPBE/ })).toContainText('13')
  await page.getByRole('button', { name: 'Lipat semua aspek' }).click()
  await expect(page.getByRole('link', { name: 'Peta Rencana SPBE', exact: true })).toBeHidden()
  await page.getByRole('button', { name: /^Perencanaan Strategis SPBE/ }).click()
  await expect(page.getByRole('link', { name: 'Peta Rencana SPBE', exact: true })).toBeVisible()
})

test('with the keyboard alone: / seeks as one types, arrows walk, Enter opens', async ({ login }) => {
  const page = await login('dedi', base)
  await expect(page.getByText('47 indikator.')).toBeVisible()

  await page.keyboard.press('/')
  await page.keyboard.type('peta rencana')
  await expect(page.getByRole('status').filter({ hasText: 'indikator memuat kata itu' })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('cari')).toBe('peta rencana')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('12 Peta Rencana SPBE')

  await page.keyboard.press('j')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('13')
  await page.keyboard.press('u')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Instrumen')
})

test('a source is one press away, with the title of its document', async ({ login }) => {
  const page = await login('dedi', `${base}/1?tingkat=3`)
  await page.getByRole('button', { name: /^Sumber butir 1\.3\.a/ }).click()

  await expect(page.getByRole('dialog')).toContainText('Peraturan Menteri PANRB Nomor 59 Tahun 2020')
  await expect(page.getByRole('dialog')).toContainText('hlm. 9')
})

test('from the indicator to its rating and back', async ({ login }) => {
  const page = await login('dedi', `${base}/11`)
  await page.getByRole('link', { name: 'Lihat di Penilaian' }).click()
  await expect(page).toHaveURL(/\/penilaian\/11$/)
  await page.getByRole('link', { name: 'Lihat di Instrumen' }).click()
  await expect(page).toHaveURL(/\/instrumen\/11$/)
})

test('another edition is kept in the address; an indicator of it says what is not confirmed', async ({
  login,
}) => {
  const page = await login('dedi', base)
  await page.getByRole('button', { name: /^Edisi: / }).click()
  await page.getByRole('menuitemradio', { name: 'Pemdi 20 indikator' }).click()
  await expect(page.getByText('20 indikator.')).toBeVisible()
  expect(new URL(page.url()).searchParams.get('edisi')).toBe('pemdi-2026')

  await page.goto(`${base}/6?edisi=pemdi-2026`)
  await expect(page.getByText('belum dikonfirmasi').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Lihat di Penilaian' })).toHaveCount(0)
})

test('two editions side by side: counterparts are shown with a reason, and said to be a reading', async ({
  login,
}) => {
  const page = await login('dedi', `${base}/banding?kiri=spbe-2020&kanan=pemdi-2026`)
  await page.getByRole('button', { name: /^31 Audit Keamanan SPBE/ }).click()

  const counterparts = page.getByRole('region', { name: 'Kemungkinan padanan 31 Audit Keamanan SPBE' })
  await expect(counterparts).toContainText('bukan padanan resmi')
  await expect(counterparts.getByRole('listitem')).toHaveText(/^9 Audit Keamanan.*pada kedua edisi/)
  await page.reload()
  await expect(counterparts).toContainText('bukan padanan resmi')
})

test('of an indicator of 2026 those of 2020 are named with a reason, or none, and values are not compared', async ({
  login,
}) => {
  const page = await login('dedi', `${base}/banding?kiri=spbe-2020&kanan=pemdi-2026`)
  const matches = page.getByRole('region', { name: /^Kemungkinan padanan Pemdi/ })

  await expect(matches).toContainText('bukan padanan resmi')
  await expect(matches).toContainText('tidak dapat dibandingkan')
  const infrastructure = matches.getByRole('listitem').filter({ hasText: '14 Infrastruktur Pemdi' }).first()
  await expect(infrastructure.getByRole('link', { name: '16 Layanan Pusat Data' })).toBeVisible()
  await expect(infrastructure.getByRole('link', { name: '17 Layanan Jaringan Intra' })).toBeVisible()
  const collaboration = matches.getByRole('listitem').filter({ hasText: '4 Kolaborasi' }).first()
  await expect(collaboration.getByRole('link', { name: '20 Kolaborasi Penerapan SPBE' })).toBeVisible()
  await expect(matches.getByRole('listitem').filter({ hasText: '20 Kepuasan Pengguna' })).toContainText(
    'Tanpa padanan.',
  )
})

test('of two texts of one instrument only what differs is shown, and which text is not at hand', async ({
  login,
}) => {
  const page = await login('dedi', `${base}/banding?kiri=spbe-2020&kanan=pemdi-2026`)
  await page.getByRole('link', { name: /^Bandingkan naskah/ }).click()
  const changes = page.getByRole('region', { name: 'Perubahan naskah' })
  const security = changes.getByRole('listitem').filter({ hasText: '22 Manajemen Keamanan Informasi' })
  await expect(security).toContainText('Hanya Teks Permen PANRB 59/2020')
  await expect(security).toContainText('Strategi keamanan informasi didasarkan pada risiko SPBE.')
  await expect(changes.getByRole('link', { name: /^21 / })).toHaveCount(0)

  await page.getByRole('button', { name: /^Naskah kanan/ }).click()
  await page.getByRole('menuitemradio', { name: /^Pedoman 6\/2023/ }).click()
  await expect(changes).toContainText('Teksnya tidak di tangan')
  expect(new URL(page.url()).searchParams.get('naskahKanan')).toBe('pedoman-2023')
})

test('a suggestion is kept, answered by an administrator, and a new one withdrawn by its author', async ({
  login,
}) => {
  const dedi = await login('dedi', `${base}/1?tingkat=2`)
  await dedi.getByRole('button', { name: 'Usulkan perbaikan butir 1.2.a' }).click()
  await dedi.getByRole('button', { name: 'Kirim usulan' }).click()
  await expect(dedi.getByText('Tulislah apa yang keliru')).toBeVisible()
  await dedi.getByLabel('Usulan Anda').fill('Sebutkan contoh kebijakan yang dimaksud.')
  await dedi.getByRole('button', { name: 'Kirim usulan' }).click()
  await dedi.getByRole('link', { name: 'Lihat semua usulan' }).click()
  const item = dedi.getByRole('listitem').filter({ hasText: 'Sebutkan contoh kebijakan' })
  await expect(item).toContainText('belum ditanggapi')

  const rina = await login('rina', `${base}/usulan?keadaan=open`)
  await expect(rina.getByText('2 usulan', { exact: true })).toBeVisible()
  await rina.getByRole('button', { name: 'Tanggapi usulan tentang butir 1.2.a' }).click()
  await rina.getByLabel('Catatan (boleh kosong)').fill('Diteruskan.')
  await rina.getByRole('button', { name: 'Simpan tanggapan' }).click()
  await expect(rina.getByText('1 usulan', { exact: true })).toBeVisible()

  await dedi.getByRole('button', { name: 'Tarik usulan tentang butir 1.5.b' }).click()
  await expect(dedi.getByRole('listitem').filter({ hasText: 'butir 1.5.b' })).toContainText('ditarik')
})

test('every page of the instrument is accessible, wide and narrow, light and dark, and never scrolls sideways', async ({
  login,
  expectFitsEveryScreen,
}) => {
  test.setTimeout(180_000)
  const page = await login('rina')
  const pages = [
    ...[
      '',
      '?cari=berbagi+pakai',
      '/22?tingkat=semua&naskah=semua',
      '/6?edisi=pemdi-2026',
      '/1?edisi=spbe-2018',
    ],
    ...['/aspek/A6', '/usulan', '/banding?kiri=spbe-2020&kanan=spbe-2020'],
  ]
  for (const path of [...pages, '/banding?kiri=spbe-2020&kanan=pemdi-2026&pilih=31']) {
    await page.goto(`${base}${path}`)
    await expect(page.getByRole('heading').first()).toBeVisible()
    await expectFitsEveryScreen(page)
  }
})
