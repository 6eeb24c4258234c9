import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { backupStartOptions } from '../serve/backup-options.ts'
import { PRETEND_TO_BE_NODE_20 } from '../testing/pretend-node-20.ts'
import { type Finished, runUndagi, spawnUndagi } from '../testing/run-undagi.ts'
import { isDatabaseRunning, serveUndagi } from '../testing/serving-undagi.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const BIN = fileURLToPath(new URL('../../bin/undagi.js', import.meta.url))

async function createAdministrator(dataFolder: string, answers: readonly string[]): Promise<Finished> {
  const args = [BIN, 'admin', 'create', '--data', dataFolder]
  const child = spawn(process.execPath, args, { stdio: 'pipe' })
  child.stdin.end(answers.map((answer) => `${answer}\n`).join(''))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { exitCode: child.exitCode, stdout, stderr }
}

const ANSWERS = ['Pemerintah Kota Uji', 'kota', 'wita', 'Made Uji', 'made@uji.go.id', 'sandi yang panjang']

describe('undagi serve', { timeout: 240_000 }, () => {
  test('serves, lets the first administrator be made and sign in, and leaves nothing running', async () => {
    using folder = temporaryFolder()
    const { process: serving, address, ended } = await serveUndagi(folder.path)

    const created = await createAdministrator(folder.path, ANSWERS)
    const again = await createAdministrator(folder.path, ANSWERS)
    const signedIn = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ email: 'made@uji.go.id', password: 'sandi yang panjang' }),
    })

    expect(created).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('made@uji.go.id sekarang dapat masuk'),
    })
    expect(again).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('sudah mempunyai pengguna') })
    expect(signedIn.status).toBe(200)
    expect(isDatabaseRunning(folder.path)).toBe(true)
    serving.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(isDatabaseRunning(folder.path)).toBe(false)
  })

  test('ends with the older Node that started it, even when that is killed', async () => {
    using folder = temporaryFolder()
    const { process: launcher, address } = await serveUndagi(folder.path, ['--import', PRETEND_TO_BE_NODE_20])
    const isServing = () =>
      fetch(`${address}/api/health`).then(
        ({ ok }) => ok,
        () => false,
      )
    expect(await isServing()).toBe(true)

    launcher.kill('SIGKILL')

    await expect.poll(isServing, { timeout: 20_000 }).toBe(false)
    await expect.poll(() => isDatabaseRunning(folder.path), { timeout: 20_000 }).toBe(false)
  })

  test('says which port is taken', async () => {
    using folder = temporaryFolder()
    const { process: serving, address, ended } = await serveUndagi(folder.path)
    using other = temporaryFolder()
    const port = new URL(address).port

    const { exitCode, stderr } = await spawnUndagi('serve', '--port', port, '--data', other.path)

    expect(exitCode).toBe(2)
    expect(stderr).toContain(`Porta ${port} sedang dipakai program lain`)
    expect(isDatabaseRunning(other.path)).toBe(false)
    serving.kill('SIGTERM')
    await ended
  })

  test.each(['-1', '65536', 'delapan'])('refuses %s as a port', async (port) => {
    expect(await runUndagi('serve', '--port', port)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Tulis angka 0 sampai 65535'),
    })
  })
})

describe('the nightly backup of undagi serve', () => {
  test.each([
    [['--backup-time', '25.00'], 'Tulis jam dan menit, misalnya 02.00.'],
    [['--backup-time', 'malam'], 'Tulis jam dan menit, misalnya 02.00.'],
    [['--backup-time-zone', 'gmt'], 'Pilihannya: wib, wita, wit'],
  ])('refuses %j', async (options, words) => {
    expect(await runUndagi('serve', ...options)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(words),
    })
  })

  test('is where, when and by whose clock the operator wants it', () => {
    expect(backupStartOptions({ backup: true })).toEqual({})
    expect(backupStartOptions({ backup: false })).toEqual({ backupFolder: null })
    expect(
      backupStartOptions({
        backup: true,
        backupFolder: '/srv/c',
        backupTime: '01:30',
        backupTimeZone: 'wit',
      }),
    ).toEqual({ backupFolder: '/srv/c', backupTimeOfDay: '01:30', backupTimeZone: 'Asia/Jayapura' })
  })
})

describe('undagi admin create', { timeout: 120_000 }, () => {
  test('refuses a password that is too short, and answers that do not come', async () => {
    using folder = temporaryFolder()

    const short = await createAdministrator(folder.path, [...ANSWERS.slice(0, 5), 'pendek'])
    const silent = await createAdministrator(folder.path, ANSWERS.slice(0, 2))

    expect(short).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('paling sedikit 12 karakter'),
    })
    expect(silent).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('"Zona waktu (wib, wita, wit)" belum dijawab'),
    })
  })

  test('names every answer that cannot be used, in Indonesian, and makes nothing', async () => {
    using folder = temporaryFolder()

    const refused = await createAdministrator(folder.path, ['Kota Uji', 'kota', 'wita', '', 'made', 'pendek'])

    expect(refused).toMatchObject({ exitCode: 2, stdout: '' })
    expect(refused.stderr.trimEnd().split('\n')).toEqual([
      'Nama administrator belum ditulis.',
      'Surel administrator bukan alamat surel, misalnya ani@kota.go.id.',
      'Kata sandi paling sedikit 12 karakter.',
    ])
    expect(readdirSync(folder.path)).toEqual([])
  })
})
