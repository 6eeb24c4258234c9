import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Locator } from '@playwright/test'
import { hasProgram } from '@undagi/documents/has-program'
import { root } from '../scripts/bootstrap.mjs'
import { expect, test } from './fixtures/undagi.ts'

const guide = readFileSync(join(root, 'docs/guides/tanda-tangan-elektronik.md'), 'utf8')

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'undagi-outside-'))
})
test.afterEach(() => rmSync(folder, { recursive: true }))

/**
 * The commands of the guide as they stand there, typed in the folder; Undagi is installed in this checkout. Nothing may ask npx, which
 * outside of Undagi's folder takes a program of that name from the internet.
 */
async function typeFromGuide(place: number) {
  const section = guide.split('\n## ').find((part) => part.startsWith('Memeriksa di luar Undagi')) ?? ''
  const commands = section.split('```sh\n')[place]?.split('```')[0] ?? ''
  expect(commands).not.toContain('npx')
  const here = commands.replaceAll(/^\/opt\/undagi\/(.*)$/gm, `"${root}"/$1; echo "kode keluar $?"`)
  return promisify(execFile)('sh', ['-c', here], { cwd: folder })
}

async function downloadByKeyboard(link: Locator) {
  const coming = link.page().waitForEvent('download')
  await link.press('Enter')
  const download = await coming
  await download.saveAs(join(folder, download.suggestedFilename()))
}

test('what the page says of signatures is found again outside, with the files it hands out and the commands of the guide', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const page = await login('rina', '/kota-contoh/bukti')
  await downloadByKeyboard(page.getByRole('link', { name: 'Perwali 17 Tahun 2022.pdf' }).first())
  await downloadByKeyboard(page.getByRole('link', { name: 'SE Pengelolaan Data 2022.pdf' }).first())
  await page.goto('/kota-contoh/administrasi/tanda-tangan')
  const relied = page.getByRole('region', { name: 'Yang dipercaya' })
  const links = relied.getByRole('link', { name: /^Unduh .*-BUKAN-BSrE-/ })
  await expect(links).toHaveCount(4)
  for (const link of await links.all()) await downloadByKeyboard(link)
  await expectFitsEveryScreen(page)

  const said = (await typeFromGuide(2)).stdout.split('kode keluar ')
  expect(said).toEqual([
    expect.stringMatching(/^SAH\./),
    expect.stringMatching(/^0\nTIDAK SAH: dokumen diubah sesudah ditandatangani\./),
    '1\n',
  ])
  const areOthersHere = hasProgram('openssl') && hasProgram('pdfsig')
  test.skip(!areOthersHere, 'openssl or pdfsig is not installed: Undagi itself has agreed with the page')
  const [, fingerprint = ''] = (await typeFromGuide(1)).stdout.trim().split('=')
  await expect(relied.getByText(fingerprint.replaceAll(':', ' '))).toBeVisible()
  expect((await typeFromGuide(3)).stderr).toContain('CMS Verification successful')
})
