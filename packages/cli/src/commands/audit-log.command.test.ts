import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChainEnd, formatAnchor, formatEntry, formatLogHead, sealNext } from '@undagi/audit-chain'
import { describe, expect, test } from 'vitest'
import { runUndagi, spawnUndagi } from '../testing/run-undagi.ts'
import { serveUndagi } from '../testing/serving-undagi.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const chain = 'aaaaaaaa-0000-4000-8000-000000000001'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function buildLog(count: number) {
  let after: ChainEnd | null = null
  return Array.from({ length: count }, (_, step) => {
    const head = {
      at: '2026-03-02T02:00:00.000Z',
      operation: `step${step}`,
      outcome: 'done',
      requestId: null,
    }
    const entry = sealNext(chain, { after, head, payload: { salt: 'x', actorName: 'Ani\n<b>' } }, sha256)
    after = entry
    return entry
  })
}

const head = formatLogHead({
  chain,
  name: 'Kota\u001b[31m Contoh',
  exportedAt: '2026-03-02T03:00:00.000Z',
  from: 1,
})
const entries = buildLog(5)
const lines = entries.map(formatEntry)
const [first = '', second = '', third = '', fourth = '', fifth = ''] = lines
const [, , , , last] = entries

async function verify(written: readonly string[], anchors?: string) {
  using folder = temporaryFolder()
  const [file, book] = [join(folder.path, 'catatan.jsonl'), join(folder.path, 'anchors.jsonl')]
  writeFileSync(file, `${[head, ...written].join('\n')}\n`)
  if (anchors === undefined) return await runUndagi('audit-log', 'verify', file)
  writeFileSync(book, anchors)
  return await runUndagi('audit-log', 'verify', file, '--anchors', book)
}

const anchor =
  last === undefined
    ? ''
    : formatAnchor({ chain, position: 5, seal: last.seal, at: '2026-03-02T04:00:00.000Z' })

describe('undagi audit-log verify', { timeout: 120_000 }, () => {
  test('says that a log is whole, and what no chain can prove without an anchor', async () => {
    const { exitCode, stdout } = await verify(lines)

    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Catatan Kota \[31m Contoh utuh: 5 entri, nomor 1 sampai 5\.\nTanpa jangkar/)
  })

  test('says how far anchors prove it', async () => {
    const { exitCode, stdout } = await verify(lines, `${anchor}\n`)

    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: expect.stringContaining('Terbukti sampai nomor 5 (1 jangkar cocok).'),
    })
  })

  test.each([
    [[first, second.replace('step1', 'stepX'), third], 'entri nomor 2 (baris 3) diubah'],
    [[first, third, fourth], 'entri nomor 2 hilang sebelum baris 3'],
    [
      [first, third, second, fourth],
      'entri nomor 2 tidak pada tempatnya: seharusnya di baris 3, ditemukan di baris 4',
    ],
    [[first, second, second, third], 'sebuah entri disisipkan sebagai nomor 2'],
  ])('names the first entry that was touched, and how (%#)', async (written, sentence) => {
    const { exitCode, stdout } = await verify(written)

    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.stringContaining(sentence) })
  })

  test('finds with an anchor that the end was cut off', async () => {
    const { exitCode, stdout } = await verify([first, second], `${anchor}\n`)

    expect({ exitCode, stdout }).toEqual({
      exitCode: 1,
      stdout: expect.stringContaining(
        'berakhir pada nomor 2, sedangkan jangkar pada 2026-03-02T04:00:00.000Z mengenal nomor 5',
      ),
    })
    expect(fifth).not.toBe('')
  })

  test.each([
    ['bukan catatan', 'bukan catatan yang diekspor Undagi'],
    ['', 'bukan catatan yang diekspor Undagi'],
  ])('refuses a file that is no log', async (text, sentence) => {
    using folder = temporaryFolder()
    const file = join(folder.path, 'x')
    writeFileSync(file, text)

    expect(await runUndagi('audit-log', 'verify', file)).toMatchObject({
      ...{ exitCode: 2, stdout: '' },
      stderr: expect.stringContaining(sentence),
    })
    expect(await runUndagi('audit-log', 'verify', join(folder.path, 'y'))).toMatchObject({
      ...{ exitCode: 2, stdout: '' },
      stderr: expect.stringContaining('tidak ditemukan'),
    })
  })
})

test('an installation’s log is exported while people work, and verifies with its own anchors', {
  timeout: 240_000,
}, async () => {
  using folder = temporaryFolder()
  const [data, file] = [join(folder.path, 'data'), join(folder.path, 'platform.jsonl')]
  const serving = await serveUndagi(data)
  await fetch(`${serving.address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'nobody@undagi.test', password: 'salah' }),
  })
  const exported = await spawnUndagi('audit-log', 'export', file, '--platform', '--data', data)
  const again = await spawnUndagi('audit-log', 'export', file, '--platform', '--data', data)
  const unknown = await spawnUndagi(
    'audit-log',
    'export',
    join(folder.path, 'x'),
    '--institution',
    'tidak-ada',
    '--data',
    data,
  )
  const printed = await spawnUndagi('audit-log', 'anchors', '--data', data)
  serving.process.kill('SIGTERM')
  await serving.ended
  const verified = await runUndagi('audit-log', 'verify', file, '--anchors', join(data, 'anchors'))

  expect(exported).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('Catatan Platform ditulis ke'),
  })
  expect(readFileSync(file, 'utf8')).toContain('"nobody@undagi.test"')
  expect(again).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('sudah ada') })
  expect(unknown).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Belum ada instansi') })
  expect(printed.stdout).toMatch(/^\{"at":".*","chain":"platform","position":\d+,"seal":"[0-9a-f]{64}"\}$/m)
  expect(verified).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Terbukti sampai nomor') })
})
