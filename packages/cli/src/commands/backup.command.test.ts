import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { spawnUndagi } from '../testing/run-undagi.ts'
import { isDatabaseRunning, serveUndagi } from '../testing/serving-undagi.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const release = fileURLToPath(
  new URL('../../../server/src/testing/releases/release-0.1.0.undagi', import.meta.url),
)

describe('undagi backup and restore', { timeout: 240_000 }, () => {
  test('move an installation, keep what was there, put it back, and refuse another file, another installation and a name that is taken', async () => {
    using folder = temporaryFolder()
    const [old, fresh] = [join(folder.path, 'lama'), join(folder.path, 'baru')]
    const file = join(folder.path, 'cadangan.undagi')
    await spawnUndagi('restore', release, '--data', old)
    await refusesWhatIsNotIts(old)
    const serving = await serveUndagi(old)

    const backedUp = await spawnUndagi('backup', file, '--data', old)
    const busy = await spawnUndagi('restore', file, '--data', old)
    serving.process.kill('SIGTERM')
    await serving.ended
    const restored = await spawnUndagi('restore', file, '--data', fresh)
    const again = await spawnUndagi('restore', file, '--data', old)
    const listed = await spawnUndagi('restore', '--list', '--data', old)
    const undone = await spawnUndagi('restore', '--undo', '--data', old)

    expect(backedUp).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/Cadangan selesai: .*baris/),
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(busy).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Hentikan undagi serve') })
    expect(restored).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Pemulihan selesai') })
    expect(again).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('tetap disimpan sebagai') })
    expect(again.stdout).toContain(`npx --no-install undagi restore --undo --data '${old}'`)
    expect(again.stdout).toMatch(/cadangan \d+ [A-Z][a-z]{2} \d{4}, \d\d\.\d\d UTC\./)
    expect(listed.stdout).toMatch(/undagi_before_\d{14} .*, \d\d\.\d\d UTC.*Kota Contoh/)
    expect(undone).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('dipakai kembali') })
    expect([isDatabaseRunning(old), isDatabaseRunning(fresh)]).toEqual([false, false])
  })

  test('say what a good backup holds', async () => {
    expect(await spawnUndagi('backup', '--check', release)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/utuh: 923 baris.*\n.*Undagi 0\.1\.0.*\n.*Kota Contoh/),
    })
  })

  test('make nothing of a folder without an installation', async () => {
    using folder = temporaryFolder()

    const { exitCode, stderr } = await spawnUndagi(
      'backup',
      join(folder.path, 'x.undagi'),
      '--data',
      folder.path,
    )

    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringContaining('Tidak ada instalasi'),
    })
    expect(existsSync(join(folder.path, 'postgres'))).toBe(false)
  })
})

/** Starting an installation takes seconds; one that is there already is asked. */
async function refusesWhatIsNotIts(data: string): Promise<void> {
  const refused = [
    [['restore', fileURLToPath(import.meta.url)], 'bukan cadangan Undagi'],
    [['restore', release], '--from-other-installation'],
    [['backup', release], 'tidak akan ditimpa'],
  ] as const
  for (const [command, words] of refused)
    expect(await spawnUndagi(...command, '--data', data)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(words),
    })
  expect(existsSync(`${release}.part`)).toBe(false)
}
