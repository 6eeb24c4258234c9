import { closeSync, openSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { collect } from '../testing/collect.ts'
import { type TemporaryFolder, temporaryFolder } from '../testing/temporary-file.ts'
import { runLimitedNode } from './limited-node.ts'

const LIMITS = { addressSpaceMiB: 1792, heapMiB: 64, writableMiB: 160, cpuSeconds: 10, silenceMs: 10_000 }

describe('a limited process', { timeout: 20_000 }, () => {
  let folder: TemporaryFolder
  beforeEach(() => {
    folder = temporaryFolder()
  })
  afterEach(() => folder[Symbol.dispose]())

  async function linesOf(code: string, limits = LIMITS): Promise<string[]> {
    const script = folder.write('script.mjs', code)
    const input = openSync(folder.write('input', 'isi'), 'r')
    try {
      return await collect(runLimitedNode({ script, input, readableFolders: [script], limits }))
    } finally {
      closeSync(input)
    }
  }

  test('reads the file it was handed and prints lines', async () => {
    expect(
      await linesOf(`import { readFileSync } from 'node:fs'; console.log(readFileSync(0, 'utf8'))`),
    ).toEqual(['isi'])
  })

  test('can open no other file, start no process and sees no environment', async () => {
    const attempts = `
      import { readFileSync, writeFileSync } from 'node:fs'
      import { spawnSync } from 'node:child_process'
      for (const attempt of [
        () => readFileSync('/etc/passwd'),
        () => writeFileSync('/tmp/undagi-escape', ''),
        () => spawnSync('true'),
      ]) try { attempt(); console.log('done') } catch (error) { console.log(error.code) }
      console.log(JSON.stringify(process.env))`

    expect(await linesOf(attempts)).toEqual([
      'ERR_ACCESS_DENIED',
      'ERR_ACCESS_DENIED',
      'ERR_ACCESS_DENIED',
      '{}',
    ])
  })

  test('that fills buffers dies at its memory limit', async () => {
    const greedy = `console.log('start'); const all = []; for (;;) all.push(Buffer.alloc(64e6, 1))`

    expect(await linesOf(greedy)).toEqual(['start'])
  })

  test('that fills buffers holds no more at any time than it may write in', async () => {
    const greedy = `
      import { readFileSync } from 'node:fs'
      const all = []
      for (;;) { all.push(Buffer.alloc(1e6, 1)); console.log(/RssAnon:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) }`
    const script = folder.write('script.mjs', greedy)
    const input = openSync(script, 'r')
    const limits = { ...LIMITS, writableMiB: 128 }
    const readableFolders = [script, '/proc']
    const kilobytes = await collect(runLimitedNode({ script, input, readableFolders, limits }))
    closeSync(input)

    expect(kilobytes.length).toBeGreaterThan(10)
    expect(Math.max(...kilobytes.map(Number))).toBeLessThan(128 * 1024)
  })

  test('that falls silent is killed', async () => {
    expect(await linesOf(`setInterval(() => {}, 1000)`, { ...LIMITS, silenceMs: 500 })).toEqual([])
  })

  test('that spins is stopped by its processor time', async () => {
    expect(await linesOf(`console.log('start'); for (;;);`, { ...LIMITS, cpuSeconds: 1 })).toEqual(['start'])
  })

  test('is killed when nobody listens any more', async () => {
    const script = folder.write(
      'script.mjs',
      `console.log(process.pid); setInterval(() => console.log('.'), 50)`,
    )
    const input = openSync(script, 'r')
    const lines = runLimitedNode({ script, input, readableFolders: [script], limits: LIMITS })
    const pid = Number((await lines.next()).value)

    await lines.return({ ended: 'exited', code: 0 })
    closeSync(input)

    await expect.poll(() => isRunning(pid)).toBe(false)
  })
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
