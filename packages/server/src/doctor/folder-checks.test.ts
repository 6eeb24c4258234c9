import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { clusterVersionCheck } from './checks/cluster-version.ts'
import { dataFolderCheck, judgeDataFolder } from './checks/data-folder.ts'
import { diskSpaceCheck, judgeDiskSpace } from './checks/disk-space.ts'
import { pagesCheck } from './checks/pages.ts'
import { secretFileCheck } from './checks/secret-file.ts'
import type { FolderCheck, Patient } from './patient.ts'

let folder: string
let patient: Patient
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'undagi-doctor-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  chmodSync(folder, 0o711)
  patient = {
    ...{ dataFolder: folder, databaseUrl: undefined, instrumentsFolder: folder, webFolder: folder },
    ...{ migrations: [], at: new Date('2026-11-25T03:00:00Z'), thorough: false },
  }
})

const findingsOf = async (check: FolderCheck) => (await check.look(patient)).findings.map(({ what }) => what)

describe('the data folder', () => {
  test('is fine when it is ours alone', async () => {
    expect(await findingsOf(dataFolderCheck)).toEqual([])
  })

  test('is missing', async () => {
    rmSync(folder, { recursive: true })

    expect(await findingsOf(dataFolderCheck)).toEqual([`Folder ${folder} tidak ada.`])
  })

  test('can be written by others', async () => {
    chmodSync(folder, 0o777)

    expect(await findingsOf(dataFolderCheck)).toEqual([
      `Pengguna lain di komputer ini dapat menulis di folder ${folder}.`,
    ])
  })

  test('has a database that others may enter', async () => {
    mkdirSync(join(folder, 'postgres'))
    chmodSync(join(folder, 'postgres'), 0o755)

    expect(await findingsOf(dataFolderCheck)).toEqual([expect.stringContaining('terbuka bagi pengguna lain')])
  })

  test('belongs to another user, or cannot be passed by the user of the database', () => {
    const facts = { path: '/srv/undagi', isDirectory: true, uid: 107, mode: 0o40700, writable: true }
    const cluster = { path: '/srv/undagi/postgres', uid: 65534, mode: 0o40700 }

    expect(judgeDataFolder({ ...facts, cluster: null }, 1000)[0]?.what).toContain('milik pengguna lain')
    expect(judgeDataFolder({ ...facts, cluster }, 0)[0]?.what).toContain('tidak dapat melewati folder')
  })
})

describe('the secret', () => {
  test('is missing, readable by others, or no secret at all', async () => {
    const path = join(folder, 'secret')
    expect(await findingsOf(secretFileCheck)).toEqual([`Berkas ${path} tidak ada.`])

    writeFileSync(path, `${'s'.repeat(43)}\n`, { mode: 0o600 })
    expect(await findingsOf(secretFileCheck)).toEqual([])

    chmodSync(path, 0o644)
    expect(await findingsOf(secretFileCheck)).toEqual([`Berkas ${path} dapat dibaca pengguna lain.`])

    writeFileSync(path, 'rahasia')
    expect(await findingsOf(secretFileCheck)).toContainEqual(expect.stringContaining('terlalu pendek'))
  })
})

describe('the disk', () => {
  const gigabyte = 1024 ** 3

  test('has room', async () => {
    expect((await diskSpaceCheck.look(patient)).remark).toMatch(/kosong dari/)
    expect(judgeDiskSpace('/srv', { freeBytes: 20 * gigabyte, totalBytes: 100 * gigabyte })).toEqual([])
  })

  test.each([
    [0.2, 100, 'hampir penuh: sisa 205 MB'],
    [1.5, 10, 'menipis: sisa 1,5 GB'],
    [4, 100, 'menipis: sisa 4,0 GB'],
  ])('with %d of %d GB left: %s', (free, total, words) => {
    const facts = { freeBytes: free * gigabyte, totalBytes: total * gigabyte }

    expect(judgeDiskSpace('/srv', facts)[0]?.what).toContain(words)
  })
})

describe('the embedded database', () => {
  test('is not there yet, of another major version, or something else', async () => {
    const cluster = join(folder, 'postgres')
    expect(await findingsOf(clusterVersionCheck)).toEqual([expect.stringContaining('Belum ada basis data')])

    mkdirSync(cluster)
    writeFileSync(join(cluster, 'PG_VERSION'), '16\n')
    expect(await findingsOf(clusterVersionCheck)).toEqual([expect.stringContaining('PostgreSQL 16')])

    rmSync(join(cluster, 'PG_VERSION'))
    writeFileSync(join(cluster, 'foto.jpg'), '')
    expect(await findingsOf(clusterVersionCheck)).toEqual([expect.stringContaining('bukan basis data')])
  })
})

describe('the pages', () => {
  test('have not been built, or have lost a file', async () => {
    expect(await findingsOf(pagesCheck)).toEqual([`Halaman belum disiapkan di ${folder}.`])

    writeFileSync(join(folder, 'index.html'), '<script src="/assets/main-1.js"></script>')
    expect(await findingsOf(pagesCheck)).toEqual([`Berkas halaman hilang dari ${folder}: assets/main-1.js.`])

    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'assets', 'main-1.js'), '')
    expect(await findingsOf(pagesCheck)).toEqual([])
  })
})
