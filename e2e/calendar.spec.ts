import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/undagi.ts'

test.describe.configure({ mode: 'serial' })

const year = 2024
const kalender = `/kota-contoh/${year}/kalender`
const headers = (address: string) => ({ origin: address })

/** A round of its own, with the deadline of an old round; withdrawn afterwards. */
async function openRound(rina: Page, address: string) {
  const { institution } = await (await rina.request.get('/api/institutions/kota-contoh/overview')).json()
  const rounds = `/api/institutions/${institution.id}/rounds`
  const opened = await rina.request.post(rounds, {
    headers: headers(address),
    data: {
      ...{ year, name: `Evaluasi SPBE ${year}`, kind: 'evaluation', assessmentDate: '2024-08-31' },
      ...{ edition: { id: 'spbe-2020', revision: 2 } },
      deadline: new Date(Date.now() + 50 * 60 * 60 * 1000).toISOString(),
    },
  })
  expect(opened.ok(), await opened.text()).toBe(true)
  const { id } = await opened.json()
  return async () => {
    const withdrawn = await rina.request.put(`${rounds}/${id}/withdrawal`, { headers: headers(address) })
    expect(withdrawn.ok(), await withdrawn.text()).toBe(true)
  }
}

/** "2026-12-03": so many days from now, where Kota Contoh is. */
const dayFromNow = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar', dateStyle: 'short' }).format(
    Date.now() + days * 86_400_000,
  )

