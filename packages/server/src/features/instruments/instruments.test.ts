import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'
import { importEditions } from './import-editions.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['internal_assessor'] } })
})
afterAll(() => undagi.close())

describe('an edition', () => {
  const read = (headers: Record<string, string> = {}) =>
    undagi.fetch(
      new Request(`${origin}/api/instruments/toy/1`, {
        headers: { cookie: `undagi_session=${sessionOf('ani')}`, ...headers },
      }),
    )

  test('is served with the hash of its bytes and may be kept for ever', async () => {
    const response = await read()

    expect(await response.json()).toMatchObject({ id: 'toy', revision: 1, root: { weight: '100' } })
    expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/)
    expect(response.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
  })

  test('is compressed for who can unpack it, the same each time', async () => {
    const [first, again] = [
      await read({ 'accept-encoding': 'gzip' }),
      await read({ 'accept-encoding': 'gzip' }),
    ]

    expect(first.headers.get('content-encoding')).toBe('gzip')
    expect(first.headers.get('vary')).toContain('Accept-Encoding')
    const bytes = Buffer.from(await first.arrayBuffer())
    expect(JSON.parse(gunzipSync(bytes).toString('utf8'))).toMatchObject({ id: 'toy', revision: 1 })
    expect(Buffer.from(await again.arrayBuffer())).toEqual(bytes)
  })

  test('is not sent again to who has it', async () => {
    const etag = (await read()).headers.get('etag') ?? ''

    const again = await read({ 'if-none-match': etag })

    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('that does not exist is not found', async () => {
    const { error } = await undagi
      .as('ani')
      .GET('/instruments/{id}/{revision}', { params: { path: { id: 'toy', revision: '2' } } })

    expect(error).toMatchObject({ status: 404, code: 'instruments.not_found' })
  })
})

describe('bringing instruments in at the start', () => {
  const source = fileURLToPath(new URL('../../../../../instruments/toy', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'undagi-instruments-'))
  const main = join(folder, 'perpustakaan/instrument.yaml')
  const at = new Date('2026-01-01')
  const change = (from: string, to: string) =>
    writeFileSync(main, readFileSync(main, 'utf8').replace(from, to))
  beforeAll(() => {
    cpSync(source, join(folder, 'perpustakaan'), { recursive: true })
    change('id: toy', 'id: perpustakaan')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const bringIn = () => importEditions(undagi.database, folder, at)
  const nothingNew = { imported: [], refused: [] }

  test('imports each revision once', async () => {
    expect(await bringIn()).toEqual({ imported: ['perpustakaan revisi 1'], refused: [] })
    expect(await bringIn()).toEqual(nothingNew)
  })

  test('takes line ends and the first mark of another operating system for the same bytes', async () => {
    const text = readFileSync(main, 'utf8')
    writeFileSync(main, `\ufeff${text.replaceAll('\n', '\r\n')}`)

    expect(await bringIn()).toEqual(nothingNew)

    writeFileSync(main, text)
  })

  test('takes the situations beside an instrument for no part of it', async () => {
    mkdirSync(join(folder, 'perpustakaan/situations'))
    writeFileSync(join(folder, 'perpustakaan/situations/contoh.yaml'), 'title: Contoh\n')

    expect(await bringIn()).toEqual(nothingNew)
  })

  test('refuses other bytes under a revision that is in use, says what to do, and serves what is stored', async () => {
    change('(instrumen contoh)', '(instrumen contoh, diubah)')

    const { imported, refused } = await bringIn()

    expect(imported).toEqual([])
    expect(refused.map(({ message }) => message)).toEqual([
      expect.stringMatching(/perpustakaan revisi 1.*tetap dipakai.*\n.*naikkan `revision`/),
    ])
    const { data } = await undagi
      .as('ani')
      .GET('/instruments/{id}/{revision}', { params: { path: { id: 'perpustakaan', revision: '1' } } })
    expect(data).toMatchObject({ name: expect.not.stringContaining('diubah') })
  })

  test('takes the change as a new revision', async () => {
    change('revision: 1', 'revision: 2')

    expect(await bringIn()).toEqual({ imported: ['perpustakaan revisi 2'], refused: [] })
  })

  test('says where an instrument is wrong, and brings in the others', async () => {
    change('revision: 2', 'revision: 3')
    change('weight: "40"', 'weight: "41"')
    const other = join(folder, 'taman-baca')
    cpSync(source, other, { recursive: true })
    const otherMain = join(other, 'instrument.yaml')
    writeFileSync(otherMain, readFileSync(otherMain, 'utf8').replace('id: toy', 'id: taman-baca'))

    const { imported, refused } = await bringIn()

    expect(imported).toEqual(['taman-baca revisi 1'])
    expect(refused.map(({ reasons }) => reasons)).toEqual([
      expect.arrayContaining([
        expect.stringMatching(/^\/.*perpustakaan\/instrument\.yaml:\d+:\d+: \S/),
        expect.stringContaining('undagi instrument check'),
      ]),
    ])
  })

  test.each([
    [
      'no main file',
      (path: string) => rmSync(join(path, 'instrument.yaml')),
      /instrument\.yaml:1:1: .* tidak ada/,
    ],
    [
      'no text',
      (path: string) => writeFileSync(join(path, 'aspects/P1.yaml'), Buffer.from([0xff, 0xfe, 0])),
      /UTF-8/,
    ],
    [
      'a file without end',
      (path: string) => writeFileSync(join(path, 'aspects/P1.yaml'), 'a'.repeat(1_100_000)),
      /1 MB/,
    ],
    [
      'an anchor',
      (path: string) => writeFileSync(join(path, 'aspects/P1.yaml'), 'a: &a 1\n'),
      /P1\.yaml:1:4: Jangkar/,
    ],
  ])('leaves out a folder with %s', async (_, spoil, words) => {
    const broken = join(folder, 'rusak')
    cpSync(source, broken, { recursive: true })
    spoil(broken)

    const { imported, refused } = await bringIn()

    expect(imported).toEqual([])
    expect(refused.find(({ path }) => path === broken)?.message).toMatch(words)
    rmSync(broken, { recursive: true })
  })

  test('lets the server start with what is stored, but not with nothing at all', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'undagi-no-instruments-'))
    cpSync(join(folder, 'perpustakaan'), join(empty, 'perpustakaan'), { recursive: true })
    const fresh = await createTestDatabase()

    expect((await importEditions(undagi.database, empty, at)).refused).toHaveLength(1)
    await expect(importEditions(fresh.database, empty, at)).rejects.toThrow(
      /Tidak ada satu pun edisi[\s\S]*perpustakaan\/instrument\.yaml:\d+:\d+: /,
    )

    await fresh.drop()
    rmSync(empty, { recursive: true })
  })
})
