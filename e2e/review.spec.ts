import type { Page } from '@playwright/test'
import { submitRound } from './fixtures/submitted-round.ts'
import { expect, test } from './fixtures/undagi.ts'

test.use({ alone: 'review' })

const year = 2023
const letter = { number: 'B/17/SPBE/2023', date: '2023-09-02' }
const rowOf = (page: Page, code: string) =>
  page.getByRole('region', { name: 'Nilai per indikator' }).locator(`#indikator-${code}`)

test('the review marks value after value from the keyboard, beside what was written and said, and several at once only where each was chosen', async ({
  login,
  undagi,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  // five people sign in, and a round goes from its opening to its review
  test.slow()
  const team = { rina: await login('rina'), gunarsa: await login('gunarsa'), sekda: await login('sekda') }
  const { gunarsa } = team
  const round = await submitRound(team, { address: undagi.address, year, values: { '1': '2', '2': '3' } })
  const [yusuf, artawan] = [await login('yusuf'), await login('artawan')]
  await round.assign(yusuf, 'judging')
  await round.assign(artawan, 'review')
  const open = (expectedStage: string, next: string) =>
    round.post(gunarsa, '/stages/openings', { expectedStage, open: next, letter, note: 'Menurut surat.' })
  await open('submitted', 'document_review')
  await round.put(yusuf, '/stages/document_review/indicators/1', {
    ...{ expectedVersion: 0, value: '3', facts: 'Perwali 12/2023, pasal 4.', analysis: 'Memenuhi.' },
    justification: 'Pengaturannya lengkap.',
  })
  await open('document_review', 'interview')
  const written = () => ({ entryId: crypto.randomUUID() })
  await round.post(yusuf, '/interview/conduct', {
    ...written(),
    entry: {
      kind: 'asked',
      contributionId: crypto.randomUUID(),
      code: '1',
      text: 'Di berapa unit?',
      basedOn: 0,
    },
  })
  await round.post(gunarsa, '/interview/answers', {
    ...written(),
    entry: {
      ...{
        kind: 'answered',
        contributionId: crypto.randomUUID(),
        code: '1',
        text: 'Di 12 unit.',
        basedOn: 0,
      },
      ...{ questionId: null, spokenBy: 'Dedi Saputra' },
    },
  })
  await open('interview', 'score_review')

  // What is left is counted, and the keys are told.
  await artawan.goto(`/kota-contoh/${year}/reviu`)
  await expect(artawan.getByText('47 belum ditandai.', { exact: true })).toBeVisible()
  await artawan.getByRole('button', { name: /^Berikutnya yang belum ditandai/ }).click()
  const first = rowOf(artawan, '1')
  await expect(first.locator('summary')).toBeFocused()
  await expect(first.getByText('Perwali 12/2023, pasal 4.').first()).toBeVisible()
  await expect(first.getByText('Pengaturannya lengkap.').first()).toBeVisible()
  const minutes = first.getByRole('region', { name: 'Notula interviu' })
  await expect(minutes.getByText('Di berapa unit?')).toBeVisible()
  await expect(minutes.getByText(/Dedi Saputra, dicatat oleh .*Gunarsa/)).toBeVisible()
  await expectFitsEveryScreen(artawan)

  // One key marks it and leads on; the focus is on what comes next.
  await artawan.keyboard.press('v')
  await expect(rowOf(artawan, '2').locator('summary')).toBeFocused()
  await expect(artawan.getByText('46 belum ditandai.', { exact: true })).toBeVisible()
  await expect(first.locator('summary')).toContainText('Valid, Nyoman Artawan')

  // What is not valid needs a note, also from the keyboard.
  await expect(rowOf(artawan, '2').getByRole('button', { name: 'Valid', exact: true })).toBeVisible()
  await artawan.keyboard.press('t')
  const note = rowOf(artawan, '2').getByLabel(/^Catatan reviu/)
  await expect(note).toBeFocused()
  await artawan.keyboard.press('Control+Enter')
  await expect(artawan.getByText('Tuliskan mengapa nilai ini tidak valid.')).toBeVisible()
  await note.fill('Pasal tidak disebut.')
  await artawan.keyboard.press('Control+Enter')
  await expect(rowOf(artawan, '3').locator('summary')).toBeFocused()
  await expect(rowOf(artawan, '2').locator('summary')).toContainText(
    'Tidak valid, Nyoman Artawan: Pasal tidak disebut.',
  )

  // Several at once: those that were chosen, named once more, and no other.
  await artawan.getByLabel(/^Pilih 4 /).check()
  await artawan.getByLabel(/^Pilih 6 /).check()
  await artawan.getByRole('button', { name: 'Tandai 2 yang dipilih valid' }).click()
  const dialog = artawan.getByRole('dialog', { name: 'Tandai 2 nilai valid' })
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await expectAccessible(artawan)
  // An unsure hand clicks twice: that is no second person.
  await dialog.getByRole('button', { name: 'Tandai valid' }).dblclick()
  await expect(dialog).toHaveCount(0)
  await expect(artawan.getByText(/baru saja mengubah/)).toHaveCount(0)
  await expect(artawan.getByText('43 belum ditandai.', { exact: true })).toBeVisible()
  for (const code of ['4', '6'])
    await expect(rowOf(artawan, code).locator('summary')).toContainText('Valid, Nyoman Artawan')
  await expect(rowOf(artawan, '5').locator('summary')).toContainText('Belum ditandai')

  await expect(artawan.getByText('2 indikator ditandai valid.')).toBeVisible()

  // What stands marked as not valid is named apart, and stays unless it is confirmed there.
  // What stands marked as valid is left out, and stays as it was.
  await artawan.getByLabel(/^Pilih 2 /).check()
  await artawan.getByLabel(/^Pilih 4 /).check()
  await artawan.getByLabel(/^Pilih 7 /).check()
  await artawan.getByRole('button', { name: 'Tandai 3 yang dipilih valid' }).click()
  const one = artawan.getByRole('dialog', { name: 'Tandai 1 nilai valid' })
  await expect(one.getByText('Tidak valid, Nyoman Artawan: Pasal tidak disebut.')).toBeVisible()
  await expect(one.getByText(/^Dilewati, karena sudah ditandai valid: 4\./)).toBeVisible()
  await expectAccessible(artawan)
  await one.getByRole('button', { name: 'Tandai valid' }).click()
  await expect(rowOf(artawan, '7').locator('summary')).toContainText('Valid, Nyoman Artawan')
  await expect(rowOf(artawan, '2').locator('summary')).toContainText('Pasal tidak disebut.')
  await artawan.getByRole('button', { name: 'Tandai 2 yang dipilih valid' }).click()
  const none = artawan.getByRole('dialog', { name: 'Tandai 0 nilai valid' })
  await expect(none.getByRole('button', { name: 'Tandai valid' })).toHaveAttribute('aria-disabled', 'true')
  await none.getByRole('button', { name: 'Batal' }).click()
  await artawan.getByRole('button', { name: 'Lepas pilihan' }).click()

  // A note that is typed waits in its row while another is open.
  await artawan.goto(`/kota-contoh/${year}/reviu#indikator-8`)
  const typed = rowOf(artawan, '8').getByLabel(/^Catatan reviu/)
  await typed.fill('Halaman tidak cocok.')
  await typed.press('Escape')
  await expect(rowOf(artawan, '8').locator('summary')).toBeFocused()
  await artawan.keyboard.press('j')
  await expect(rowOf(artawan, '9').locator('summary')).toBeFocused()
  await expect(rowOf(artawan, '8').locator('summary')).toContainText('Catatan Anda belum ditandai')
  await artawan.keyboard.press('k')
  await expect(typed).toHaveValue('Halaman tidak cocok.')
  await artawan.getByRole('link', { name: 'Beranda' }).first().click()
  const leaving = artawan.getByRole('dialog', { name: 'Catatan reviu belum ditandai' })
  await leaving.getByRole('button', { name: 'Kembali ke catatan' }).click()
  await expect(typed).toHaveValue('Halaman tidak cocok.')
  await typed.fill('')

  // The numbers that must go back open their lines; with none open a key leads to the next.
  await artawan.getByRole('button', { name: '2', exact: true }).click()
  await expect(rowOf(artawan, '2').getByLabel(/^Catatan reviu/)).toHaveValue('Pasal tidak disebut.')
  await rowOf(artawan, '2').locator('summary').press('Enter')
  await expect(rowOf(artawan, '2').getByLabel(/^Catatan reviu/)).toHaveCount(0)
  await artawan.keyboard.press('v')
  await expect(rowOf(artawan, '3').getByLabel(/^Catatan reviu/)).toBeVisible()
  await expect(rowOf(artawan, '3').locator('summary')).toContainText('Belum ditandai')

  // The institution marks nothing and is told whose page this is.
  await gunarsa.goto(`/kota-contoh/${year}/reviu`)
  await expect(gunarsa.getByRole('heading', { name: 'Peran Anda di Kota Contoh' })).toBeVisible()
})
