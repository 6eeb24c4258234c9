import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { buildZip } from '../packages/documents/src/testing/build-zip.ts'
import { typeInto } from '../packages/documents/src/testing/type-into.ts'
import { readWholeArchive } from '../packages/documents/src/zip/whole-archive.ts'
import { expect, test } from './fixtures/undagi.ts'

const requestsPage = '/kota-contoh/2022/permintaan'

async function bringBack(page: Page, name: string, buffer: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Unggah kit yang sudah diisi' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) })
}

type Parts = ReadonlyMap<string, Uint8Array>

async function downloadKit(page: Page): Promise<Parts> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Unduh kit/ }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^kit-kota-contoh-2022-[a-z-]+-\d{4}-\d\d-\d\d\.zip$/)
  return partsOf(await readFile(await file.path()))
}

const partsOf = (zip: Buffer): Promise<Parts> =>
  readWholeArchive(zip, { parts: 500, inflatedBytes: 16 * 1024 * 1024 })

const nameIn = (kit: Parts, ending: string): string => {
  const found = [...kit.keys()].find((name) => name.endsWith(ending))
  if (found === undefined) throw new Error(`Nothing in the kit ends in ${ending}`)
  return found
}

const workbookOf = (kit: Parts): Uint8Array => kit.get(nameIn(kit, '.xlsx')) ?? new Uint8Array()

/** With slash at its end. */
const firstFolder = (kit: Parts): string => `${dirname(nameIn(kit, '/BACA-SAYA.txt'))}/`

const zipOf = (kit: Parts, more: Readonly<Record<string, string>>): Buffer =>
  buildZip([
    ...[...kit].map(([name, content]) => ({ name, content: Buffer.from(content) })),
    ...Object.entries(more).map(([name, content]) => ({ name, content })),
  ])

async function answerHere(page: Page, text: string): Promise<void> {
  await page
    .getByRole('button', { name: /^(Jawab|Ubah jawaban)$/ })
    .first()
    .click()
  await page.getByLabel('Sudah diterapkan').check()
  await page.getByLabel(/Ceritakan singkat/).fill(text)
  await page.getByRole('button', { name: 'Kirim jawaban' }).click()
  await expect(page.getByText(text)).toBeVisible()
}

test('a unit fills its kit without a line, a colleague answers meanwhile, and what contradicts is chosen', async ({
  login,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const page = await login('ratna', requestsPage)
  const kit = workbookOf(await downloadKit(page))
  await answerHere(page, 'Dijawab di Undagi sementara itu.')

  const filled = await typeInto(kit, 'Isian', {
    ...{ E3: 'Budi, sekretaris', E6: 'Diterapkan sebagian', F6: 'Diisi tanpa sambungan.' },
  })
  await bringBack(
    page,
    'kit-dinas.xlsx',
    await typeInto(filled, 'Bukti', { D5: 'SK Layanan.pdf', H5: 'SK Layanan' }),
  )

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pratinjau kit-dinas.xlsx')
  await expect(page.getByText(/Diisi luring oleh Budi, sekretaris, diunggah/)).toBeVisible()
  await expect(page.getByText('Berubah di buku kerja dan di Undagi: pilih yang berlaku.')).toBeVisible()
  await expectAccessible(page)
  await expectFitsEveryScreen(page)
  await page.getByRole('button', { name: /^Terapkan/ }).click()
  await expect(page.getByText('Pilih salah satu.')).toBeVisible()
  await page.getByLabel('Pakai isian buku kerja').check()
  await page.getByRole('button', { name: 'Terapkan 1 jawaban' }).click()
  await expect(page.getByText(/^Diterapkan: 1 jawaban ditulis/)).toBeVisible()

  await page.getByRole('link', { name: 'Kembali ke Permintaan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Permintaan 2022')
  await expect(page.getByText('Diisi tanpa sambungan.')).toBeVisible()
  await expect(page.getByText(/diisi luring oleh Budi, sekretaris/)).toBeVisible()
  await expect(page.getByText('SK Layanan.pdf, SK Layanan')).toBeVisible()
  await expectAccessible(page)
})

test('a kit comes back as a ZIP with its evidence: seen first, each file named with what becomes of it, sent once', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const page = await login('ratna', requestsPage)
  const kit = await downloadKit(page)
  const folder = firstFolder(kit)
  const filled = zipOf(kit, {
    [`${folder}Notula rapat kit.txt`]: 'Notula rapat koordinasi layanan.',
    [`${folder}Salinan notula.txt`]: 'Notula rapat koordinasi layanan.',
    [`${folder}Thumbs.db`]: 'x',
    [`${folder}lampiran.zip`]: 'x',
    [`${folder}kosong.pdf`]: '',
    '../di luar.txt': 'x',
    'Bukti/Foto kegiatan/foto.txt': 'x',
  })

  await bringBack(page, 'kit.zip', filled)

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Pratinjau Isian 2022 /)
  const evidence = page.getByRole('region', { name: 'Bukti di folder kit' })
  const line = (name: string) => evidence.getByRole('listitem').filter({ hasText: name })
  await expect(line('Salinan notula.txt')).toContainText('Isinya sama dengan berkas lain')
  await expect(line('lampiran.zip')).toContainText('Arsip di dalam kit')
  await expect(line('kosong.pdf')).toContainText('Kosong (0 byte)')
  await expect(line('../di luar.txt')).toContainText('menunjuk ke luar')
  await expect(line('foto.txt')).toContainText('bukan folder indikator kit ini')
  await expect(evidence.getByText('1 berkas bawaan komputer dilewati')).toBeVisible()
  await expectFitsEveryScreen(page)
  await page.getByLabel('Jenis dokumen Notula rapat kit.txt').selectOption({ value: 'minutes' })
  await page.getByRole('button', { name: 'Kirim 1 berkas' }).click()
  await expect(line('Notula rapat kit.txt')).toContainText('Terkirim dan ditawarkan sebagai bukti')

  await page.getByRole('link', { name: 'Kembali ke Permintaan' }).click()
  await expect(page.getByText('Notula Rapat Kit').first()).toBeVisible()
  await bringBack(page, 'kit.zip', filled)
  await expect(line('Notula rapat kit.txt')).toContainText('Sudah ada di indikator ini')
  await expect(line('Salinan notula.txt')).toContainText('Sudah ada di indikator ini')
  await expect(page.getByRole('button', { name: /^(Kirim|Memeriksa)/ })).toHaveCount(0)
})

