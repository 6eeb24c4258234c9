import type { Page } from '@playwright/test'
import { expect } from '../fixtures/undagi.ts'
import { dayFromNow, of, year } from './round.ts'

export async function assignJudges(operator: Page, names: readonly string[]): Promise<void> {
  await operator.goto(of('tahap'))
  const panel = operator.getByRole('region', { name: 'Penugasan asesor' })
  for (const name of names) {
    await panel.getByRole('button', { name: 'Tugaskan asesor' }).click()
    const dialog = operator.getByRole('dialog')
    const who = dialog.getByLabel('Siapa')
    const label = await who.locator('option', { hasText: name }).textContent()
    await who.selectOption({ label: label ?? name })
    await dialog.getByRole('button', { name: 'Tugaskan', exact: true }).click()
    await expect(dialog).toHaveCount(0)
    await expect(panel.getByRole('listitem').filter({ hasText: name })).toBeVisible()
  }
}

interface Judged {
  readonly code: string
  readonly level: number
  readonly facts: string
  readonly justification: string
}

/** Another value than the stage before said: justified, then on to the next indicator. */
export async function judge(assessor: Page, { code, level, facts, justification }: Judged): Promise<void> {
  await assessor.goto(of(`penilaian-luar/${code}`))
  await assessor.getByRole('radio', { name: new RegExp(`^Tingkat ${level}`) }).check()
  await assessor.getByRole('textbox', { name: 'Fakta' }).fill(facts)
  await assessor.getByRole('textbox', { name: /^Justifikasi/ }).fill(justification)
  await confirmAndGoOn(assessor, code)
}

export async function confirmAsItStands(assessor: Page, code: string): Promise<void> {
  await expect(assessor.getByText('Belum disentuh pada tahap ini')).toBeVisible()
  await confirmAndGoOn(assessor, code)
}

async function confirmAndGoOn(assessor: Page, code: string): Promise<void> {
  await assessor.getByRole('button', { name: /^Kukuhkan/ }).click()
  await expect(
    assessor.getByRole('heading', { level: 1, name: new RegExp(`^${Number(code) + 1} `) }),
  ).toBeVisible()
}

/** One item of the agenda, by the number of its indicator. */
export const agendaItem = (page: Page, code: string) =>
  page.getByRole('navigation', { name: 'Agenda' }).getByRole('button', { name: new RegExp(`^${code} ?\\D`) })

export async function askInRoom(assessor: Page, question: string): Promise<void> {
  await assessor.getByRole('button', { name: 'Mulai bahas butir ini' }).click()
  await assessor.getByRole('textbox', { name: /^Pertanyaan/ }).fill(question)
  await assessor.getByRole('button', { name: 'Ajukan', exact: true }).click()
}

export async function answerInRoom(colleague: Page, answer: string): Promise<void> {
  await colleague.getByRole('textbox', { name: /^Jawaban/ }).fill(answer)
  await colleague.getByRole('button', { name: 'Catat jawaban' }).click()
}

export async function setValueInRoom(assessor: Page, level: number, why: string): Promise<void> {
  const value = assessor.getByRole('group', { name: 'Nilai interviu' })
  await value.getByRole('radio', { name: new RegExp(`^Tingkat ${level}`) }).check()
  await assessor.getByRole('textbox', { name: /^Justifikasi/ }).fill(why)
  await assessor.getByRole('button', { name: /^Kukuhkan/ }).click()
}

export async function signMinutes(page: Page, { signatory, said }: { signatory: string; said: string }) {
  await page.getByRole('button', { name: 'Notula', exact: true }).click()
  const minutes = page.getByRole('dialog', { name: 'Notula interviu' })
  await expect(minutes.getByText(said)).toBeVisible()
  // Whoever enters changes the minutes: they are signed once both sides are in them.
  await expect(minutes.getByText(/^Hadir: .*Ni Luh Sekarini/)).toBeVisible()
  await minutes.getByRole('button', { name: 'Tandatangani notula ini' }).click()
  await expect(minutes.getByText(`${signatory}: menandatangani`)).toBeVisible()
}

export async function setObjectionTerm(operator: Page): Promise<void> {
  await operator.goto(of('interviu'))
  await operator.getByText('Tetapkan masa sanggah').click()
  await operator.getByLabel('Sanggah paling lambat hari').fill(dayFromNow(7))
  await operator.getByRole('button', { name: 'Tetapkan', exact: true }).click()
  await expect(operator.getByText(/^Sanggahan dapat diajukan/)).toBeVisible()
}

/** Both sides agree that nothing more is to come: nobody waits for its last day. */
export async function endObjectionTerm(operator: Page): Promise<void> {
  await operator.goto(of('interviu'))
  const talks = operator.getByRole('region', { name: 'Klarifikasi dan sanggah' })
  await talks.getByText('Akhiri masa sanggah sekarang').click()
  await talks.getByRole('textbox', { name: /^Mengapa tidak ada lagi/ }).fill('Kedua pihak sepakat.')
  await talks.getByRole('button', { name: 'Akhiri sekarang' }).click()
  await expect(talks.getByText('Akhiri masa sanggah sekarang')).toHaveCount(0)
  await expect(talks.getByText(/^Masa sanggah diakhiri/)).toBeVisible()
}

