import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { insertFinishedRun } from '../features/backups/backups.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { emptyDataFolder } from '../testing/data-folder-for-test.ts'
import { assessmentsCheck } from './checks/assessments.ts'
import { clockCheck, judgeClock } from './checks/clock.ts'
import { lastBackupCheck } from './checks/last-backup.ts'
import { readingFrom } from './open-database.ts'
import type { DatabaseCheck, Patient } from './patient.ts'

const day = 24 * 60 * 60 * 1000

let undagi: TestApp
beforeEach(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator', 'internal_assessor'] } })
  onTestFinished(() => undagi.close())
  const path = { assessmentId: undagi.institution('kota-arang').assessments[2024] ?? '', code: '1' }
  await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path },
    body: { expectedVersion: 0, value: '3', reason: 'Contoh.' },
  })
})

async function look(check: DatabaseCheck, changes: Partial<Patient> = {}) {
  const patient: Patient = {
    ...{ dataFolder: '/tidak/dipakai', databaseUrl: undefined, instrumentsFolder: '', webFolder: '' },
    ...{ migrations: [], at: undagi.clock.now(), thorough: true },
    ...changes,
  }
  return check.look(readingFrom(undagi.server), patient)
}
const told = async (check: DatabaseCheck, changes?: Partial<Patient>) =>
  (await look(check, changes)).findings.map(({ what }) => what)
const asOperator = (work: (db: Sql) => Promise<unknown>) =>
  undagi.database.asOperator(
    { institutions: [undagi.institution('kota-arang').id], at: undagi.clock.now() },
    work,
  )

describe('assessments', () => {
  test('that are what their actions add up to are fine, and it is said how many were looked at', async () => {
    expect(await look(assessmentsCheck)).toEqual({ remark: '2 dari 2 penilaian', findings: [] })
  })

  test.each([
    ['a value', `UPDATE undagi.indicator_states SET value = '4'`, '(indikator 1)'],
    ['a text', `UPDATE undagi.indicator_states SET facts = 'tidak pernah ditulis'`, '(indikator 1)'],
    ['a whole indicator', 'DELETE FROM undagi.indicator_states', '(indikator 1)'],
    ['the target', `UPDATE undagi.assessments SET target_index = '4.00'`, '(targetnya)'],
    ['the stage', `UPDATE undagi.assessments SET stage = 'submitted'`, '(tahapnya)'],
    ['the version', 'UPDATE undagi.assessments SET version = version + 1', '(versinya)'],
    ['the index', `UPDATE undagi.assessment_results SET index_exact = '5'`, '(hasil dan indeksnya)'],
    [
      'a part of the result',
      `UPDATE undagi.assessment_results SET result = jsonb_set(result, '{predicate}', '{}')`,
      '(hasil dan indeksnya)',
    ],
    ['the result', 'DELETE FROM undagi.assessment_results', '(hasilnya hilang)'],
  ])('of which %s was changed past the actions are told', async (_, statement, words) => {
    await asOperator((db) => db.execute(statement))

    expect(await told(assessmentsCheck)).toEqual([
      expect.stringMatching(/^\d penilaian berbeda dari tindakannya: .*kota-arang 20\d\d/),
    ])
    expect((await told(assessmentsCheck)).join()).toContain(words)
  })
})

describe('the clock', () => {
  test('is told when what happened last lies in the future', async () => {
    expect(
      (await told(clockCheck, { at: new Date() })).filter((what) => what.includes('tertinggal')),
    ).toEqual([])
    const yesterday = new Date(undagi.clock.now().getTime() - day)

    expect(await told(clockCheck, { at: yesterday })).toContainEqual(expect.stringContaining('tertinggal'))
  })

  test('is told when the database has another one', () => {
    const here = new Date('2026-11-25T03:00:00Z')
    const ofDatabase = new Date('2026-11-25T03:06:00Z')

    expect(judgeClock({ here, ofDatabase: here, newestAction: null })).toEqual([])
    expect(judgeClock({ here, ofDatabase, newestAction: null })[0]?.what).toContain('server basis data')
  })
})

describe('the last backup', () => {
  const now = new Date(Date.now() + 30 * day)
  const succeeded = (file: string, daysAgo: number) => {
    const startedAt = new Date(now.getTime() - daysAgo * day)
    const run = {
      kind: 'command' as const,
      requestedBy: null,
      requestedByName: null,
      startedAt,
      file,
      finishedAt: startedAt,
    }
    return asOperator((db) => insertFinishedRun(db, { ...run, end: { bytes: 1 } }))
  }

  test('need not be there on the first days', async () => {
    expect(await told(lastBackupCheck, { at: new Date() })).toEqual([])
    expect(await told(lastBackupCheck, { at: now })).toEqual(['Belum ada cadangan yang berhasil.'])
  })

  test('is told when it is old, or its file is gone', async () => {
    const file = join(emptyDataFolder(), 'malam.undagi')
    await succeeded(file, 9)
    expect(await told(lastBackupCheck, { at: now })).toEqual([expect.stringContaining('tidak ada lagi')])

    writeFileSync(file, '')
    expect(await told(lastBackupCheck, { at: now })).toEqual([
      'Cadangan terakhir yang berhasil sudah 9 hari.',
    ])

    await succeeded(file, 1)
    expect(await told(lastBackupCheck, { at: now })).toEqual([])
  })
})
