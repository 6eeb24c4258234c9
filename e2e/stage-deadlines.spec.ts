import type { Page } from '@playwright/test'
import { openRound } from './fixtures/open-round.ts'
import { expect, test } from './fixtures/undagi.ts'
import { dayFromNow } from './steps/round.ts'

test.describe.configure({ mode: 'serial' })

const year = 2025
const page = (name: string) => `/kota-contoh/${year}/${name}`
const hourMs = 60 * 60 * 1000

/** The two papers, as they were signed. */
async function fillPapers(coordinator: Page, date: string) {
  await coordinator.getByRole('button', { name: 'Kirim', exact: true }).click()
  const papers = coordinator.getByRole('dialog')
  for (const name of ['Berita Acara Penilaian Mandiri', 'Pernyataan Persetujuan Publikasi']) {
    const paper = papers.getByRole('group', { name })
    await paper.getByLabel('Nomor').fill('1/SPBE/2025')
    await paper.getByLabel('Tanggal').fill(date)
  }
  return papers
}

test('what is missing is named before it is sent, and each leads to where it is filled in', async ({
  login,
  undagi,
}) => {
  const rina = await login('rina')
  const { address } = undagi
  const round = await openRound(rina, { address, year, deadlineInMs: 30 * hourMs })
  const dedi = await login('dedi', page('tahap'))
  const gaps = dedi.getByRole('region', { name: 'Kekurangan' })
  await expect(gaps.getByText('47 kekurangan pada 47 indikator')).toBeVisible()
  await gaps.getByText(/^Perencanaan Strategis/).click()
  await gaps.getByRole('link', { name: /^11 / }).click()
  await expect(dedi.getByRole('heading', { level: 1, name: /^11 / })).toBeVisible()
  await round.withdraw()
})

test('a device that shows another day counts down by the server, and takes a paper of today', async ({
  login,
  undagi,
}) => {
  const [rina, gunarsa] = [await login('rina'), await login('gunarsa')]
  const { address } = undagi
  const round = await openRound(rina, { address, year, deadlineInMs: 30 * hourMs })
  await round.approve({ rina, gunarsa })

  const sekda = await login('sekda')
  await sekda.clock.setFixedTime(Date.now() - 5 * 24 * hourMs)
  await sekda.goto(page('tahap'))
  await expect(sekda.getByText(/Sisa 1 hari [56] jam, sampai .+.WITA/)).toBeVisible()
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar' }).format(Date.now())
  const papers = await fillPapers(sekda, today)
  await papers.getByRole('button', { name: 'Kirim penilaian' }).click()
  await expect(sekda.getByText('Penilaian terkirim.')).toBeVisible()
  await round.withdraw(gunarsa)
})

test('after the deadline the page offers no sending, and says who extends it; extended, it does at once', async ({
  login,
  undagi,
}) => {
  const [rina, gunarsa] = [await login('rina'), await login('gunarsa')]
  const { address } = undagi
  const round = await openRound(rina, { address, year, deadlineInMs: 4_000 })
  await round.approve({ rina, gunarsa })
  await expect.poll(async () => (await round.stage()).submission).toBe('lapsed')

  const sekda = await login('sekda', page('tahap'))
  await expect(sekda.getByText(/^Lewat, batas waktunya .+WITA/)).toBeVisible()
  await expect(sekda.getByText('Mintalah penanggung jawab memperpanjangnya di Kalender.')).toBeVisible()
  await expect(sekda.getByRole('button', { name: 'Kirim', exact: true })).toHaveCount(0)

  // Extended while the page is open: it counts down again and offers to send, without being loaded anew.
  const calendar = await (await gunarsa.request.get(`/api/assessments/${round.assessmentId}/calendar`)).json()
  await round.post(gunarsa, '/calendar/changes', {
    ...{ expectedVersion: calendar.version, reason: 'Surat perpanjangan.' },
    change: { kind: 'extended', stage: 'submission', last: dayFromNow(3), closesAt: null },
  })
  await expect(sekda.getByRole('button', { name: 'Kirim', exact: true })).toBeVisible()
  await expect(sekda.getByText(/Sisa [34] hari/)).toBeVisible()
  await round.withdraw(gunarsa)
})

test('what is sent just after it was closed is refused and stays as it was typed; opened again by name, it is sent', async ({
  login,
  undagi,
  expectAccessible,
}) => {
  const [rina, gunarsa] = [await login('rina'), await login('gunarsa')]
  const { address } = undagi
  const round = await openRound(rina, { address, year, deadlineInMs: 30 * hourMs })
  await round.approve({ rina, gunarsa })
  const sekda = await login('sekda', page('tahap'))
  const papers = await fillPapers(sekda, dayFromNow(0))
  const change = (expectedVersion: number, made: object) =>
    round.post(gunarsa, '/calendar/changes', { expectedVersion, reason: 'Surat.', change: made })

  await change(0, { kind: 'closed', stage: 'submission' })
  await papers.getByRole('button', { name: 'Kirim penilaian' }).click()
  await expect(papers.getByText(/Pengiriman sudah ditutup/)).toBeVisible()
  await expectAccessible(sekda)

  const tomorrow = new Date(Date.now() + 30 * hourMs).toISOString().slice(0, 10)
  await change(2, { kind: 'opened', stage: 'submission', last: tomorrow, closesAt: null })
  await papers.getByRole('button', { name: 'Kirim penilaian' }).click()
  await expect(sekda.getByText('Penilaian terkirim.')).toBeVisible()
  await expect(sekda.getByText(/^Nomor 1\/SPBE\/2025/).first()).toBeVisible()
  await round.withdraw(gunarsa)
})