test('the person in charge extends, closes, opens again and locks, each with a reason that everybody reads', async ({
  login,
  undagi,
  expectFitsEveryScreen,
}) => {
  // a long day: every dialog of the calendar, and each page in every width
  test.slow()
  const withdraw = await openRound(await login('rina'), undagi.address)

  // The deadline with which the round was opened is the last day of the submission.
  const gunarsa = await login('gunarsa', kalender)
  const jadwal = gunarsa.getByRole('region', { name: 'Jadwal' })
  await expect(jadwal.getByText(/Sisa 2 hari, sampai .+.WITA\./)).toBeVisible()
  await expect(gunarsa.getByText('batas waktu ketika putaran dibuka')).toBeVisible()

  // An extension is later, and says why.
  await gunarsa.getByRole('button', { name: 'Perpanjang: Tanda tangan dan pengiriman' }).click()
  const dialog = gunarsa.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Perpanjang', exact: true }).click()
  await expect(dialog.getByText('Isi hari terakhirnya.')).toBeVisible()
  await expect(dialog.getByText('Tuliskan alasannya.')).toBeVisible()
  await dialog.getByLabel('Hari terakhir yang baru').fill(dayFromNow(1))
  await dialog.getByLabel('Alasan').fill('Jaringan terganggu dua hari.')
  await dialog.getByRole('button', { name: 'Perpanjang', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('Perpanjangan harus lebih lama')
  await dialog.getByLabel('Hari terakhir yang baru').fill(dayFromNow(9))
  await dialog.getByRole('button', { name: 'Perpanjang', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(jadwal.getByText(/Sisa 9 hari, sampai .+, 23\.59.WITA\./)).toBeVisible()
  await expect(gunarsa.getByText('Jaringan terganggu dua hari.')).toBeVisible()

  // What the ministry decides has a letter.
  await gunarsa.getByRole('button', { name: 'Ubah jadwal' }).click()
  const interview = dialog.getByRole('group', { name: 'Interviu' })
  await interview.getByLabel('Hari pertama').fill(dayFromNow(20))
  await interview.getByLabel('Hari terakhir').fill(dayFromNow(25))
  await dialog.getByLabel('Alasan').fill('Jadwal interviu dari kementerian.')
  await dialog.getByRole('button', { name: 'Simpan jadwal' }).click()
  await expect(dialog.getByText('Isi nomor suratnya.')).toBeVisible()
  await dialog.getByLabel('Nomor surat').fill('B/17/2026')
  await dialog.getByLabel('Tanggal surat').fill(dayFromNow(-1))
  await dialog.getByRole('button', { name: 'Simpan jadwal' }).click()
  await expect(dialog).toBeHidden()
  await expect(gunarsa.getByText(/Surat B\/17\/2026/)).toBeVisible()
  await expectFitsEveryScreen(gunarsa)

  // By which index the predicate is decided has its source, or is not saved; what is written stays.
  await gunarsa.getByRole('button', { name: 'Tetapkan ambang' }).press('Enter')
  await dialog.getByRole('radio', { name: /belum diketahui/ }).press('Space')
  await dialog.getByRole('button', { name: 'Tetapkan', exact: true }).press('Enter')
  await expect(dialog.getByText('Tuliskan sumbernya.')).toBeVisible()
  await expect(dialog.getByLabel('Sumber')).toBeFocused()
  await expectFitsEveryScreen(gunarsa)
  await dialog.getByLabel('Sumber').fill('Surat B/17/2026 tidak menyebutnya.')
  await dialog.getByRole('button', { name: 'Tetapkan', exact: true }).click()
  await expect(dialog).toBeHidden()
  const rules = gunarsa.getByRole('region', { name: 'Aturan putaran' })
  await expect(rules.getByText(/Untuk putaran ini belum diketahui/)).toBeVisible()
  await expect(
    rules.getByRole('listitem').filter({ hasText: 'Surat B/17/2026 tidak menyebutnya.' }),
  ).toHaveCount(1)

  // Which ties forbid an assessor: never weaker than a text, with months that can be meant and a reason.
  await expect(rules.getByText(/Pernah bekerja di instansi yang dinilai.*tanpa sumber/)).toBeVisible()
  await gunarsa.getByRole('button', { name: 'Tetapkan aturan benturan' }).press('Enter')
  await expect(dialog.getByText(/Bekerja di instansi yang dinilai: selalu tidak dapat/)).toBeVisible()
  await expect(dialog.getByLabel('Hubungan keluarga atau kerabat').getByRole('option')).toHaveCount(2)
  await dialog
    .getByLabel('Pernah bekerja di instansi yang dinilai', { exact: true })
    .selectOption({ label: 'tidak dapat ditugaskan' })
  await dialog.getByRole('button', { name: 'Tetapkan', exact: true }).press('Enter')
  await expect(dialog.getByText('Isi bulan, dari 1 sampai 120.')).toBeVisible()
  await expect(dialog.getByText(/^Tulis alasannya/)).toBeVisible()
  await expectFitsEveryScreen(gunarsa)
  await dialog.getByLabel('Pernah bekerja di instansi yang dinilai: bulan sesudah berakhir').fill('24')
  await dialog.getByLabel('Alasan atau nomor suratnya').fill('Surat B/17/2026, butir 6.')
  await dialog.getByRole('button', { name: 'Tetapkan', exact: true }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(rules.getByText(/juga sampai 24 bulan sesudah berakhir \(pilihan putaran ini\)/)).toBeVisible()
  await expect(rules.getByRole('listitem').filter({ hasText: 'Surat B/17/2026, butir 6.' })).toHaveCount(1)
  await expectFitsEveryScreen(gunarsa)

  // Closed by name, and open only when somebody opens it.
  await gunarsa.getByRole('button', { name: 'Tutup: Tanda tangan dan pengiriman' }).click()
  await dialog.getByLabel('Alasan').fill('Semua sudah siap.')
  await dialog.getByRole('button', { name: 'Tutup tahap ini' }).click()
  await expect(jadwal.getByText(/Ditutup .+.WITA\./)).toBeVisible()
  await gunarsa.getByRole('button', { name: 'Buka kembali: Tanda tangan dan pengiriman' }).click()
  await dialog.getByLabel('Hari terakhir yang baru').fill(dayFromNow(5))
  await dialog.getByLabel('Alasan').fill('Ada yang tertinggal.')
  await dialog.getByRole('button', { name: 'Buka', exact: true }).click()
  await expect(jadwal.getByText(/Sisa 5 hari, sampai .+.WITA\./)).toBeVisible()

  // Whoever only works there reads it all, on Beranda too, and changes nothing.
  const dedi = await login('dedi', kalender)
  await expect(dedi.getByText('Ada yang tertinggal.')).toBeVisible()
  await expect(dedi.getByRole('button', { name: 'Ubah jadwal' })).toHaveCount(0)
  await expect(dedi.getByRole('button', { name: /Perpanjang|Kunci|Tetapkan/ })).toHaveCount(0)
  await dedi.goto(`/kota-contoh/${year}`)
  await expect(dedi.getByText(/sampai .+, 23\.59.WITA/).first()).toBeVisible()

  // A locked round lets nothing be changed until somebody unlocks it.
  await gunarsa.getByRole('button', { name: 'Kunci putaran' }).click()
  await dialog.getByLabel('Alasan').fill('Hasil sudah diserahkan.')
  await dialog.getByRole('button', { name: 'Kunci', exact: true }).click()
  await expect(gunarsa.getByText(/Putaran ini terkunci/)).toBeVisible()
  await expect(gunarsa.getByRole('button', { name: 'Ubah jadwal' })).toHaveCount(0)
  await gunarsa.getByRole('button', { name: 'Buka kunci putaran' }).click()
  await dialog.getByLabel('Alasan').fill('Masih ada koreksi.')
  await dialog.getByRole('button', { name: 'Buka kunci', exact: true }).click()
  await expect(gunarsa.getByText(/Putaran ini terkunci/)).toHaveCount(0)

  const download = gunarsa.waitForEvent('download')
  await gunarsa.getByRole('button', { name: 'Unduh kalender (.ics)' }).click()
  expect((await download).suggestedFilename()).toBe(`kalender-kota-contoh-${year}.ics`)
  await withdraw()
})