test('the folder that a kit was unpacked into comes back too, and a line that breaks in the middle is gone on with', async ({
  login,
}) => {
  const page = await login('ratna', requestsPage)
  const kit = await downloadKit(page)
  const place = join(await mkdtemp(join(tmpdir(), 'undagi-kit-')), 'kit dinas')
  const folder = firstFolder(kit)
  const files = new Map<string, string | Uint8Array>(kit)
  files.set(`${folder}Foto A.txt`, 'Foto yang pertama.').set(`${folder}Foto B.txt`, 'Foto yang kedua.')
  for (const [name, content] of files) {
    await mkdir(dirname(join(place, name)), { recursive: true })
    await writeFile(join(place, name), content)
  }
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Pilih folder kit' }).click()
  await (await chooser).setFiles(place)

  const evidence = page.getByRole('region', { name: 'Bukti di folder kit' })
  const line = (name: string) => evidence.getByRole('listitem').filter({ hasText: name })
  const answers = '**/offline-kit-returns/*/files'
  let asked = 0
  await page.route(answers, async (route) => {
    asked += 1
    // what was done arrives, and its answer is lost on the way back
    if (asked === 2) {
      await route.fetch()
      await route.abort('connectionreset')
    } else await route.continue()
  })
  await page.getByRole('button', { name: 'Kirim 2 berkas' }).click()
  await expect(line('Foto A.txt')).toContainText('Terkirim')
  await expect(evidence.getByText('Sambungan terputus. Yang sudah terkirim tersimpan')).toBeVisible()
  await evidence.getByRole('button', { name: 'Lanjutkan sekarang' }).click()
  await expect(line('Foto B.txt')).toContainText('Sudah ada di indikator ini')
  await page.unroute(answers)

  await page.getByRole('link', { name: 'Kembali ke Permintaan' }).click()
  await expect(page.getByText('Foto B', { exact: true })).toHaveCount(1)
})

test('who assigns takes the kits of all units along in one ZIP', async ({ login, expectAccessible }) => {
  const page = await login('rina', requestsPage)
  await expectAccessible(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh kit semua perangkat daerah' }).click()
  const file = await coming

  expect(file.suggestedFilename()).toMatch(/^kit-semua-kota-contoh-2022-/)
  const kits = await partsOf(await readFile(await file.path()))
  expect(kits.size).toBeGreaterThan(0)
  for (const [name, kit] of kits) {
    expect(name).toMatch(/^kit-kota-contoh-2022-.+\.zip$/)
    expect(nameIn(await partsOf(Buffer.from(kit)), '.xlsx')).toMatch(/^Isian 2022 /)
  }
})

test('what is no kit is refused with what to do, and nothing has changed', async ({ login }) => {
  const page = await login('ratna', requestsPage)

  await bringBack(page, 'jawaban.xlsx', Buffer.from('%PDF-1.7'))
  await expect(page.getByRole('alert')).toContainText('Berkas ini PDF, bukan buku kerja XLSX.')

  const kit = await downloadKit(page)
  await bringBack(page, 'diubah.xlsx', await typeInto(workbookOf(kit), 'Isian', { E5: 'Status' }))
  await expect(page.getByRole('alert')).toContainText('Tidak ada lembar dengan kolom "Kode"')

  await bringBack(page, 'rusak.zip', zipOf(kit, {}).subarray(0, 2_000))
  await expect(page.getByRole('alert')).toContainText('ZIP ini rusak atau belum terunduh seluruhnya')
  await bringBack(page, 'bukti saja.zip', buildZip([{ name: 'Bukti/01/SK.pdf', content: 'isi' }]))
  await expect(page.getByRole('alert')).toContainText('Tidak ada buku kerja kit (.xlsx) di dalamnya')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Permintaan 2022')
})
