import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { overviewSchema } from './features/rounds/rounds.schemas.ts'
import { AdministratorExists, createFirstAdministrator, start, UnusableAdministrator } from './index.ts'
import { shippedInstrumentsFolder } from './shipped-folders.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'undagi-main-'))
afterAll(() => rmSync(dataFolder, { recursive: true }))

const administrator = {
  institution: { slug: 'kota-uji', name: 'Kota Uji', category: 'kota', timeZone: 'Asia/Jayapura' as const },
  name: 'Yosep',
  email: 'Yosep@kota-uji.go.id',
  password: 'sandi yang cukup panjang',
}

async function signIn(address: string): Promise<number> {
  const response = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email: administrator.email, password: administrator.password }),
  })
  return response.status
}

test('a real installation starts empty, gets its first administrator once, and keeps them over a restart', {
  timeout: 240_000,
}, async () => {
  const first = await start({ dataFolder })
  const code = join(dataFolder, 'setup-code')
  expect(first.setupAddress).toBe(`${first.address}/siapkan#${readFileSync(code, 'utf8').trim()}`)
  expect(statSync(code).mode & 0o777).toBe(0o600)
  expect(await signIn(first.address)).toBe(401)

  await expect(
    createFirstAdministrator({ ...administrator, password: 'pendek' }, { dataFolder }),
  ).rejects.toThrow(UnusableAdministrator)
  await expect(
    createFirstAdministrator(
      { ...administrator, institution: { ...administrator.institution, slug: 'masuk' } },
      { dataFolder },
    ),
  ).rejects.toThrow('misalnya instansi-masuk')
  await createFirstAdministrator(administrator, { dataFolder })
  await expect(createFirstAdministrator(administrator, { dataFolder })).rejects.toThrow(AdministratorExists)
  expect(await signIn(first.address)).toBe(200)
  expect(existsSync(code)).toBe(false)
  await first.stop()

  const second = await start({ dataFolder, example: true })
  expect(second).toMatchObject({ setupAddress: null, example: null })
  expect(await signIn(second.address)).toBe(200)
  await second.stop()
  await expect(fetch(second.address)).rejects.toThrow()
  expect(statSync(join(dataFolder, 'secret')).mode & 0o777).toBe(0o600)
})

test('stopping ends the streams of open pages instead of waiting for them', {
  timeout: 240_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-stop-'))
  const running = await start({ dataFolder: folder, example: true })
  const { address, example } = running
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: example?.institutions[0]?.people[0]?.email, password: example?.password }),
  })
  const headers = { cookie: signedIn.headers.get('set-cookie')?.split(';')[0] ?? '' }
  const overview = await fetch(`${address}/api/institutions/kota-contoh/overview`, { headers })
  const { rounds } = overviewSchema.parse(await overview.json())
  const events = await fetch(`${address}/api/assessments/${rounds[0]?.assessmentId}/events`, { headers })

  await running.stop()

  expect(await events.text()).toContain('event: ready')
  rmSync(folder, { recursive: true })
})

test('a broken edition keeps the server from nothing: it says where and serves the others', {
  timeout: 240_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-broken-edition-'))
  const instrumentsFolder = join(folder, 'instruments')
  cpSync(shippedInstrumentsFolder, instrumentsFolder, { recursive: true })
  writeFileSync(join(instrumentsFolder, 'spbe-2018/instrument.yaml'), 'id: [\n')
  const lines: string[] = []

  const running = await start({
    dataFolder: join(folder, 'data'),
    instrumentsFolder,
    log: (line) => lines.push(line),
  }).catch((error: unknown) => {
    rmSync(folder, { recursive: true })
    throw error
  })

  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({
      ...{ level: 'warn', event: 'edition_refused', effect: 'Edisi lain tetap dipakai.' },
      message: expect.stringMatching(/spbe-2018 ditolak:\n.*instrument\.yaml:\d+:\d+: /),
    }),
  ])
  expect((await fetch(`${running.address}/api/health`)).status).toBe(200)
  await running.stop()
  rmSync(folder, { recursive: true })
})
