import { expect, test } from 'vitest'
import type { BackupRun, Backups } from './backup-shapes.ts'
import { mustBeTold } from './must-be-told.ts'

const run = (outcome: BackupRun['outcome']): BackupRun => ({
  ...{ id: '00000000-0000-4000-8000-000000000001', kind: 'scheduled', requestedByName: null, outcome },
  ...{ startedAt: '2026-11-25T18:00:00.000Z', finishedAt: null, file: 'a.undagi', bytes: null, error: null },
})

const backups = (
  state: Backups['health']['state'],
  outcomes: readonly BackupRun['outcome'][],
  isScheduled = true,
): Backups => ({
  schedule: isScheduled
    ? {
        timeOfDay: '02:00',
        timeZone: 'Asia/Makassar',
        nextAt: '2026-11-25T18:00:00.000Z',
        folder: '/backups',
      }
    : null,
  health: { state, daysAgo: null, lastSuccessAt: null },
  ...{ timeZone: 'Asia/Makassar', dataFolder: '/data', ownServer: false, documentsAmiss: 0 },
  runs: outcomes.map(run),
})

test('an old last backup and a failed last try are told', () => {
  expect(mustBeTold(backups('old', ['succeeded']))).toBe(true)
  expect(mustBeTold(backups('failed', ['failed', 'succeeded']))).toBe(true)
})

test('none at all is told where none is on its way: after a failure, or with the schedule off', () => {
  expect(mustBeTold(backups('none', ['failed']))).toBe(true)
  expect(mustBeTold(backups('none', [], false))).toBe(true)
})

test('nothing is told when all is well, nor in the first minutes of an installation', () => {
  expect(mustBeTold(backups('fresh', ['succeeded']))).toBe(false)
  expect(mustBeTold(backups('none', []))).toBe(false)
  expect(mustBeTold(backups('none', ['running']))).toBe(false)
})
