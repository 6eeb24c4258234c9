import { createHash, randomBytes } from 'node:crypto'
import { appendFile, copyFile, readFile, utimes } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { Upload } from 'tus-js-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { assignOutside } from '../../testing/assign-outside.ts'
import { breakingLine } from '../../testing/breaking-line.ts'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { queryAs } from '../../testing/query-as.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'
import { type Sending, send } from '../../testing/send.ts'
import { countPromisedBytes } from './count-promised-bytes.ts'
import { sweepUploads } from './sweep-uploads.ts'
import { uploadSchema } from './uploads.schemas.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      rekan: ['data_entry_officer'],
      penuh: ['data_entry_officer'],
      penilai: ['external_assessor'],
    },
    'kota-bara': { budi: ['internal_assessor'] },
  })
  await assignOutside(undagi, ['penilai'])
})
afterAll(() => undagi.close())

const uploads = (slug = 'kota-arang') => `/institutions/${undagi.institution(slug).id}/uploads`
const named = (name: string) => `filename ${Buffer.from(name).toString('base64')}`

const say = (person: string, sending: Omit<Sending, 'token'>) =>
  send(undagi, { ...sending, token: sessionOf(person) })

const begin = (person: string, length: number | string, name = 'sk.pdf') =>
  say(person, {
    method: 'POST',
    path: uploads(),
    headers: { 'upload-length': String(length), 'upload-metadata': named(name) },
  })

async function begun(person: string, length: number, name?: string): Promise<string> {
  const { id } = uploadSchema.parse(await (await begin(person, length, name)).json())
  return `${uploads()}/${id}`
}

const piece = (person: string, path: string, offset: number, file: string) =>
  say(person, {
    ...{ method: 'PATCH', path, file, fileType: 'application/offset+octet-stream' },
    headers: { 'upload-offset': String(offset) },
  })

const codeOf = async (response: Response) => [
  response.status,
  z.object({ code: z.string() }).parse(await response.json()).code,
]

test('a file of 100 MB arrives byte for byte over a line that breaks ten times', async () => {
  const listening = await undagi.listen()
  const line = await breakingLine(listening.address, { every: 8_000_000, times: 10 })
  const bytes = randomBytes(100_000_000)
  await new Promise<void>((resolve, reject) => {
    const upload = new Upload(bytes, {
      endpoint: `${line.address}/api${uploads()}`,
      headers: { host: new URL(origin).host, origin, cookie: `undagi_session=${sessionOf('ani')}` },
      metadata: { filename: 'rekaman layanan.mp4' },
      retryDelays: Array.from({ length: 12 }, () => 10),
      onSuccess: () => resolve(),
      onError: reject,
    })
    upload.start()
  })
  await line.close()
  await listening.close()

  expect(line.breaks()).toBe(10)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const key = { institutionId: undagi.institution('kota-arang').id, sha256 }
  expect(await undagi.services.files.store.size(key)).toBe(bytes.length)
  const kept = await buffer(await undagi.services.files.store.open(key))
  expect(createHash('sha256').update(kept).digest('hex')).toBe(sha256)
}, 120_000)

test('a piece that does not go on where the file ends is refused with the place where it does', async () => {
  const path = await begun('ani', 6)
  expect((await piece('ani', path, 0, 'abc')).headers.get('upload-offset')).toBe('3')
  for (const offset of [0, 2, 4]) {
    const refused = await piece('ani', path, offset, 'abc')
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({ current: { receivedBytes: 3 } })
  }
  expect((await piece('ani', path, 3, 'def')).headers.get('upload-offset')).toBe('6')
  const head = await say('ani', { method: 'HEAD', path })
  expect([head.headers.get('upload-offset'), head.headers.get('tus-resumable')]).toEqual(['6', '1.0.0'])
})

test('the same bytes sent twice are kept once, and never counted as those of another institution', async () => {
  for (const name of ['sk.pdf', 'salinan sk.pdf']) await piece('ani', await begun('ani', 3, name), 0, 'sk!')
  const kept = []
  for await (const key of undagi.services.files.store.list()) kept.push(key)
  const sha256 = createHash('sha256').update('sk!').digest('hex')
  expect(kept.filter((key) => key.sha256 === sha256)).toEqual([
    { institutionId: undagi.institution('kota-arang').id, sha256, bytes: 3, keptAt: expect.any(Date) },
  ])
})

test('what everybody’s files will still bring is counted before another one may begin', async () => {
  const count = () => countPromisedBytes(undagi.services, undagi.clock.now())
  const before = await count()
  const path = await begun('ani', 1000)
  await begun('rekan', 500)
  await piece('ani', path, 0, 'x'.repeat(300))
  expect((await count()) - before).toBe(1200)
})

