import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CORPUS } from '../signatures/testing/corpus.ts'
import { buildWorld } from '../signatures/testing/test-world.ts'
import { flateBomb, nestedForms, plainPdf } from '../testing/hostile/hostile-pdf.ts'
import { descendantsOf, isRunning, programOf } from '../testing/processes.ts'
import { type TemporaryFolder, temporaryFolder } from '../testing/temporary-file.ts'
import { inspectApart } from './inspect-apart.ts'
import { inspectDocument } from './inspect-document.ts'

const at = new Date('2026-11-26T00:00:00Z')
const limits = { wallMs: 20_000, residentMiB: 280 }

describe('a document that is inspected apart', { timeout: 120_000 }, () => {
  let folder: TemporaryFolder
  beforeEach(() => {
    folder = temporaryFolder()
  })
  afterEach(() => folder[Symbol.dispose]())

  async function inspect(
    content: string | Uint8Array,
    options: Partial<Parameters<typeof inspectApart>[1]> = {},
  ) {
    const input = openSync(folder.write('berkas', content), 'r')
    try {
      return await inspectApart(input, { at, limits, ...options })
    } finally {
      closeSync(input)
    }
  }

  test.each([
    ['a PDF', plainPdf()],
    ['a text of two pages', 'NOTULEN RAPAT\nHari/Tanggal : Senin, 4 Maret 2024\n\fHalaman kedua'],
    ['bytes that are nothing', Buffer.from([1, 2, 3, 0, 255])],
    ['an empty file', ''],
  ])('is found to be the same as here: %s', async (_, content) => {
    expect(await inspect(content)).toEqual(await inspectDocument(folder.write('sini', content), { at }))
  })

  test('is found with its electronic signatures', async () => {
    const signed = await CORPUS[0]?.build(await buildWorld())
    const found = await inspect(signed?.bytes ?? '')
    expect(found).toMatchObject({ inspection: { signatures: [{ kind: 'signature', verdict: 'untrusted' }] } })
    expect(found).toEqual(await inspectDocument(folder.write('sini', signed?.bytes ?? ''), { at }))
  })

  test('ends in the time it may take', async () => {
    expect(await inspect(nestedForms(), { limits: { ...limits, wallMs: 1200 } })).toBe('timed_out')
  })

  test('ends at the memory it may take with all it started', async () => {
    expect(await inspect(flateBomb(8), { limits: { ...limits, residentMiB: 10 } })).toBe('too_large')
  })

  test('is said to be killed where it was, and is given up when asked', async () => {
    const stopping = new AbortController()
    const result = inspect(nestedForms(), { signal: stopping.signal })
    stopping.abort()

    expect(await result).toBe('killed')
  })

  test('goes with a process that is killed, and leaves neither process nor file behind', async () => {
    const document = folder.write('lingkaran.pdf', nestedForms())
    using own = temporaryFolder()
    const script = own.write('pembaca.ts', readerOf(document))
    using scratch = temporaryFolder()
    const parent = spawn(process.execPath, [script], { stdio: 'ignore', env: { TMPDIR: scratch.path } })
    const family = () => descendantsOf(parent.pid ?? 0)
    await expect.poll(() => family().map(programOf), { timeout: 10_000 }).toContain('pdftotext')
    const started = family()

    parent.kill('SIGKILL')
    await once(parent, 'close')

    await expect.poll(() => started.filter(isRunning)).toEqual([])
    expect(readdirSync(scratch.path)).toEqual([])
  })
})

const readerOf = (document: string) => `
  import { createReadStream } from 'node:fs'
  import { inspectApart } from ${JSON.stringify(new URL('./inspect-apart.ts', import.meta.url))}
  import { copyNameless } from ${JSON.stringify(new URL('../process/nameless-file.ts', import.meta.url))}
  const copy = await copyNameless(createReadStream(${JSON.stringify(document)}))
  await inspectApart(copy.fd, { at: new Date(), limits: { wallMs: 60_000, residentMiB: 280 } })`
