import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Anchor, LogVerifier, parseLogHead, type Verification } from '@undagi/audit-chain'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database.ts'
import { emptyDataFolder } from '../../testing/data-folder-for-test.ts'
import { queryAs } from '../../testing/query-as.ts'
import { exportLines, sealLog } from '../../testing/read-log.ts'
import { createTestClock } from '../../testing/test-clock.ts'
import { openAnchorBook, readAnchors } from './anchor-book.ts'
import { createAuditOffice } from './audit-office.ts'
import { sha256 } from './chained-entry.ts'

const institution = 'aaaaaaaa-0000-4000-8000-000000000001'

let fixture: TestDatabase
beforeEach(async () => {
  fixture = await createTestDatabase()
})
afterEach(() => fixture.drop())

const write = (what: string, institutionId: string | null = institution) =>
  queryAs(
    fixture.server.connectionFor('owner'),
    `INSERT INTO undagi.audit_entries (institution_id, at, operation, outcome, actor_name, subject)
     VALUES ($1, '2026-03-02T02:00:00Z', $2, 'done', 'Ani', '{"code": "11"}')`,
    [institutionId, what],
  )

/** What the owner of the database can do to it, triggers taken away first. */
async function tamper(...statements: string[]): Promise<void> {
  const owner = fixture.server.connectionFor('owner')
  for (const table of ['audit_entries', 'audit_seals']) {
    await queryAs(owner, `ALTER TABLE undagi.${table} DISABLE TRIGGER USER`)
  }
  for (const statement of statements) await queryAs(owner, statement)
}

async function verify(
  anchors: readonly Anchor[] = [],
  chain: string | null = institution,
): Promise<Verification> {
  const [first = '', ...lines] = await exportLines(fixture.database, chain)
  const head = parseLogHead(first)
  if (head === undefined) throw new Error('An export begins with its head.')
  const verifier = new LogVerifier(head, { sha256, anchors })
  for (const line of lines) verifier.take(line)
  return verifier.finish()
}

async function writeAndSeal(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) await write(`step${number}`)
  await sealLog(fixture.database)
}

describe('sealing', () => {
  test('chains each institution and the platform for itself, in the order of their transactions', async () => {
    await write('one')
    await write('ofPlatform', null)
    await write('two')
    expect(await sealLog(fixture.database)).toBe(3)
    await write('three')
    await sealLog(fixture.database)

    expect(await verify()).toMatchObject({ entries: 3, fault: null })
    expect(await verify([], null)).toMatchObject({ chain: 'platform', entries: 1, fault: null })
    const operations = (await exportLines(fixture.database, institution))
      .slice(1)
      .map((line) => JSON.parse(line))
    expect(operations.map(({ operation }) => operation)).toEqual(['one', 'two', 'three'])
  })

  test('waits for a transaction that is still running, and lets nobody wait for it', async () => {
    const slow = new pg.Client(fixture.server.connectionFor('owner'))
    await slow.connect()
    await slow.query('BEGIN')
    await slow.query(
      `INSERT INTO undagi.audit_entries (institution_id, at, operation, outcome) VALUES ($1, now(), 'slow', 'done')`,
      [institution],
    )
    await write('quick')

    expect(await sealLog(fixture.database)).toBe(0)
    await slow.query('COMMIT')
    await slow.end()
    expect(await sealLog(fixture.database)).toBe(2)
    const lines = await exportLines(fixture.database, institution)
    expect(lines.slice(1).map((line) => JSON.parse(line).operation)).toEqual(['slow', 'quick'])
  })

  test('from several processes at once gives every entry one place', async () => {
    for (let number = 0; number < 30; number += 1) await write(`step${number}`)
    const clock = createTestClock()
    const offices = [1, 2, 3].map(() => createAuditOffice({ database: fixture.database, clock, book: null }))

    await Promise.all(offices.map((office) => office.settle()))
    await offices[0]?.settle()

    expect(await verify()).toMatchObject({ entries: 30, fault: null })
  })

  test('goes on where it stood, also with entries that another server wrote', async () => {
    await writeAndSeal(2)
    await write('fromElsewhere')
    await tamper(
      `UPDATE undagi.audit_entries SET transaction = '4000000000' WHERE operation = 'fromElsewhere'`,
    )
    await write('here')

    expect(await sealLog(fixture.database)).toBe(2)
    expect(await verify()).toMatchObject({ entries: 4, fault: null })
  })
})