test('a round that is locked while somebody types takes nothing, says so at once and keeps the words; unlocked, it takes them', async ({
  login,
  undagi,
  expectAccessible,
}) => {
  const [rina, gunarsa] = [await login('rina'), await login('gunarsa')]
  const { address } = undagi
  const round = await openRound(rina, { address, year, deadlineInMs: 30 * hourMs })
  const turn = (kind: 'locked' | 'unlocked', expectedVersion: number) =>
    round.post(gunarsa, '/calendar/changes', { expectedVersion, reason: 'Surat.', change: { kind } })
  const dedi = await login('dedi', page('penilaian/11'))
  const facts = dedi.getByRole('textbox', { name: 'Fakta' })
  await facts.fill('Perwali 12/2023')
  await expect(dedi.getByText(/^tersimpan /).first()).toBeVisible()

  // What is typed just as it is locked may reach the server after it.
  await dedi.context().setOffline(true)
  await facts.fill('Perwali 12/2023, pasal 4')
  await turn('locked', 0)
  await dedi.context().setOffline(false)
  await expect(dedi.getByText('Isian terkunci: putaran ini dikunci.')).toBeVisible()
  await expect(facts).not.toBeEditable()
  await expect(facts).toHaveValue('Perwali 12/2023, pasal 4')
  await expect(dedi.getByText(/tidak terkirim: Anda tidak dapat lagi mengisi di sini/)).toBeVisible()
  await expectAccessible(dedi)

  await turn('unlocked', 2)
  await expect(facts).toBeEditable()
  await rina.goto(page('penilaian/11'))
  await expect(rina.getByRole('textbox', { name: 'Fakta' })).toHaveValue('Perwali 12/2023, pasal 4')
  await round.withdraw()
})

test('who types for a unit while a colleague answers is shown the answer, and chooses whose words go on', async ({
  login,
  undagi,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const rina = await login('rina')
  const { address } = undagi
  const round = await openRound(rina, { address, year, deadlineInMs: 30 * hourMs })
  await rina.goto(page('permintaan'))
  await rina.getByRole('button', { name: 'Minta jawaban' }).click()
  const asking = rina.getByRole('dialog')
  await asking.getByRole('group', { name: 'Indikator' }).getByLabel(/^1 /).check()
  const units = asking.getByRole('group', { name: /Perangkat daerah/ })
  await units.getByLabel('Dinas Kesehatan').check()
  await asking.getByLabel('Paling lambat dijawab').fill('2099-12-31')
  await asking.getByRole('button', { name: 'Kirim 1 permintaan' }).click()
  await expect(asking).toHaveCount(0)

  const siti = await login('siti', page('permintaan'))
  await siti.getByRole('button', { name: 'Jawab', exact: true }).click()
  const bagus = await login('bagus', page('permintaan'))
  await bagus.getByRole('button', { name: 'Jawab', exact: true }).click()
  await bagus.getByLabel('Sudah diterapkan').check()
  await bagus.getByLabel(/Ceritakan singkat/).fill('Perwali 3/2022.')
  await bagus.getByRole('button', { name: 'Kirim jawaban' }).click()
  await expect(bagus.getByLabel(/Ceritakan singkat/)).toHaveCount(0)
  await expect(bagus.getByText('Perwali 3/2022.')).toBeVisible()

  await siti.getByLabel(/Ceritakan singkat/).fill('Surat edaran 5/2024.')
  const newer = siti.getByRole('alert')
  await expect(newer.getByText(/Bagus Prasetyo sudah mengirim jawaban/)).toBeVisible()
  await expect(newer.getByText('Perwali 3/2022.')).toBeVisible()
  await expectAccessible(siti)
  await expectFitsEveryScreen(siti)
  await newer.getByRole('button', { name: 'Teruskan ketikan saya' }).press('Enter')
  await expect(siti.getByLabel(/Ceritakan singkat/)).toHaveValue('Surat edaran 5/2024.')
  await siti.getByLabel('Diterapkan sebagian').check()
  await siti.getByRole('button', { name: 'Kirim jawaban' }).press('Enter')
  await expect(siti.getByLabel(/Ceritakan singkat/)).toHaveCount(0)
  await expect(siti.getByText('Surat edaran 5/2024.')).toBeVisible()
  await bagus.reload()
  await expect(bagus.getByText('Surat edaran 5/2024.')).toBeVisible()
  await round.withdraw()
})
