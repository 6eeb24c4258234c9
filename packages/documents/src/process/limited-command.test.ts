import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { runLimitedCommand } from './limited-command.ts'

const LIMITS = { addressSpaceMiB: 512, cpuSeconds: 5, wallMs: 5000, outputBytes: 1000 }

const shell = (script: string, limits = LIMITS) =>
  runLimitedCommand({ command: 'sh', args: ['-c', script], limits })

const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('undagi-read-')).length

describe('a limited program', { timeout: 20_000 }, () => {
  test('runs in an empty folder that is gone afterwards, and sees nothing of our environment', async () => {
    const before = folders()

    const end = await shell('ls; touch left-behind; echo "$HOME$UNDAGI_TEST"')

    expect(end).toMatchObject({ ended: 'exited', code: 0, output: Buffer.from('\n') })
    expect(folders()).toBe(before)
  })

  test('that takes too long is stopped with all it started', async () => {
    expect(await shell('sleep 30 & sleep 30', { ...LIMITS, wallMs: 200 })).toMatchObject({ ended: 'stopped' })
  })

  test('that spins is stopped by its processor time', async () => {
    expect(await shell('while :; do :; done', { ...LIMITS, cpuSeconds: 1 })).toMatchObject({
      ended: 'stopped',
    })
  })

  test('that prints without end is stopped, and its beginning kept', async () => {
    const end = await shell('while :; do echo abc; done')

    expect(end.ended).toBe('stopped')
    expect(end.ended === 'stopped' && end.output.length).toBe(1000)
  })

  test('that is not installed is a stated result', async () => {
    expect(await runLimitedCommand({ command: 'undagi-no-such-program', args: [], limits: LIMITS })).toEqual({
      ended: 'missing',
    })
  })
})
