import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { PRETEND_TO_BE_NODE_20 } from './testing/pretend-node-20.ts'
import { spawnNode } from './testing/run-undagi.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const BIN = fileURLToPath(new URL('../bin/undagi.js', import.meta.url))

describe('the undagi program file', { timeout: 120_000 }, () => {
  test('hands over to the Node of Undagi when an older one runs it, with its output and exit code', async () => {
    const old = ['--import', PRETEND_TO_BE_NODE_20]

    expect(await spawnNode(old, ['--help'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^Cara pakai/),
    })
    expect(await spawnNode(old, ['skor'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('"skor"'),
    })
  })

  test('says what to do when nothing is installed yet', () => {
    using folder = temporaryFolder()
    const copy = folder.write('packages/cli/bin/undagi.js', readFileSync(BIN))
    folder.write('packages/cli/package.json', '{"type": "module"}')

    const { status, stderr } = spawnSync(process.execPath, [copy, '--help'], { encoding: 'utf8' })

    expect(status).toBe(2)
    expect(stderr).toContain('Jalankan npm ci dahulu')
  })

  describe('keeps what Node compiled for the next start', () => {
    const start = (cache: string) => {
      const { NODE_COMPILE_CACHE: _, ...env } = process.env
      return spawnSync(process.execPath, [BIN, '--version'], { env: { ...env, XDG_CACHE_HOME: cache } })
        .status
    }

    test('where nobody else may write', () => {
      using cache = temporaryFolder()

      expect(start(cache.path)).toBe(0)

      const kept = join(cache.path, 'undagi/compiled')
      expect(statSync(kept).mode & 0o777).toBe(0o700)
      expect(readdirSync(kept, { recursive: true }).length).toBeGreaterThan(50)
    })

    test('but not where others could put code of theirs', () => {
      using cache = temporaryFolder()
      const open = join(cache.path, 'undagi/compiled')
      mkdirSync(open, { recursive: true })
      chmodSync(open, 0o777)

      expect(start(cache.path)).toBe(0)

      expect(readdirSync(open)).toEqual([])
    })
  })

  test('stops quietly when the reader of its output has seen enough', () => {
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${BIN}" --help | head -n 1`], {
      encoding: 'utf8',
    })

    expect(stdout).toMatch(/^Cara pakai/)
    expect(stderr).toBe('')
  })
})
