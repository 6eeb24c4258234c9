import type { Page } from '@playwright/test'
import { submitRound } from './fixtures/submitted-round.ts'
import { expect, test } from './fixtures/undagi.ts'

test.use({ alone: 'signatories' })

const year = 2023
const letter = { number: 'B/17/SPBE/2023', date: '2023-09-02' }
const openMinutes = async (page: Page) => {
  await page.goto(`/kota-contoh/${year}/interviu#notula`)
  return page.getByRole('dialog', { name: 'Notula interviu' })
}
const personId = async (page: Page) => (await (await page.request.get('/api/session')).json()).person.id

test('who was to sign and left the institution is replaced by whoever answers for it, with a reason, and by nobody else', async ({
  login,
  undagi,
  expectFitsEveryScreen,
}) => {
  // six people sign in, and a round goes from its opening to its interview
  test.slow()
  const team = { rina: await login('rina'), gunarsa: await login('gunarsa'), sekda: await login('sekda') }
  const { rina, gunarsa, sekda } = team
  const round = await submitRound(team, { address: undagi.address, year, values: { '1': '2' } })
  const [yusuf, dedi] = [await login('yusuf'), await login('dedi')]
  await round.assign(yusuf, 'judging')
  for (const [expectedStage, open] of [
    ['submitted', 'document_review'],
    ['document_review', 'interview'],
  ])
    await round.post(gunarsa, '/stages/openings', { expectedStage, open, letter })
  const participantId = crypto.randomUUID()
  await round.post(yusuf, '/interview/schedule', {
    entryId: crypto.randomUUID(),
    entry: {
      ...{ kind: 'invited', participantId, personId: await personId(dedi), name: 'Dedi Saputra' },
      ...{ office: 'Asesor internal', side: 'institution', signs: true },
    },
  })

  // While he can sign, nobody is put in his place; the dialog says when and where that is done.
  const minutes = await openMinutes(gunarsa)
  await expect(minutes.getByText('Dedi Saputra (instansi): belum menandatangani')).toBeVisible()
  await expect(minutes.getByText(/penggantinya ditunjuk di sini, di bawah namanya/)).toBeVisible()
  await expect(minutes.getByText(/tunjuk penggantinya$/)).toHaveCount(0)

  // He leaves; now the form stands under his name, and not for who only reads.
  const people = await (await rina.request.get('/api/institutions/kota-contoh/overview')).json()
  const members = `/api/institutions/${people.institution.id}`
  const listed = await (await rina.request.get(`${members}/people`)).json()
  const memberships = listed.find(({ name }: { name: string }) => name === 'Dedi Saputra').memberships
  for (const { id } of memberships) {
    const ended = await rina.request.delete(`${members}/memberships/${id}`, {
      headers: { origin: undagi.address },
    })
    expect(ended.ok(), await ended.text()).toBe(true)
  }
  const read = await openMinutes(sekda)
  await expect(read.getByText('Dedi Saputra (instansi): belum menandatangani')).toBeVisible()
  await expect(read.getByText(/tunjuk penggantinya$/)).toHaveCount(0)
  const refused = await sekda.request.post(`/api/assessments/${round.assessmentId}/interview/signatories`, {
    headers: { origin: undagi.address },
    data: {
      entryId: crypto.randomUUID(),
      entry: {
        ...{ kind: 'signatory_replaced', participantId, personId: await personId(sekda) },
        ...{ office: '', reason: 'Pindah tugas.' },
      },
    },
  })
  expect(refused.status()).toBe(403)

  await gunarsa.reload()
  const form = minutes.getByRole('group').filter({ hasText: 'Dedi Saputra tidak dapat menandatangani lagi' })
  await form.getByText(/tunjuk penggantinya$/).click()
  await expectFitsEveryScreen(gunarsa)
  // a name may be that of two people: role and unit stand beside it, and who cannot be chosen below, with why
  const successor = form.getByLabel('Pengganti').getByRole('option', { name: /^Ni Luh Sekarini, / })
  await expect(form.getByText(/^Tidak dapat dipilih karena bukan koordinator/)).toBeVisible()
  await form.getByLabel('Pengganti').selectOption({ label: (await successor.textContent()) ?? '' })
  await form.getByLabel(/^Alasan, dimuat dalam Berita Acara/).fill('Pindah tugas.')
  await form.getByRole('button', { name: 'Tunjuk pengganti' }).click()
  await expect(minutes.getByText('Ni Luh Sekarini (instansi): belum menandatangani')).toBeVisible()
  await expect(minutes.getByText(/^Menggantikan Dedi Saputra: Pindah tugas\./)).toBeVisible()
})
