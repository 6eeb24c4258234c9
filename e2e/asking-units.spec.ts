import type { Page } from '@playwright/test'
import { openRound } from './fixtures/open-round.ts'
import { expect, test } from './fixtures/undagi.ts'
import { answerForUnit } from './steps/collecting.ts'

test.describe.configure({ mode: 'serial' })

const year = 2025
const page = (name: string) => `/kota-contoh/${year}/${name}`
const deadlineInMs = 30 * 60 * 60 * 1000

/** In a round of its own, until it is withdrawn. */
async function openAsking(asker: Page, address: string) {
  const round = await openRound(asker, { address, year, deadlineInMs })
  await asker.goto(page('permintaan'))
  await asker.getByRole('button', { name: 'Minta jawaban' }).press('Enter')
  const dialog = asker.getByRole('dialog', { name: 'Minta jawaban perangkat daerah' })
  await expect(dialog).toBeVisible()
  return {
    ...{ round, dialog },
    indicators: dialog.getByRole('group', { name: /^Indikator/ }),
    units: dialog.getByRole('group', { name: /^Perangkat daerah/ }),
  }
}

type Asking = Awaited<ReturnType<typeof openAsking>>

/** One question to one unit, which has a hundred years. */
async function chooseHealth({ dialog, indicators, units }: Asking, indicator: RegExp): Promise<void> {
  await indicators.getByLabel(indicator).check()
  await units.getByLabel('Dinas Kesehatan').check()
  await dialog.getByLabel('Paling lambat dijawab').fill('2099-12-31')
}

async function sendOne({ dialog }: Asking): Promise<void> {
  await dialog.getByRole('button', { name: 'Kirim 1 permintaan' }).press('Enter')
  await expect(dialog).toHaveCount(0)
}

test('what is missing is said at each field; by function only those are asked whom it concerns', async ({
  login,
  undagi,
  expectAccessible,
}) => {
  const rina = await login('rina')
  const asking = await openAsking(rina, undagi.address)
  const { round, dialog, indicators, units } = asking
  await dialog.getByRole('button', { name: 'Kirim permintaan' }).press('Enter')
  await expect(dialog.getByText('Pilih paling sedikit satu indikator.')).toBeVisible()
  await expect(dialog.getByText('Pilih paling sedikit satu perangkat daerah.')).toBeVisible()
  await expect(dialog.getByText('Isi batas waktunya.')).toBeVisible()
  await expect(indicators.getByRole('checkbox').first()).toBeFocused()
  await expectAccessible(rina)

  // What it is there for has nothing to do with this indicator.
  await dialog.getByLabel('Paling lambat dijawab').fill('2099-12-31')
  await indicators.getByLabel(/^1 /).press('Space')
  await units.getByLabel(/^Badan Kepegawaian/).press('Space')
  const byFunction = dialog.getByRole('checkbox', { name: /menurut fungsinya/ })
  await byFunction.press('Space')
  await dialog.getByRole('button', { name: 'Kirim permintaan' }).press('Enter')
  await expect(dialog.getByText(/Tidak ada perangkat daerah terpilih yang terkait/)).toBeVisible()
  await expect(byFunction).toBeFocused()
  await expect(units.getByLabel(/^Badan Kepegawaian/)).toBeChecked()
  await expectAccessible(rina)

  await dialog.getByLabel('Menurut fungsi', { exact: true }).selectOption({ label: 'Hukum' })
  await expect(units.getByLabel('Bagian Hukum')).toBeChecked()
  // Two are chosen, one is asked: who is not is named.
  await expect(dialog.getByText(/^Terpilih tetapi tidak ditanyai: Badan Kepegawaian/)).toBeVisible()
  await sendOne(asking)
  await expect(rina.getByRole('link', { name: /^1 / })).toBeVisible()
  await round.withdraw()
})

test('a question is put in the institution’s own words, before it is sent and not over a colleague’s', async ({
  login,
  undagi,
  expectAccessible,
}) => {
  const rina = await login('rina')
  const asking = await openAsking(rina, undagi.address)
  const { round, dialog } = asking
  await chooseHealth(asking, /^3 /)
  await dialog.getByRole('button', { name: 'Ubah pertanyaan 3', exact: true }).press('Enter')
  const words = dialog.getByRole('list', { name: 'Pertanyaan tiap indikator' })
  const question = words.getByRole('textbox', { name: 'Pertanyaan' })
  const keep = words.getByRole('button', { name: 'Pakai untuk instansi ini' })
  await question.fill('')
  await expect(words.getByText('Tulis pertanyaannya.')).toBeVisible()

  // Sent before the words are kept, they would be lost: they are kept or left first.
  await question.fill('Siapa yang memakai manajemen data di dinas Anda?')
  await dialog.getByRole('button', { name: 'Kirim 1 permintaan' }).press('Enter')
  await expect(words.getByText(/Kalimat ini belum dipakai/)).toBeVisible()
  await expect(question).toBeFocused()
  await expectAccessible(rina)

  // A colleague was first.
  const address = `/api/assessments/${round.assessmentId}`
  const bank = await (await rina.request.get(`${address}/question-bank`)).json()
  const { proof, notProof, sequence } = bank.indicators.find(
    (each: { indicatorCode: string }) => each.indicatorCode === '3',
  )
  const worded = await rina.request.put(`${address}/indicators/3/question`, {
    headers: { origin: undagi.address },
    data: { question: 'Punya rekan?', proof, notProof, seenSequence: sequence },
  })
  expect(worded.ok(), await worded.text()).toBe(true)
  await keep.press('Enter')
  await expect(words.getByRole('alert')).toContainText('baru saja mengubah pertanyaan')
  await expect(words.getByText('Punya rekan?')).toBeVisible()
  await expect(question).toHaveValue('Siapa yang memakai manajemen data di dinas Anda?')
  await keep.press('Enter')
  await expect(question).toHaveCount(0)
  await expect(words.getByText('Siapa yang memakai manajemen data di dinas Anda?')).toBeVisible()
  await expect(words.getByText('Kalimat instansi, ditulis Rina Wulandari.')).toBeVisible()
  await sendOne(asking)

  const siti = await login('siti', page('permintaan'))
  await expect(siti.getByText('Siapa yang memakai manajemen data di dinas Anda?')).toBeVisible()
  await round.withdraw()
})

