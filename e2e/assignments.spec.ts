import { expect, test } from './fixtures/undagi.ts'

test.describe.configure({ mode: 'serial' })

const tahap = '/kota-contoh/2021/tahap'

test('the person in charge assigns an assessor by the ministry’s letter, and ends it with a reason', async ({
  login,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const gunarsa = await login('gunarsa', tahap)
  const panel = gunarsa.getByRole('region', { name: 'Penugasan asesor' })
  await expect(panel.getByRole('listitem').filter({ hasText: 'Yusuf Hakim' })).toContainText('Menilai')

  await panel.getByRole('button', { name: 'Akhiri penugasan Maya Puspita' }).press('Enter')
  const ending = gunarsa.getByRole('dialog', { name: 'Akhiri penugasan Maya Puspita' })
  await ending.getByRole('button', { name: 'Akhiri penugasan' }).press('Enter')
  await expect(ending.getByText('Tuliskan alasannya.')).toBeVisible()
  await ending.getByLabel('Alasan').fill('Diganti menurut surat kementerian.')
  await ending.getByRole('button', { name: 'Akhiri penugasan' }).press('Enter')
  await expect(panel.getByRole('button', { name: 'Akhiri penugasan Maya Puspita' })).toHaveCount(0)

  await panel.getByRole('button', { name: 'Tugaskan asesor' }).press('Enter')
  const assigning = gunarsa.getByRole('dialog', { name: 'Tugaskan asesor' })
  await assigning
    .getByLabel('Siapa')
    .selectOption({ label: 'Maya Puspita, asesor eksternal, 0 penugasan tahun ini' })
  await assigning.getByLabel('Indikator (kosong: semua)').fill('10-12, 99')
  await assigning.getByRole('button', { name: 'Tugaskan' }).press('Enter')
  await expect(assigning.getByText(/Ada nomor yang tidak ada dalam instrumen/)).toBeVisible()
  await expect(assigning.getByText('Isi nomor suratnya.')).toBeVisible()
  await expectAccessible(gunarsa)
  await assigning.getByLabel('Indikator (kosong: semua)').fill('10-12')
  await assigning.getByLabel('Nomor surat kementerian').fill('B/210/SPBE/2021')
  await assigning.getByLabel('Tanggal surat kementerian').fill('2021-11-25')
  await assigning.getByRole('button', { name: 'Tugaskan' }).press('Enter')
  await expect(panel.getByRole('listitem').filter({ hasText: 'indikator 10, 11, 12' })).toContainText(
    'B/210/SPBE/2021',
  )
  await expectFitsEveryScreen(gunarsa)
})

test('an assessor says what ties them to the institution and until when, whoever assigns reads what would release them, and it is taken back; an administrator assigns nobody', async ({
  login,
  expectFitsEveryScreen,
}) => {
  // three people sign in
  test.slow()
  const maya = await login('maya', tahap)
  const own = maya.getByRole('region', { name: 'Penugasan asesor' })
  await own.getByRole('button', { name: 'Nyatakan benturan kepentingan' }).press('Enter')
  await maya.getByLabel('Hubungan Anda dengan instansi ini').selectOption('advised_institution')
  await maya.getByRole('button', { name: 'Nyatakan', exact: true }).press('Enter')
  await expect(maya.getByText('Pilih salah satu.')).toBeVisible()
  await maya.getByLabel('Masih berlangsung?').selectOption('no')
  await expect(maya.getByText(/^Isi tahun berakhirnya\. Bila tidak ingat persis/)).toBeVisible()
  await expectFitsEveryScreen(maya)
  await maya.getByLabel('Berakhir tahun').fill('2019')
  await maya.getByRole('button', { name: 'Nyatakan', exact: true }).press('Enter')
  await expect(own.getByText('Pernah mendampingi instansi yang dinilai')).toBeVisible()
  await expect(own.getByText(/^Terhitung sampai 31.Des.2019$/)).toBeVisible()
  await own.getByRole('button', { name: /^Tarik pernyataan/ }).press('Enter')
  await expect(own.getByText('Yang Anda nyatakan')).toHaveCount(0)

  // one that lasts stops her: whoever assigns reads why, and what would let her go on
  await own.getByRole('button', { name: 'Nyatakan benturan kepentingan' }).press('Enter')
  // which one it is nobody chose for her
  await expect(maya.getByLabel('Hubungan Anda dengan instansi ini')).toHaveValue('')
  await maya.getByLabel('Hubungan Anda dengan instansi ini').selectOption('family')
  await maya.getByLabel('Masih berlangsung?').selectOption('yes')
  await maya.getByRole('button', { name: 'Nyatakan', exact: true }).press('Enter')
  await expect(own.getByText('Masih berlangsung')).toBeVisible()
  const gunarsa = await login('gunarsa', tahap)
  const hers = gunarsa
    .getByRole('region', { name: 'Penugasan asesor' })
    .getByRole('listitem')
    .filter({ hasText: 'Berhenti: Hubungan keluarga atau kerabat' })
  await expect(hers).toContainText('Terhitung masih berlangsung: berakhirnya tidak disebut.')
  await expect(hers).toContainText(/Lepas: bila ia menarik pernyataannya, .*menugaskannya lagi dengan alasan/)
  await expectFitsEveryScreen(gunarsa)
  await own.getByRole('button', { name: /^Tarik pernyataan/ }).press('Enter')
  await expect(own.getByText('Yang Anda nyatakan')).toHaveCount(0)

  const rina = await login('rina', tahap)
  await expect(rina.getByRole('region', { name: 'Penugasan asesor' })).toBeVisible()
  await expect(rina.getByRole('button', { name: 'Tugaskan asesor' })).toHaveCount(0)
})

test('Beranda says what is assigned, how far it is and what comes next; a year without an assignment says that, and no error', async ({
  login,
  undagi,
  expectFitsEveryScreen,
}) => {
  // three people sign in, and two pages are looked at in every width
  test.slow()
  const yusuf = await login('yusuf', '/kota-contoh/2021')
  const tasks = yusuf.getByRole('region', { name: 'Tugas menilai Anda' })
  const own = tasks.getByRole('listitem').filter({ hasText: '2021' })
  await expect(own).toContainText(
    // of an interview what is on its agenda waits, as in Tugas
    /Menilai: \d+ dari 4 indikator Anda dalam agenda interviu, tahap ini sampai .*, penugasan sampai/,
  )
  await expectFitsEveryScreen(yusuf)
  await own.getByRole('link', { name: /^Nilai indikator \d+$/ }).press('Enter')
  await expect(yusuf).toHaveURL(/\/2021\/penilaian-luar\/\d+$/)

  // The year 2018 is not his: he is told which ones are, on any page of it.
  await yusuf.goto('/kota-contoh/2018/penilaian')
  await expect(yusuf.getByRole('heading', { level: 1, name: 'Tugas menilai Anda' })).toBeVisible()
  await expect(yusuf.getByText(/di Kota Contoh tidak ada yang terbuka bagi Anda/)).toBeVisible()

  // Of Maya every assignment is ended: a calm page says by whom and why, and the calendar still opens.
  const [maya, gunarsa] = [await login('maya'), await login('gunarsa')]
  const { assignments } = await (await maya.request.get('/api/own-assignments')).json()
  for (const { assessmentId, assignmentId } of assignments)
    await gunarsa.request.post(`/api/assessments/${assessmentId}/assignments/end`, {
      headers: { origin: undagi.address },
      data: { assignmentId, reason: 'Selesai.' },
    })
  await maya.goto('/kota-contoh/2021')
  const calm = maya.getByRole('heading', { level: 1, name: 'Penugasan Anda sudah diakhiri' })
  await expect(calm).toBeVisible()
  await expect(
    maya.getByText(/^Menilai: diakhiri I Wayan Gunarsa pada .+ Alasannya: Selesai\.$/),
  ).toBeVisible()
  await expectFitsEveryScreen(maya)
  await maya.getByRole('link', { name: 'Lihat kalender' }).press('Enter')
  await expect(maya.getByRole('heading', { level: 1, name: 'Kalender' })).toBeVisible()
})

test('a plan of who judges what is seen first, says what is lacking, and is assigned at once by the ministry’s letter', async ({
  login,
  expectFitsEveryScreen,
}) => {
  test.slow()
  const gunarsa = await login('gunarsa', '/kota-contoh/2022/pembagian-tugas')
  await expect(gunarsa.getByText('Sudah ditugaskan: Yusuf Hakim')).toBeVisible()
  await expect(gunarsa.getByText(/^Diusulkan: (Maya Puspita|Luh Trisnawati)$/)).toBeVisible()
  await gunarsa.getByLabel('Asesor untuk setiap penilaian').selectOption('4')
  await expect(gunarsa.getByText('Masih kurang 1 orang.')).toBeVisible()
  await expectFitsEveryScreen(gunarsa)
  await gunarsa.getByRole('button', { name: 'Tugaskan 2 sekaligus' }).press('Enter')
  const applying = gunarsa.getByRole('dialog', { name: 'Tugaskan 2 sekaligus' })
  await applying.getByRole('button', { name: 'Tugaskan', exact: true }).press('Enter')
  await expect(applying.getByText('Isi nomor suratnya.')).toBeVisible()
  await applying.getByLabel('Nomor surat kementerian').fill('B/211/SPBE/2022')
  await applying.getByLabel('Tanggal surat kementerian').fill('2022-11-25')
  await applying.getByRole('button', { name: 'Tugaskan', exact: true }).press('Enter')
  await expect(gunarsa.getByText(/^Sudah ditugaskan: .*Maya Puspita/)).toBeVisible()
  await expect(gunarsa.getByText('Diusulkan')).toHaveCount(0)
})
