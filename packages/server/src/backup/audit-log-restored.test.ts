import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LogVerifier, parseLogHead } from '@undagi/audit-chain'
import { expect, onTestFinished, test } from 'vitest'
import { sha256 } from '../features/audit-log/chained-entry.ts'
import { openDatabase } from '../platform/database/database.ts'
import { createTestDatabase } from '../testing/create-test-database.ts'
import { emptyDataFolder } from '../testing/data-folder-for-test.ts'
import { queryAs } from '../testing/query-as.ts'
import { exportLines, sealLog } from '../testing/read-log.ts'
import { createTarget } from '../testing/target-database.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const at = new Date('2026-12-01T02:00:00Z')

test('a log that was put back verifies, and goes on: also what was not sealed yet gets its place', {
  timeout: 240_000,
}, async () => {
  const file = join(emptyDataFolder(), 'log.undagi')
  const source = await createTestDatabase()
  const target = await createTarget()
  onTestFinished(async () => {
    await source.drop()
    await target.drop()
  })
  const write = (owner: Parameters<typeof queryAs>[0], what: string) =>
    queryAs(
      owner,
      `INSERT INTO undagi.audit_entries (at, operation, outcome, subject) VALUES (now(), '${what}', 'done', '{"code": "Ünïcode\\n"}')`,
    )
  for (const step of ['one', 'two', 'three']) await write(source.server.connectionFor('owner'), step)
  await sealLog(source.database)
  await write(source.server.connectionFor('owner'), 'unsealed')

  await writeBackup({ fileFolder: tmpdir(), server: source.server, file, at })
  await restoreBackup({ fileFolder: tmpdir(), server: target.server, file, at })

  const restored = openDatabase(target.server)
  try {
    await write(target.server.connectionFor('owner'), 'afterwards')
    expect(await sealLog(restored)).toBe(2)
    const [first = '', ...lines] = await exportLines(restored, null)
    const head = parseLogHead(first)
    if (head === undefined) throw new Error('An export begins with its head.')
    const verifier = new LogVerifier(head, { sha256 })
    for (const line of lines) verifier.take(line)
    expect(verifier.finish()).toMatchObject({ fault: null, entries: 5 })
    expect(lines.slice(0, 3)).toEqual((await exportLines(source.database, null)).slice(1))
    expect(lines.map((line) => JSON.parse(line).operation)).toEqual([
      'one',
      'two',
      'three',
      'unsealed',
      'afterwards',
    ])
  } finally {
    await restored.close()
  }
})
