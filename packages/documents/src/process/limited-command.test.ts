import { existsSync } from 'node:fs'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-file.ts'
import type { ResourceLimits } from './limit-prefix.ts'
import { runLimitedCommand } from './limited-command.ts'

const LIMITS = { addressSpaceMiB: 512, writableMiB: 192, cpuSeconds: 5, wallMs: 5000, outputBytes: 1000 }

const shell = (script: string, limits = LIMITS) =>
  runLimitedCommand({ command: 'sh', args: ['-c', script], limits })

describe('a limited program', { timeout: 20_000 }, () => {
  test('finds what it is handed and nothing of our environment, and can write no file', async () => {
    const script = 'cat; pwd; echo "[$HOME$UNDAGI_TEST]"; trap "" XFSZ; echo x > "$0" || echo refused'
    using folder = temporaryFolder()
    const args = ['-c', script, folder.write('target', '')]

    const end = await runLimitedCommand({ command: 'sh', args, input: Buffer.from('isi '), limits: LIMITS })

    expect(end).toMatchObject({ ended: 'exited', output: Buffer.from('isi /\n[]\nrefused\n') })
  })

  test('that needs a folder has an empty one, which is gone afterwards', async () => {
    const job = { command: 'sh', args: ['-c', 'ls; echo x > y; pwd'], limits: LIMITS }

    const end = await runLimitedCommand({ ...job, hasFolder: true })

    const folder = end.ended === 'exited' ? end.output.toString('utf8').trim() : ''
    expect(folder).toContain('undagi-read-')
    expect(existsSync(folder)).toBe(false)
  })

  test('that takes too long is stopped with all it started', async () => {
    expect(await shell('sleep 30 & sleep 30', { ...LIMITS, wallMs: 200 })).toMatchObject({
      ended: 'stopped',
      because: 'time',
    })
  })

  test('that spins is stopped by its processor time', async () => {
    expect(await shell('while :; do :; done', { ...LIMITS, cpuSeconds: 1 })).toMatchObject({
      ended: 'stopped',
      because: 'time',
    })
  })

  test('that asks for more memory than it may write in is given none, however fast it asks', async () => {
    const limits = { ...LIMITS, addressSpaceMiB: 4096, writableMiB: 40 }

    const end = await runLimitedCommand({ command: 'tail', args: ['/dev/zero'], limits })

    expect(end).toMatchObject({ ended: 'exited', code: 1, complaint: expect.stringMatching(/memory/) })
  })

  test('is never started without saying how much it may write in memory', () => {
    expectTypeOf<ResourceLimits['writableMiB']>().toEqualTypeOf<number>()
  })

  test('that prints without end is stopped, and its beginning kept', async () => {
    const end = await shell('while :; do echo abc; done')

    expect(end).toMatchObject({ ended: 'stopped', because: 'size' })
    expect(end.ended === 'stopped' && end.output.length).toBe(1000)
  })

  test('that is not installed is a stated result', async () => {
    expect(await runLimitedCommand({ command: 'undagi-no-such-program', args: [], limits: LIMITS })).toEqual({
      ended: 'missing',
    })
  })
})
