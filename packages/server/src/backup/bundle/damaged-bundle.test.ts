import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import tar from 'tar-stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildBundle } from '../../testing/build-bundle.ts'
import { BackupProblem, type BackupProblemCode } from '../backup-problem.ts'
import { watchedBy } from '../progress.ts'
import { type BundleEntry, readEntries } from './read-entries.ts'
import { verifyBundle } from './verify-bundle.ts'

let folder: string
let file: string
let whole: Buffer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undagi-bundle-'))
  file = join(folder, 'whole.undagi')
  await buildBundle(file)
  whole = readFileSync(file)
})
afterAll(() => rm(folder, { recursive: true }))

const verify = (path: string) => verifyBundle(path, watchedBy({}))

/** Undefined: taken for whole. Anything but a problem with words for a person fails the test. */
async function refusal(bytes: Buffer): Promise<BackupProblemCode | undefined> {
  const path = join(folder, 'other.undagi')
  writeFileSync(path, bytes)
  try {
    await verify(path)
    return undefined
  } catch (error) {
    if (error instanceof BackupProblem) return error.code
    throw error
  }
}

describe('a bundle', () => {
  test('as it was written is whole', async () => {
    const { head, manifest } = await verify(file)

    expect(head.institutions).toEqual([{ slug: 'kota-arang', name: 'Kota Arang' }])
    expect(manifest.totals).toEqual({ tables: 3, rows: 4, rawBytes: 11 })
  })

  test('with any one byte flipped (every third was tried) is refused: headers, bodies, padding and end', {
    timeout: 240_000,
  }, async () => {
    const accepted: number[] = []
    for (let position = 0; position < whole.byteLength; position += 3) {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8(bytes.readUInt8(position) ^ (1 << (position % 8)), position)
      if ((await refusal(bytes)) === undefined) accepted.push(position)
    }

    expect(accepted).toEqual([])
  })

  test('cut off anywhere is refused, and said to be cut off once its beginning is there', async () => {
    const codes = new Map<number, BackupProblemCode | undefined>()
    for (let length = 0; length < whole.byteLength; length += 37)
      codes.set(length, await refusal(whole.subarray(0, length)))

    const afterHead = [...codes].filter(([length]) => length > 2048).map(([, code]) => code)
    expect([...codes.values()]).not.toContain(undefined)
    expect(new Set(afterHead)).toEqual(new Set(['truncated']))
  })

  test('with something behind its end is refused', async () => {
    expect(await refusal(Buffer.concat([whole, Buffer.from('x')]))).toBe('packed_again')
    expect(await refusal(Buffer.concat([whole, Buffer.alloc(512)]))).toBe('packed_again')
    expect(await refusal(Buffer.concat([whole, whole]))).toBe('packed_again')
  })
})

describe('unpacked and packed again', () => {
  test('in another order, by another owner, or with a file more it is refused and says why', async () => {
    const entries: BundleEntry[] = []
    for await (const entry of readEntries(file)) entries.push(entry)

    expect(await refusal(await pack(entries.toReversed()))).toBe('packed_again')
    expect(
      await refusal(
        await pack([...entries.slice(0, 1), ...entries.slice(1, -1).toReversed(), ...entries.slice(-1)]),
      ),
    ).toBe('packed_again')
    expect(await refusal(await pack(entries, { uid: 1000 }))).toBe('packed_again')
    const [head, ...rest] = entries
    if (head === undefined) throw new Error('A bundle has a head.')
    const stranger = { name: 'catatan.txt', offset: 0, body: Buffer.from('penting') }
    expect(await refusal(await pack([head, stranger, ...rest]))).toBe('packed_again')
    expect(await refusal(await pack(entries.filter(({ name }) => !name.includes('rounds'))))).toBe('damaged')
  })

  test('inside gzip or zip it is recognised', async () => {
    expect(await refusal(gzipSync(whole))).toBe('packed_again')
    expect(await refusal(Buffer.from('504b030414000000', 'hex'))).toBe('packed_again')
  })
})

describe('other files', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(4096)],
    ['a text', Buffer.from('Laporan tahunan\n'.repeat(200))],
    ['an SQL dump', Buffer.from('--\n-- PostgreSQL database dump\n--\n'.repeat(60))],
  ])('%s is no backup', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('not_a_backup')
  })

  test('another archive is no backup', async () => {
    expect(await refusal(await pack([{ name: 'surat.txt', offset: 0, body: Buffer.from('x') }]))).toBe(
      'not_a_backup',
    )
  })

  test.each(['x', 'g', 'L', 'K'])(
    'one huge %s header is refused before it is taken into memory',
    async (flag) => {
      const path = join(folder, 'huge.undagi')
      writeFileSync(path, headerOf(flag, 400 * 1024 ** 2))
      truncateSync(path, 512 + 400 * 1024 ** 2)
      const before = process.memoryUsage.rss()

      await expect(verify(path)).rejects.toMatchObject({ code: 'not_a_backup' })

      expect((process.memoryUsage.rss() - before) / 1024 ** 2).toBeLessThan(100)
    },
  )

  test('a bundle with headers that another program added is said to be packed again', async () => {
    expect(await refusal(Buffer.concat([headerOf('x', 0), whole]))).toBe('packed_again')
  })

  test('a format of a later release names that release', async () => {
    const head = { format: 'undagi-backup', formatVersion: 3, undagiVersion: '3.1.0' }
    const later = await pack([
      { name: 'undagi-backup.json', offset: 0, body: Buffer.from(JSON.stringify(head)) },
    ])
    writeFileSync(join(folder, 'later.undagi'), later)

    await expect(verify(join(folder, 'later.undagi'))).rejects.toMatchObject({
      code: 'newer_format',
      message: expect.stringContaining('3.1.0'),
    })
  })

  test('a file that is not there, and a folder, are said so', async () => {
    await expect(verify(join(folder, 'tidak-ada'))).rejects.toMatchObject({ code: 'file_unusable' })
    await expect(verify(folder)).rejects.toMatchObject({ code: 'file_unusable' })
  })
})

function headerOf(flag: string, size: number): Buffer {
  const header = Buffer.alloc(512)
  header.write('lain', 0)
  header.write(`${size.toString(8).padStart(11, '0')} `, 124)
  header.write('        ', 148)
  header.write(flag, 156)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

async function pack(entries: readonly BundleEntry[], owner: { uid?: number } = {}): Promise<Buffer> {
  const archive = tar.pack()
  for (const { name, body } of entries) {
    archive.entry({ name, mode: 0o600, mtime: new Date('2026-12-01T02:00:00Z'), ...owner }, body)
  }
  archive.finalize()
  return buffer(archive)
}