describe('what the owner of the database does to the log is found', () => {
  test('an entry that is changed', async () => {
    await writeAndSeal(5)
    await tamper(`UPDATE undagi.audit_entries SET actor_name = 'Budi' WHERE operation = 'step3'`)

    expect((await verify()).fault).toMatchObject({ kind: 'changed', position: 3, what: 'payload' })
  })

  test('an entry that is removed', async () => {
    await writeAndSeal(5)
    await tamper(`DELETE FROM undagi.audit_entries WHERE operation = 'step3'`)

    expect((await verify()).fault).toMatchObject({ kind: 'missing', from: 3, to: 3 })
  })

  test('two entries that change places', async () => {
    await writeAndSeal(5)
    await tamper(
      `UPDATE undagi.audit_seals SET entry = -entry WHERE position IN (2, 4)`,
      `UPDATE undagi.audit_seals SET entry = CASE position WHEN 2 THEN 4 ELSE 2 END WHERE position IN (2, 4)`,
    )

    expect((await verify()).fault).toMatchObject({ kind: 'changed', position: 2 })
  })

  test('two entries whose numbers change places', async () => {
    await writeAndSeal(5)
    await tamper(
      `UPDATE undagi.audit_seals SET position = 100 WHERE position = 2`,
      `UPDATE undagi.audit_seals SET position = 2 WHERE position = 4`,
      `UPDATE undagi.audit_seals SET position = 4 WHERE position = 100`,
    )

    expect((await verify()).fault).toMatchObject({ kind: 'changed', position: 2 })
  })

  test('an entry that is put in', async () => {
    await writeAndSeal(5)
    await write('neverHappened')
    await tamper(
      'DROP INDEX undagi.audit_seals_place',
      `INSERT INTO undagi.audit_seals
       SELECT (SELECT max(number) FROM undagi.audit_entries), institution_id, position, payload_digest, previous, seal
         FROM undagi.audit_seals WHERE position = 3`,
    )

    expect((await verify()).fault).toMatchObject({ kind: 'inserted', position: 3 })
  })

  test('an end that is cut off, with an anchor; without one it stays unseen', async () => {
    const folder = emptyDataFolder()
    await writeAndSeal(5)
    await createAuditOffice({
      ...{ database: fixture.database, clock: createTestClock() },
      book: openAnchorBook(folder),
    }).settle()
    await tamper(
      `DELETE FROM undagi.audit_entries WHERE operation IN ('step4', 'step5')`,
      'DELETE FROM undagi.audit_seals WHERE position > 3',
    )

    expect(await verify()).toMatchObject({ fault: null, provenTo: null })
    expect((await verify(await readAnchors(folder))).fault).toMatchObject({ kind: 'cut', last: 3 })
  })
})

