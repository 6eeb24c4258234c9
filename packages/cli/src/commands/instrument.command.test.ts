import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runUndagi } from '../testing/run-undagi.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const BUNDLED = fileURLToPath(new URL('../../../../instruments/', import.meta.url))

function replaceIn(path: string, from: string | RegExp, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

describe('undagi instrument check', { timeout: 120_000 }, () => {
  test.each(['spbe-2018', 'spbe-2020', 'pemdi-2026', 'toy'])('finds %s in order', async (id) => {
    const { exitCode, stdout } = await runUndagi('instrument', 'check', join(BUNDLED, id))

    expect(exitCode).toBe(0)
    expect(stdout).toContain(`(${id} revisi`)
    expect(stdout).toMatch(/: beres( \(|, 1 peringatan \()/)
  })

  test('tells how much of an edition a program can check', async () => {
    const { stdout } = await runUndagi('instrument', 'check', join(BUNDLED, 'spbe-2020'))

    expect(stdout).toMatch(
      /\d+ butir di 235 tingkat\. [^\n]* \d+ kata\.\n.*satu butir di \d+ dari 235 tingkat .*tanpa tingkat terendah di \d+ dari 188/,
    )
    expect(stdout).toMatch(
      /tidak jelas: \d+ butir\. Belum dikonfirmasi[^\n]*: \d+ butir, dan seluruh naskah Pedoman 6\/2023\./,
    )
  })

  test('tells what should be looked at as a warning, which counts only with --strict', async () => {
    using folder = temporaryFolder()
    cpSync(join(BUNDLED, 'spbe-2020'), folder.path, { recursive: true })
    const indicator = join(folder.path, 'indicators', '01.yaml')
    replaceIn(indicator, /purpose: .*/, 'purpose: Menurut RPJMD.')

    const lenient = await runUndagi('instrument', 'check', folder.path)
    const strict = await runUndagi('instrument', 'check', folder.path, '--strict')

    expect(lenient.exitCode).toBe(0)
    expect(lenient.stdout).toMatch(
      /01\.yaml:\d+:\d+: Peringatan: Singkatan "RPJMD"[^\n]*\n.*: beres, 1 peringatan \(/,
    )
    expect(strict.exitCode).toBe(1)
    expect((await runUndagi('instrument', 'check', join(BUNDLED, 'spbe-2020'), '--strict')).exitCode).toBe(0)
  })

  test('tells all problems at once, each with file, line and column', async () => {
    using folder = temporaryFolder()
    cpSync(join(BUNDLED, 'spbe-2020'), folder.path, { recursive: true })
    const main = join(folder.path, 'instrument.yaml')
    const indicator = join(folder.path, 'indicators', '12.yaml')
    replaceIn(main, /weight: "25"/, 'weight: "24"')
    replaceIn(indicator, /code: "12"/, 'code: "11"')

    const { exitCode, stdout } = await runUndagi('instrument', 'check', main)

    const lines = stdout.trimEnd().split('\n')
    expect(exitCode).toBe(1)
    expect(lines.length).toBeGreaterThanOrEqual(2)
    for (const line of lines) expect(line).toMatch(/\.yaml:\d+:\d+: \S/)
    expect(stdout).toContain(`${main}:`)
    expect(stdout).toContain(`${indicator}:`)
  })

  test('reports broken YAML with its line', async () => {
    using folder = temporaryFolder()
    const path = folder.write('instrument.yaml', 'id: [\nname: x\n')

    const { exitCode, stdout } = await runUndagi('instrument', 'check', folder.path)

    expect(exitCode).toBe(1)
    expect(stdout).toMatch(new RegExp(`^${path}:\\d+:\\d+: `))
  })

  test('explains that situations are tried, not checked', async () => {
    const { exitCode, stderr } = await runUndagi(
      ...['instrument', 'check', join(BUNDLED, 'spbe-2020', 'situations')],
    )

    expect(exitCode).toBe(2)
    expect(stderr).toContain('memuat keadaan, bukan instrumen')
    expect(stderr).toContain('undagi instrument try')
  })

  test('refuses what is not there or no text', async () => {
    using folder = temporaryFolder()
    const binary = folder.write('instrument.yaml', Buffer.from([0xff, 0xfe, 0, 1]))

    expect(await runUndagi('instrument', 'check', '/tidak/ada')).toMatchObject({ exitCode: 2, stdout: '' })
    expect(await runUndagi('instrument', 'check', binary)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('bukan teks UTF-8'),
    })
  })
})
