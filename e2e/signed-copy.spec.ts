import type { Page } from '@playwright/test'
import { type OpenRound, openRound } from './fixtures/open-round.ts'
import { expect, test } from './fixtures/undagi.ts'

test.describe.configure({ mode: 'serial' })

const year = 2025
const deadlineInMs = 30 * 60 * 60 * 1000
const kinds = ['self_assessment_record', 'publication_consent'] as const

/** Issued by the coordinator, as it goes to be signed. */
async function issue(
  { sekda, round }: { sekda: Page; round: OpenRound },
  paper: { kind: (typeof kinds)[number]; number: string; version?: number },
): Promise<Buffer> {
  const { kind, number, version = 1 } = paper
  const signatory = { name: 'Ni Luh Sekarini', position: null, employeeNumber: null }
  const data = { number, place: 'Kota Contoh', day: '2025-08-30', version, signatory }
  await round.post(sekda, `/papers/${kind}/versions`, data)
  const file = await sekda.request.get(
    `/api/assessments/${round.assessmentId}/papers/${kind}/versions/${version}`,
  )
  expect(file.ok()).toBe(true)
  return file.body()
}

/** With what a signing program adds below it. */
const signed = (paper: Buffer) => Buffer.concat([paper, Buffer.from('\n% ditandatangani\n')])

test('the coordinator brings the signed copy: another paper, another year and what is no paper are refused and told why, nothing typed is lost', async ({
  login,
  undagi,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  // three people sign in, and three papers are set
  test.slow()
  const [rina, gunarsa, sekda] = [await login('rina'), await login('gunarsa'), await login('sekda')]
  const { address } = undagi
  const earlier = await openRound(rina, { address, year: 2024, deadlineInMs })
  await earlier.approve({ rina, gunarsa })
  const ofOtherYear = await issue(
    { sekda, round: earlier },
    { kind: 'self_assessment_record', number: '9/BA/SPBE/2024' },
  )
  await earlier.withdraw(gunarsa)

  const round = await openRound(rina, { address, year, deadlineInMs })
  await round.approve({ rina, gunarsa })
  const record = await issue({ sekda, round }, { kind: 'self_assessment_record', number: '47/BA/SPBE/2025' })
  const consent = await issue({ sekda, round }, { kind: 'publication_consent', number: '48/SPBE/2025' })

  // Both papers are a step away, each at its own place in Naskah.
  const tahap = `/kota-contoh/${year}/tahap`
  await sekda.goto(tahap)
  for (const [name, kind] of [
    ['Berita Acara Penilaian Mandiri', kinds[0]],
    ['Pernyataan Persetujuan Publikasi', kinds[1]],
  ] as const) {
    await sekda.getByRole('link', { name }).press('Enter')
    await expect(sekda).toHaveURL(new RegExp(`/naskah#${kind}$`))
    await expect(sekda.getByRole('heading', { name })).toBeInViewport()
    await sekda.goto(tahap)
  }
  await sekda.getByRole('button', { name: 'Kirim', exact: true }).press('Enter')
  const dialog = sekda.getByRole('dialog', { name: 'Kirim penilaian yang sudah ditandatangani' })
  const first = dialog.getByRole('group', { name: 'Berita Acara Penilaian Mandiri' })
  const second = dialog.getByRole('group', { name: 'Pernyataan Persetujuan Publikasi' })
  // As they were issued here, where nobody says otherwise; where somebody does, both are said.
  await expect(first.getByLabel('Nomor')).toHaveValue('47/BA/SPBE/2025')
  for (const group of [first, second]) await expect(group.getByLabel('Tanggal')).toHaveValue('2025-08-30')
  await expect(second.getByLabel('Nomor')).toHaveValue('48/SPBE/2025')
  await second.getByLabel('Nomor').fill('49/SPBE/2025')
  const other = second.getByText(/bernomor 48\/SPBE\/2025 .*\s+bernomor 49\/SPBE\/2025/)
  await expect(other).toBeVisible()
  await second.getByLabel('Nomor').fill('48/SPBE/2025')
  await expect(other).toHaveCount(0)
  const bring = async (within: typeof first, name: string, buffer: Buffer) => {
    const chooser = sekda.waitForEvent('filechooser')
    await within.getByRole('button', { name: /PDF yang ditandatangani$/ }).press('Enter')
    await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer })
  }

  await bring(first, 'catatan.pdf', Buffer.from('bukan PDF'))
  await expect(first.getByRole('alert')).toContainText('Berkas ini bukan PDF')
  await expectAccessible(sekda)
  for (const [name, buffer] of [
    ['persetujuan.pdf', consent],
    ['berita-acara-2024.pdf', ofOtherYear],
  ] as const) {
    await bring(first, name, buffer)
    await expect(first.getByText(`Memeriksa ${name}…`)).toHaveCount(0)
    await expect(first.getByRole('alert')).toContainText('bukan milik naskah ini')
  }
  await expect(second.getByLabel('Nomor')).toHaveValue('48/SPBE/2025')

  await bring(first, 'berita-acara.pdf', record)
  await expect(first.getByRole('alert')).toContainText('tanpa tanda tangan')

  // The right one says number and day by itself.
  await bring(first, 'berita-acara.pdf', signed(record))
  await expect(first.getByText(/cocok dengan naskah versi 1, nomor 47\/BA\/SPBE\/2025/)).toBeVisible()
  await expect(first.getByRole('alert')).toHaveCount(0)
  await expect(first.getByLabel('Nomor')).toHaveValue('47/BA/SPBE/2025')
  await expect(first.getByLabel('Tanggal')).toHaveValue('2025-08-30')
  await bring(second, 'persetujuan.pdf', signed(consent))
  await expect(second.getByText(/cocok dengan naskah versi 1/)).toBeVisible()
  await expectFitsEveryScreen(sekda)

  // Another number than the paper whose copy was brought bears.
  for (const meant of await dialog.getByRole('checkbox', { name: /^Memang .* lanjutkan/ }).all())
    await meant.check()
  await first.getByLabel('Nomor').fill('50/BA/SPBE/2025')
  await dialog.getByRole('button', { name: 'Kirim penilaian' }).press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Samakan nomornya')
  await first.getByLabel('Nomor').fill('47/BA/SPBE/2025')
  await dialog.getByRole('button', { name: 'Kirim penilaian' }).press('Enter')
  await expect(sekda.getByText('Penilaian terkirim.')).toBeVisible()
  await round.withdraw(gunarsa)
})
