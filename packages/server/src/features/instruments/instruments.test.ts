import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
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

  test('imports each revision once', async () => {
    expect(await importEditions(undagi.database, folder, at)).toEqual(['perpustakaan revisi 1'])
    expect(await importEditions(undagi.database, folder, at)).toEqual([])
  })

  test('takes line ends of another operating system for the same bytes', async () => {
    writeFileSync(main, readFileSync(main, 'utf8').replaceAll('\n', '\r\n'))

    expect(await importEditions(undagi.database, folder, at)).toEqual([])

    writeFileSync(main, readFileSync(main, 'utf8').replaceAll('\r\n', '\n'))
  })

  test('refuses other bytes under a revision that is in use, and says what to do', async () => {
    change('(instrumen contoh)', '(instrumen contoh, diubah)')

    const attempt = importEditions(undagi.database, folder, at)

    await expect(attempt).rejects.toThrow(/perpustakaan revisi 1.*naikkan `revision`/)
  })

  test('takes the change as a new revision', async () => {
    change('revision: 1', 'revision: 2')

    expect(await importEditions(undagi.database, folder, at)).toEqual(['perpustakaan revisi 2'])
  })

  test('says where an instrument is wrong', async () => {
    change('revision: 2', 'revision: 3')
    change('weight: "40"', 'weight: "41"')

    await expect(importEditions(undagi.database, folder, at)).rejects.toThrow(/instrument\.yaml:\d+ /)
  })
})