describe('nobody else can', () => {
  const changes = [
    `UPDATE undagi.audit_entries SET actor_name = 'Budi'`,
    'DELETE FROM undagi.audit_entries',
    'TRUNCATE undagi.audit_entries',
    'UPDATE undagi.audit_seals SET position = position + 1',
    'DELETE FROM undagi.audit_seals',
    'TRUNCATE undagi.audit_seals',
    `INSERT INTO undagi.audit_seals SELECT * FROM undagi.audit_seals`,
    `INSERT INTO undagi.audit_entries (operation, outcome, salt) VALUES ('x', 'done', gen_random_uuid())`,
    `SELECT undagi.erase_audit_payload(1, 'x')`,
  ]

  test.each(['app', 'signin', 'backup'] as const)('the role %s changes nothing of it', async (role) => {
    await writeAndSeal(2)
    for (const statement of changes) {
      const outcome = queryAs(fixture.server.connectionFor(role), statement)
      await expect(outcome, statement).rejects.toMatchObject({ code: '42501' })
    }
  })

  test('the owner neither, without taking the triggers away', async () => {
    await writeAndSeal(2)
    for (const statement of changes.slice(0, 6)) {
      const outcome = queryAs(fixture.server.connectionFor('owner'), statement)
      await expect(outcome, statement).rejects.toThrow('append-only')
    }
  })

  test('sign-in by itself writes to the platform’s log alone, and reads none', async () => {
    const signin = fixture.server.connectionFor('signin')
    const insert = (institutionId: string | null) =>
      queryAs(
        signin,
        `INSERT INTO undagi.audit_entries (at, operation, outcome${institutionId === null ? '' : ', institution_id'})
         VALUES (now(), 'signIn', 'refused'${institutionId === null ? '' : `, '${institutionId}'`})`,
      )

    await insert(null)
    await expect(insert(institution)).rejects.toMatchObject({ code: '42501' })
    await expect(queryAs(signin, 'SELECT * FROM undagi.audit_entries')).rejects.toMatchObject({
      code: '42501',
    })
  })
})

test('erased by law: who and what are gone, the chain stands, and the log says that it was done', async () => {
  await writeAndSeal(3)
  await queryAs(
    fixture.server.connectionFor('owner'),
    `SELECT undagi.erase_audit_payload(2, 'Putusan 12/2026')`,
  )
  await sealLog(fixture.database)

  const lines = (await exportLines(fixture.database, institution)).slice(1).map((line) => JSON.parse(line))
  expect(lines[1]).toMatchObject({ position: 2, operation: 'step2', payload: null })
  expect(lines[3]).toMatchObject({
    operation: 'operator.eraseAuditPayload',
    payload: { subject: { position: 2, reason: 'Putusan 12/2026' } },
  })
  expect(await verify()).toMatchObject({ entries: 4, erased: 1, fault: null })
})

describe('anchors', () => {
  test('lie outside the database in a file that only its owner reads, and are added to, never replaced', async () => {
    const folder = join(emptyDataFolder(), 'anchors')
    const office = createAuditOffice({
      ...{ database: fixture.database, clock: createTestClock('2026-03-02T02:00:00Z') },
      book: openAnchorBook(folder),
    })
    await write('one')
    await office.settle()
    const path = join(folder, 'anchors-2026-03.jsonl')
    const before = readFileSync(path, 'utf8')
    await write('two')
    await write('ofPlatform', null)
    await office.settle()

    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(readFileSync(path, 'utf8').startsWith(before)).toBe(true)
    const anchors = await readAnchors(folder)
    expect(anchors.map(({ chain, position }) => `${chain} ${position}`)).toEqual([
      `${institution} 1`,
      `${institution} 2`,
      'platform 1',
    ])
    expect(await verify(anchors)).toMatchObject({ fault: null, anchorsMet: 2, provenTo: 2 })
  })

  test('are written every ten minutes while a chain grows, and not otherwise', async () => {
    const folder = emptyDataFolder()
    const clock = createTestClock()
    const office = createAuditOffice({ database: fixture.database, clock, book: openAnchorBook(folder) })
    const look = async (minutes: number) => {
      clock.advanceBy(minutes * 60_000)
      office.wake()
      await office.lookAtLog()
      return (await readAnchors(folder)).length
    }

    await write('one')
    expect(await look(0)).toBe(1)
    await write('two')
    expect([await look(5), await look(6), await look(20)]).toEqual([1, 2, 2])
  })
})