describe('refused is', () => {
  test('what is longer than was announced; what came before stays', async () => {
    const path = await begun('ani', 4)
    expect(await codeOf(await piece('ani', path, 0, 'terlalu panjang'))).toEqual([
      413,
      'uploads.more_than_announced',
    ])
  })

  test.each([
    ['0', 'sk.pdf', 422, 'uploads.empty_file'],
    [String(2 * 1024 ** 3 + 1), 'video.mp4', 413, 'uploads.too_large'],
    ['4', '\u202e', 422, 'uploads.nameless_file'],
    ['-1', 'sk.pdf', 422, 'request.invalid'],
    ['1e9', 'sk.pdf', 422, 'request.invalid'],
  ])('a file of %s bytes called “%s”', async (length, name, status, code) => {
    expect(await codeOf(await begin('ani', length, name))).toEqual([status, code])
  })

  test('another file of whoever has sent a hundred that are no evidence yet; a colleague may send', async () => {
    const { id: institutionId } = undagi.institution('kota-arang')
    await queryAs(
      undagi.server.connectionFor('owner'),
      `INSERT INTO undagi.uploads (institution_id, person_id, file_name, announced_bytes, begun_at)
       SELECT institution_id, person_id, file_name, 1, begun_at FROM undagi.uploads u, generate_series(1, 100)
        WHERE id = '${(await begun('penuh', 4)).split('/').at(-1)}' AND institution_id = '${institutionId}'`,
    )
    expect(await codeOf(await begin('penuh', 4))).toEqual([429, 'uploads.too_many'])
    expect((await begin('rekan', 4)).status).toBe(201)
  })

  test('another protocol', async () => {
    const headers = { 'upload-length': '4', 'upload-metadata': named('sk.pdf'), 'tus-resumable': '0.2.2' }
    const answer = await say('ani', { method: 'POST', path: uploads(), headers })
    expect(await codeOf(answer)).toEqual([412, 'uploads.unknown_protocol'])
  })

  test('whoever only looks on, and a file of a colleague is nobody else’s', async () => {
    expect((await begin('penilai', 4)).status).toBe(403)
    expect((await begin('budi', 4)).status).toBe(404)
    const path = await begun('ani', 4)
    for (const person of ['rekan', 'budi']) {
      expect((await say(person, { method: 'GET', path })).status).toBe(404)
      expect((await piece(person, path, 0, 'isi!')).status).toBe(404)
      expect((await say(person, { method: 'DELETE', path })).status).toBe(404)
    }
  })
})

test('of two retries at once, while the old line still hangs, one is kept whole and nothing is mixed', async () => {
  const { staging } = undagi.services.files
  const id = 'tiga-baris'
  await staging.begin(id)
  const hangs = async function* () {
    yield Buffer.from('abc')
    await new Promise(() => {})
  }
  const first = staging.append(id, { offset: 0, bytes: hangs(), mostBytes: 11 })
  await expect.poll(() => staging.received(id)).toBe(3)
  const bytes = async function* (text: string) {
    yield Buffer.from(text)
  }
  const retries = ['12345678', 'abcdefgh'].map((text) =>
    staging.append(id, { offset: 3, bytes: bytes(text), mostBytes: 11 }),
  )
  await Promise.allSettled([first, ...retries])
  const kept = await readFile(staging.pathOf(id))
  expect(['abc12345678', 'abcabcdefgh']).toContain(kept.toString())
  expect(await staging.digest(id)).toBe(createHash('sha256').update(kept).digest('hex'))
  await staging.discard(id)
})

test('a file whose row could not be written is still there for the next attempt', async () => {
  const path = await begun('ani', 4)
  const id = path.split('/').at(-1) ?? ''
  await piece('ani', path, 0, 'isi')
  // As a kill between the store and the row leaves it: the bytes are kept, and nothing says so.
  await appendFile(undagi.services.files.staging.pathOf(id), '!')
  const { id: institutionId } = undagi.institution('kota-arang')
  const sha256 = createHash('sha256').update('isi!').digest('hex')
  const copy = `${undagi.services.files.staging.pathOf(id)}.salinan`
  await copyFile(undagi.services.files.staging.pathOf(id), copy)
  await undagi.services.files.store.put({ institutionId, sha256 }, copy)

  const state = await say('ani', { method: 'GET', path })
  expect(await state.json()).toMatchObject({ isWhole: true })
  expect((await piece('ani', path, 4, '')).status).toBe(204)
  expect(await undagi.services.files.staging.received(id)).toBeUndefined()
})

test('what nobody goes on with for a day is given up, and says so to whoever comes back', async () => {
  const path = await begun('ani', 6)
  await piece('ani', path, 0, 'abc')
  const file = undagi.services.files.staging.pathOf(path.split('/').at(-1) ?? '')
  const lastPiece = undagi.clock.now()
  await utimes(file, lastPiece, lastPiece)
  const sweeping = { database: undagi.database, files: undagi.services.files }
  await sweepUploads(sweeping, undagi.clock.now())
  expect((await say('ani', { method: 'GET', path })).status).toBe(200)
  const nextDay = new Date(lastPiece.getTime() + 25 * 60 * 60_000)
  await utimes(file, nextDay, nextDay)
  await sweepUploads(sweeping, nextDay)
  expect((await say('ani', { method: 'GET', path })).status).toBe(200)
  await utimes(file, lastPiece, lastPiece)
  await sweepUploads(sweeping, nextDay)
  expect(await codeOf(await piece('ani', path, 3, 'def'))).toEqual([404, 'uploads.not_found'])
})

test('what has arrived whole can be offered for a day after its last piece, however long it took to come', async () => {
  const path = await begun('ani', 6)
  const id = path.split('/').at(-1) ?? ''
  await piece('ani', path, 0, 'abc')
  const isThere = async () => (await say('ani', { method: 'GET', path })).status === 200
  const sweeping = { database: undagi.database, files: undagi.services.files }
  const startedAt = undagi.clock.now()
  // Its sending began a day before its last piece came.
  await queryAs(
    undagi.server.connectionFor('owner'),
    `UPDATE undagi.uploads SET begun_at = begun_at - interval '23 hours' WHERE id = '${id}'`,
  )
  expect((await piece('ani', path, 3, 'def')).status).toBe(204)
  const after = (hours: number) => new Date(startedAt.getTime() + hours * 60 * 60_000)
  await sweepUploads(sweeping, after(23))
  expect(await isThere()).toBe(true)
  await sweepUploads(sweeping, after(25))
  expect(await isThere()).toBe(false)
})
