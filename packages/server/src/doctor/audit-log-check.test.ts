import { afterEach, beforeEach, expect, test } from 'vitest'
import { openAnchorBook } from '../features/audit-log/anchor-book.ts'
import { createAuditOffice } from '../features/audit-log/audit-office.ts'
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts'
import { emptyDataFolder } from '../testing/data-folder-for-test.ts'
import { queryAs } from '../testing/query-as.ts'
import { createTestClock } from '../testing/test-clock.ts'
import { auditLogCheck } from './checks/audit-log.ts'
import { readingFrom } from './open-database.ts'

let fixture: TestDatabase
let dataFolder: string
const clock = createTestClock()

beforeEach(async () => {
  fixture = await createTestDatabase()
  dataFolder = emptyDataFolder()
  await write()
  await write()
})
afterEach(() => fixture.drop())

const asOwner = (text: string) => queryAs(fixture.server.connectionFor('owner'), text)
const write = () =>
  asOwner(
    `INSERT INTO undagi.audit_entries (at, operation, outcome) VALUES ('2026-03-02T01:00:00Z', 'signIn', 'done')`,
  )
const settle = () =>
  createAuditOffice({
    ...{ database: fixture.database, clock },
    book: openAnchorBook(`${dataFolder}/anchors`),
  }).settle()

async function look() {
  const { remark, findings } = await auditLogCheck.look(readingFrom(fixture.server), {
    ...{ dataFolder, databaseUrl: undefined, instrumentsFolder: '', webFolder: '' },
    ...{ migrations: [], at: clock.now(), thorough: false },
  })
  return [remark, ...findings.map(({ what }) => what)]
}

test('a log that is whole, sealed and anchored is fine', async () => {
  await settle()

  expect(await look()).toEqual(['2 entri dari 1 catatan'])
})

test('entries that nobody seals are told', async () => {
  expect(await look()).toEqual([
    '0 entri dari 0 catatan',
    expect.stringContaining('2 entri catatan lebih dari'),
  ])
})

test('an entry that was changed is told, and an end that was cut off against the anchors', async () => {
  await settle()
  await asOwner('ALTER TABLE undagi.audit_entries DISABLE TRIGGER USER')
  await asOwner('ALTER TABLE undagi.audit_seals DISABLE TRIGGER USER')
  await asOwner(`UPDATE undagi.audit_entries SET outcome = 'refused' WHERE number = 1`)
  expect(await look()).toContainEqual(expect.stringContaining('Catatan platform tidak utuh'))

  await asOwner(`UPDATE undagi.audit_entries SET outcome = 'done' WHERE number = 1`)
  await asOwner('DELETE FROM undagi.audit_seals WHERE position = 2')
  await asOwner('DELETE FROM undagi.audit_entries WHERE number = 2')
  expect(await look()).toContainEqual(expect.stringContaining('bukan yang dijangkarkan'))
})