test('an answer goes back with a reason and a day, which its unit reads; a day that has passed is refused and nothing typed is lost', async ({
  login,
  undagi,
  expectAccessible,
}) => {
  const rina = await login('rina')
  const asking = await openAsking(rina, undagi.address)
  await chooseHealth(asking, /^1 /)
  await sendOne(asking)
  const siti = await login('siti', page('permintaan'))
  await answerForUnit(siti, 'Ada aturannya.')

  await rina.goto(page('penilaian/1'))
  const said = rina.getByRole('region', { name: 'Jawaban perangkat daerah' })
  await said.getByRole('button', { name: 'Kembalikan' }).press('Enter')
  const back = rina.getByRole('dialog', { name: 'Kembalikan jawaban Dinas Kesehatan' })
  const send = back.getByRole('button', { name: 'Kembalikan' })
  await send.press('Enter')
  await expect(back.getByText('Tulis alasannya.')).toBeVisible()
  await expect(back.getByLabel('Apa yang perlu diperbaiki')).toBeFocused()
  await expectAccessible(rina)
  await rina.keyboard.type('Sebut nomor dan pasalnya.')
  await back.getByLabel('Paling lambat dijawab lagi').fill('2020-01-31')
  await send.press('Enter')
  await expect(back.getByRole('alert')).toBeVisible()
  await expect(back.getByLabel('Apa yang perlu diperbaiki')).toHaveValue('Sebut nomor dan pasalnya.')
  await back.getByLabel('Paling lambat dijawab lagi').fill('2099-11-30')
  await send.press('Enter')
  await expect(back).toHaveCount(0)
  await expect(said.getByText(/^Dikembalikan Rina Wulandari: Sebut nomor dan pasalnya\./)).toBeVisible()

  await siti.reload()
  await expect(siti.getByText(/Sebut nomor dan pasalnya\./)).toBeVisible()
  await expect(siti.getByText(/30\sNov/).first()).toBeVisible()
  await asking.round.withdraw()
})

test('whoever sends the assessment is told which questions to units that closes, and the unit by whose hand it was', async ({
  login,
  undagi,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const rina = await login('rina')
  const asking = await openAsking(rina, undagi.address)
  await chooseHealth(asking, /^1 /)
  await sendOne(asking)
  const siti = await login('siti', page('permintaan'))
  await expect(siti.getByRole('button', { name: 'Jawab', exact: true })).toBeVisible()

  await rina.goto(page('tahap'))
  await rina.getByRole('button', { name: 'Kirim untuk diverifikasi' }).press('Enter')
  const sending = rina.getByRole('dialog', { name: 'Kirim untuk diverifikasi' })
  await expect(sending.getByText(/^1 permintaan kepada perangkat daerah belum dijawab/)).toBeVisible()
  await expect(sending.getByText('Dinas Kesehatan')).toBeVisible()
  await expect(sending.getByText(/^indikator 1: paling lambat .*31 Desember 2099/)).toBeVisible()
  await expectAccessible(rina)

  // A colleague asks once more meanwhile: what was not seen is not closed.
  const dedi = await login('dedi')
  const { requests } = await (
    await siti.request.get(`/api/assessments/${asking.round.assessmentId}/own-contributions`)
  ).json()
  const question = { indicatorCode: '2', unitId: requests[0].unit.id, question: 'Punya peta proses?' }
  await asking.round.post(dedi, '/contribution-requests', {
    ...{ dueOn: '2099-12-31', owners: [], requests: [question] },
  })
  const send = sending.getByRole('button', { name: 'Kirim kepada penanggung jawab' })
  await send.press('Enter')
  await expect(sending.getByText(/^1 permintaan .* bertambah sejak Anda membuka/)).toBeVisible()
  await expect(sending.getByText(/^indikator 1, 2: paling lambat/)).toBeVisible()
  await expectFitsEveryScreen(rina)
  await send.press('Enter')
  await expect(rina.getByText('Terkirim kepada penanggung jawab')).toBeVisible()

  await expect(siti.getByText(/^Ditutup: Rina Wulandari mengirim .*Belum dijawab saat itu/)).toHaveCount(2)
  await expect(siti.getByRole('button', { name: 'Jawab', exact: true })).toHaveCount(0)
  await expectAccessible(siti)
  const gunarsa = await login('gunarsa', page('tahap'))
  await expect(gunarsa.getByText('2 permintaan kepada perangkat daerah ditutup tanpa jawaban')).toBeVisible()
  await asking.round.withdraw(gunarsa)
})
