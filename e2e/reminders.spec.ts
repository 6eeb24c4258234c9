import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { examplePassword, type ServedUndagi, serveUndagi } from '../scripts/test/served-undagi.ts'
import { expect, test } from './fixtures/undagi.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
const tasks = '/kota-contoh/2022/tugas'
let served: ServedUndagi
test.beforeAll(async () => {
  test.setTimeout(90_000)
  const env = {
    UNDAGI_MAIL_URL: pathToFileURL(outbox).href,
    UNDAGI_MAIL_FROM: 'Undagi <undagi@contoh.go.id>',
  }
  served = await serveUndagi({ env })
})
test.afterAll(async () => {
  await served.discard()
  rmSync(outbox, { recursive: true, force: true })
})

async function open(page: Page, person: string, path: string): Promise<void> {
  await page.goto(`${served.address}/masuk`)
  await page.getByLabel('Surel').fill(`${person}@contoh.go.id`)
  await page.getByLabel('Kata sandi', { exact: true }).fill(examplePassword(served))
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.waitForURL(({ pathname }) => pathname !== '/masuk')
  await page.goto(`${served.address}${path}`)
}

test('the person in charge sees who is late since when, reminds once a day by keyboard, and takes the list along', async ({
  page,
  expectFitsEveryScreen,
}) => {
  test.slow()
  await open(page, 'gunarsa', tasks)
  const board = page.getByRole('region', { name: 'Siapa yang terlambat' })
  const late = board.getByRole('listitem').filter({ hasText: 'indikator 22' }).first()
  await expect(late).toContainText(/Dari putaran lama, batas waktunya/)
  await expect(late).toContainText('Belum diingatkan.')
  await expectFitsEveryScreen(page)

  const remind = late.getByRole('button', { name: /^Ingatkan sekarang/ })
  await remind.press('Enter')
  await expect(board.getByRole('status')).toContainText('1 tugas diingatkan')
  await remind.press('Enter')
  await expect(board.getByRole('status')).toContainText('hari ini sudah diingatkan')

  const shown = await board.getByRole('listitem').count()
  await board.getByRole('button', { name: `Unduh ${shown} baris` }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Teks terpisah koma (CSV)' }).click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  expect(text).toContain('Jawab permintaan indikator 22')
})

test('whoever is to do it sees what waits, chooses how often to be written to, and has no board', async ({
  page,
  expectAccessible,
}) => {
  test.slow()
  await open(page, 'siti', tasks)
  await expect(page.getByRole('heading', { level: 1, name: 'Tugas 2022' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Tugas Anda' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Siapa yang terlambat' })).toHaveCount(0)
  await expectAccessible(page)

  const kept = page.waitForResponse((response) => response.request().method() === 'PUT' && response.ok())
  await page.getByLabel('Pengingat lewat surel').selectOption('urgent')
  await kept
  await page.reload()
  await expect(page.getByLabel('Pengingat lewat surel')).toHaveValue('urgent')
})

test('whoever brings an indicator together is led from Beranda and Tugas to its answers, by keyboard, and is asked no more once they were copied', async ({
  page,
  expectFitsEveryScreen,
}) => {
  test.slow()
  await open(page, 'komang', '/kota-contoh/2022')
  await expect(page.getByRole('status').filter({ hasText: 'tugas menunggu Anda' })).toBeVisible()
  await page.goto(`${served.address}${tasks}`)
  const own = page.getByRole('region', { name: 'Tugas Anda' })
  await expectFitsEveryScreen(page)

  const toBring = own.getByRole('link', { name: 'Rangkum jawaban perangkat daerah, indikator 22' })
  await toBring.press('Enter')
  await expect(page).toHaveURL(/\/kota-contoh\/2022\/permintaan#22$/)
  const said = page.getByRole('region', { name: /^Anda pengampu: 22/ })
  await expect(said).toBeInViewport()
  await said.getByRole('button', { name: 'Salin jawaban ke Fakta' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Salin', exact: true }).click()
  await expect(said.getByRole('status').filter({ hasText: /^Disalin ke Fakta, di bawah/ })).toContainText(
    ': jawaban ',
  )
  await expect(said.getByText(/Disalin ke Fakta oleh Komang Sudarma/).first()).toBeVisible()

  await page.goto(`${served.address}${tasks}`)
  await expect(own.getByText(/menunggu Anda|Sisa|Terlambat|Tanpa batas waktu/).first()).toBeVisible()
  await expect(toBring).toHaveCount(0)
})

test('what a unit answers waits for its head, and for nobody once they stand by it', async ({
  browser,
  page,
}) => {
  test.slow()
  await open(page, 'siti', '/kota-contoh/2022/permintaan')
  await page
    .getByRole('button', { name: /^(Jawab|Ubah jawaban)$/ })
    .first()
    .click()
  await page.getByLabel('Sudah diterapkan').first().check()
  await page.getByRole('button', { name: 'Kirim jawaban' }).first().click()
  await expect(page.getByText('Belum disahkan kepala perangkat daerah.').first()).toBeVisible()

  const context = await browser.newContext()
  const head = await context.newPage()
  await open(head, 'bagus', tasks)
  const toConfirm = head
    .getByRole('region', { name: 'Tugas Anda' })
    .getByRole('link', { name: 'Sahkan jawaban indikator 42' })
  await toConfirm.click()
  await head.getByRole('button', { name: 'Sahkan jawaban ini' }).click()
  await expect(head.getByText(/Disahkan Bagus Prasetyo/)).toBeVisible()
  await head.goto(`${served.address}${tasks}`)
  await expect(head.getByRole('region', { name: 'Tugas Anda' })).toBeVisible()
  await expect(toConfirm).toHaveCount(0)
  await context.close()
})
