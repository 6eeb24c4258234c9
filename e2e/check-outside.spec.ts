import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../scripts/bootstrap.mjs'
import { expect, test } from './fixtures/undagi.ts'

const guide = readFileSync(join(root, 'docs/guides/tanda-tangan-elektronik.md'), 'utf8')
const program = join(root, 'packages/cli/bin/undagi.js')

/** The commands of the guide as they stand there, typed in a folder; `npx undagi` is the program of this checkout. */
async function typeFromGuide(folder: string, place: number) {
  const section = guide.split('\n## ').find((part) => part.startsWith('Memeriksa di luar Undagi')) ?? ''
  const commands = section.split('```sh\n')[place]?.split('```')[0] ?? ''
  const npx = `npx() { shift; "${process.execPath}" "${program}" "$@"; echo "exit code $?"; }\n`
  return promisify(execFile)('sh', ['-c', npx + commands], { cwd: folder })
}

test('what the page says of signatures is found again outside, with the files and commands that it hands out', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-outside-'))
  const page = await login('rina', '/kota-contoh/bukti')
  const institution = await page.request.get('/api/institutions/kota-contoh/overview')
  const { id } = (await institution.json()).institution
  const { items } = await (await page.request.get(`/api/institutions/${id}/evidence`)).json()
  for (const item of items) {
    for (const { fileName, position } of item.newest.files) {
      if (!/^(Perwali 17 Tahun|SE Pengelolaan Data)/.test(fileName)) continue
      const original = `/api/institutions/${id}/evidence/${item.id}/revisions/1/files/${position}`
      writeFileSync(join(folder, fileName), await (await page.request.get(original)).body())
    }
  }

  await page.goto('/kota-contoh/administrasi/tanda-tangan')
  const kept = page.getByRole('region', { name: 'Yang dipercaya' })
  const links = kept.getByRole('link', { name: /^Unduh .*BUKAN-BSrE/ })
  await expect(links).toHaveCount(4)
  for (const link of await links.all()) {
    const arriving = page.waitForEvent('download')
    await link.press('Enter')
    const download = await arriving
    await download.saveAs(join(folder, download.suggestedFilename()))
  }
  await expectFitsEveryScreen(page)

  const fingerprint = (await typeFromGuide(folder, 1)).stdout.trim().split('=')[1]
  await expect(kept.getByText(fingerprint?.replaceAll(':', ' ') ?? 'none')).toBeVisible()
  const said = (await typeFromGuide(folder, 2)).stdout
  expect(said).toMatch(
    /^SAH\.\n[^]*exit code 0\nTIDAK SAH: dokumen diubah sesudah ditandatangani\.\n[^]*exit code 1\n$/,
  )
  expect((await typeFromGuide(folder, 3)).stderr).toContain('CMS Verification successful')
  rmSync(folder, { recursive: true })
})
