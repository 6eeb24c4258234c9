import { expect, test } from 'vitest'
import type { BackupRun, Backups } from './backup-shapes.ts'
import { restoreCommands } from './restore-commands.ts'

const run = (file: string, outcome: BackupRun['outcome']): BackupRun => ({
  ...{ id: file, kind: 'scheduled', requestedByName: null, startedAt: '', finishedAt: null },
  ...{ outcome, file, bytes: null, error: null },
})
const backups: Backups = {
  schedule: null,
  health: { state: 'fresh', daysAgo: 0, lastSuccessAt: null },
  ...{ timeZone: 'Asia/Makassar', dataFolder: '/var/lib/undagi', ownServer: false, documentsAmiss: 0 },
  runs: [
    run('/var/lib/undagi/backups/b.undagi', 'failed'),
    run('/var/lib/undagi/backups/a.undagi', 'succeeded'),
  ],
}

test('the commands name the newest good backup and the folder of this installation', () => {
  expect(restoreCommands(backups)).toEqual({
    check: 'npx --no-install undagi backup --check /var/lib/undagi/backups/a.undagi',
    restore: 'npx --no-install undagi restore /var/lib/undagi/backups/a.undagi --data /var/lib/undagi',
    undo: 'npx --no-install undagi restore --undo --data /var/lib/undagi',
  })
})

test('paths that a shell would take apart are quoted, and a server of one’s own is named', () => {
  const odd = { ...backups, dataFolder: "/srv/data 'lama'", ownServer: true, runs: [] }

  expect(restoreCommands(odd).restore).toBe(
    `DATABASE_URL=… npx --no-install undagi restore '/srv/data '\\''lama'\\''/NAMA.undagi' --data '/srv/data '\\''lama'\\'''`,
  )
})