export async function object(coordinator: Page, code: string, reason: string): Promise<void> {
  await coordinator.goto(of('interviu'))
  await agendaItem(coordinator, code).click()
  await coordinator.getByText(`Sanggah nilai ${code}`, { exact: true }).click()
  await coordinator.getByRole('textbox', { name: 'Alasan' }).fill(reason)
  await coordinator.getByRole('button', { name: 'Ajukan sanggahan' }).click()
  await expect(coordinator.getByText(`Sanggahan ${code} (Ni Luh Sekarini): ${reason}`)).toBeVisible()
}

export async function acceptObjection(assessor: Page, reason: string): Promise<void> {
  await assessor.goto(of('interviu'))
  const objections = assessor.getByRole('region', { name: 'Klarifikasi dan sanggah' })
  await objections.getByRole('textbox', { name: 'Alasan' }).fill(reason)
  await objections.getByRole('button', { name: 'Terima', exact: true }).click()
  await expect(objections.getByText('Diterima')).toBeVisible()
}

export async function recommend(assessor: Page, text: string): Promise<void> {
  await assessor.goto(of('rekomendasi'))
  await assessor.getByRole('button', { name: 'Tulis rekomendasi' }).click()
  const dialog = assessor.getByRole('dialog')
  await dialog.getByLabel('Rekomendasi', { exact: true }).fill(text)
  await dialog.getByLabel('Tentang').selectOption('indicator 1')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toHaveCount(0)
}

export async function markInvalid(reviewer: Page, note: string): Promise<void> {
  await reviewer.getByText('1 Kebijakan Arsitektur SPBE', { exact: true }).click()
  await reviewer.getByLabel(/^Catatan reviu/).fill(note)
  await reviewer.getByRole('button', { name: 'Tidak valid' }).click()
  await expect(reviewer.getByText(`Tidak valid, Nyoman Artawan: ${note}`)).toBeVisible()
}

export async function markValid(reviewer: Page): Promise<void> {
  await expect(reviewer.getByText('Dinilai lagi sesudah reviu')).toBeVisible()
  await reviewer.getByText('1 Kebijakan Arsitektur SPBE', { exact: true }).click()
  await reviewer.getByRole('button', { name: 'Valid', exact: true }).click()
  await expect(reviewer.getByText('Valid, Nyoman Artawan')).toBeVisible()
}

/** Several at once: those that were chosen. */
export async function markSomeValid(reviewer: Page, codes: readonly string[]): Promise<void> {
  for (const code of codes) await reviewer.getByLabel(new RegExp(`^Pilih ${code} `)).check()
  await reviewer.getByRole('button', { name: `Tandai ${codes.length} yang dipilih valid` }).click()
  const dialog = reviewer.getByRole('dialog', { name: `Tandai ${codes.length} nilai valid` })
  await dialog.getByRole('button', { name: 'Tandai valid' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(reviewer.getByText(`${codes.length} indikator ditandai valid.`)).toBeVisible()
}

/** Every value that is left, as the page of the review sends each mark. */
export async function markOthersValid(reviewer: Page, address: string): Promise<void> {
  const overview = await (await reviewer.request.get('/api/institutions/kota-contoh/overview')).json()
  const { assessmentId } = overview.rounds.find((each: { year: number }) => each.year === year)
  const of = `/api/assessments/${assessmentId}`
  const { marksLeft } = await (await reviewer.request.get(`${of}/stages`)).json()
  for (const code of marksLeft.unmarked) {
    const data = { expectedVersion: 0, valid: true, note: '' }
    const answer = await reviewer.request.put(`${of}/stage-values/${code}/review`, {
      headers: { origin: address },
      data,
    })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  await reviewer.reload()
  await expect(reviewer.getByText(/: 47 valid, 0 tidak valid, 0 belum ditandai/)).toBeVisible()
}

/** The dialog asks for no reason once it has heard of the last mark. */
export async function consolidate(operator: Page): Promise<void> {
  const step = 'Teruskan ke konsolidasi'
  await operator.getByRole('button', { name: step, exact: true }).click()
  const dialog = operator.getByRole('dialog')
  await expect(dialog.getByText(/Menutup tahap reviu/)).toBeVisible()
  await expect(dialog.getByText(/^Belum ditandai Tim Reviu/)).toHaveCount(0)
  await dialog.getByRole('button', { name: step, exact: true }).click()
  await expect(dialog).toHaveCount(0)
}

/** The indicators that the review did not find valid go back, each with its note. */
export async function returnToAssessors(operator: Page, reason: string): Promise<void> {
  await operator.getByRole('button', { name: 'Kembalikan kepada asesor' }).click()
  const dialog = operator.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: '1 Kebijakan Arsitektur SPBE' })).not.toBeEmpty()
  await dialog.getByLabel('Alasan').fill(reason)
  await dialog.getByRole('button', { name: 'Kembalikan kepada asesor' }).click()
  await expect(dialog).toHaveCount(0)
}
