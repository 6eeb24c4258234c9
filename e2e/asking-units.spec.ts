import type { Page } from '@playwright/test'
import { openRound } from './fixtures/open-round.ts'
import { expect, test } from './fixtures/undagi.ts'
import { answerForUnit } from './steps/collecting.ts'

test.describe.configure({ mode: 'serial' })

const year = 2025
const page = (name: string) => `/kota-contoh/${year}/${name}`
const deadlineInMs = 30 * 60 * 60 * 1000

async function openAsking(asker: Page) {
  await asker.goto(page('permintaan'))
  await asker.getByRole('button', { name: 'Minta jawaban' }).press('Enter')
  const dialog = asker.getByRole('dialog', { name: 'Minta jawaban perangkat daerah' })
  await expect(dialog).toBeVisible()
  return {
    dialog,
    indicators: dialog.getByRole('group', { name: 'Indikator' }),
    units: dialog.getByRole('group', { name: /^Perangkat daerah/ }),
  }
}

test('what is missing is said at each field; by function only those are asked whom it concerns', async ({
  login,
  undagi,
  expectAccessible,
}) => {
  const rina = await login('rina')
  const round = await openRound(rina, { address: undagi.address, year, deadlineInMs })
  const { dialog, indicators, units } = await openAsking(rina)
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
  await dialog.getByRole('button', { name: 'Kirim 1 permintaan' }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(rina.getByRole('link', { name: /^1 / })).toBeVisible()
  await round.withdraw()
})

test('a question is put in the institution’s own words, before it is sent and not over a colleague’s', async ({
  login,
  undagi,
  expectAccessible,
}) => {
  const rina = await login('rina')
  const round = await openRound(rina, { address: undagi.address, year, deadlineInMs })
  const { dialog, indicators, units } = await openAsking(rina)
  await indicators.getByLabel(/^3 /).check()
  await units.getByLabel('Dinas Kesehatan').check()
  await dialog.getByLabel('Paling lambat dijawab').fill('2099-12-31')
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
  await dialog.getByRole('button', { name: 'Kirim 1 permintaan' }).press('Enter')
  await expect(dialog).toHaveCount(0)

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
  const round = await openRound(rina, { address: undagi.address, year, deadlineInMs })
  const { dialog, indicators, units } = await openAsking(rina)
  await indicators.getByLabel(/^1 /).check()
  await units.getByLabel('Dinas Kesehatan').check()
  await dialog.getByLabel('Paling lambat dijawab').fill('2099-12-31')
  await dialog.getByRole('button', { name: 'Kirim 1 permintaan' }).click()
  await expect(dialog).toHaveCount(0)
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
  await expect(siti.getByText(/30 Nov/).first()).toBeVisible()
  await round.withdraw()
})
