import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createTestDatabase } from '../testing/create-test-database.ts'
import { emptyDataFolder } from '../testing/data-folder-for-test.ts'
import { queryAs } from '../testing/query-as.ts'
import { restoreLeftoversCheck } from './checks/restore-leftovers.ts'
import { readingFrom } from './open-database.ts'
import type { Patient } from './patient.ts'

test('what interrupted restorations, backups and first starts have left is told; what is kept on purpose is counted', async () => {
  const fixture = await createTestDatabase()
  onTestFinished(() => fixture.drop())
  const dataFolder = emptyDataFolder()
  const patient: Patient = {
    ...{ dataFolder, databaseUrl: undefined, instrumentsFolder: '', webFolder: '' },
    ...{ migrations: [], at: new Date(), thorough: false },
  }
  const look = () => restoreLeftoversCheck.look(readingFrom(fixture.server), patient)
  expect(await look()).toEqual({ remark: 'tidak ada', findings: [] })

  const { database } = fixture.server
  const beside = [`${database}_restore_20260102030405`, `${database}_before_20260102030405`]
  const neighbour = `${database}_restore_uji_before_20260102030405`
  for (const name of [...beside, neighbour]) {
    await queryAs(fixture.superuser, `CREATE DATABASE ${name} OWNER undagi_migrator`)
    onTestFinished(async () => {
      await queryAs(fixture.superuser, `DROP DATABASE ${name} WITH (FORCE)`)
    })
  }
  mkdirSync(join(dataFolder, 'backups'))
  mkdirSync(join(dataFolder, 'new-postgres-x1'))
  const part = join(dataFolder, 'backups', 'undagi-2026-01-02-030405.undagi.part')
  writeFileSync(part, '')
  const yesterday = new Date(patient.at.getTime() - 86_400_000)
  for (const path of [part, join(dataFolder, 'new-postgres-x1')]) utimesSync(path, yesterday, yesterday)
  const { remark, findings } = await look()

  expect(remark).toMatch(/^1 data sebelum pemulihan disimpan \(.* MB\)/)
  expect(findings.map(({ what }) => what)).toEqual([
    `Pemulihan yang terputus meninggalkan basis data setengah jadi: ${beside[0]}.`,
    `Ada sisa pekerjaan yang terputus: ${join(dataFolder, 'new-postgres-x1')}, ${part}.`,
  ])
})
