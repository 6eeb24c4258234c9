import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../../platform/database/database.ts'
import { migrate, readMigrations } from '../../../platform/database/migrate.ts'
import { createEmptyDatabase } from '../../../testing/create-test-database.ts'
import { selectUnlearnt } from './learn-words.ts'
import { reader } from './reader.ts'
import { selectUnread } from './readings.repository.ts'
import { selectUnreadSent } from './sent-files.repository.ts'

const idOf = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-000000000000`
const [institutionId, personId, uploadId] = [idOf('1'), idOf('2'), idOf('3')]
const [open, opened, sent] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)]
const beforeThis = readMigrations().filter(({ name }) => name < '0068')

const revision = (itemId: string, number: number, kept: { sha256: string; confidentiality: string }) => `
  INSERT INTO undagi.evidence_revisions
    (item_id, institution_id, revision, kind, title, status, confidentiality, note, author_id, author_name, received_at)
  VALUES ('${itemId}', '${institutionId}', ${number}, 'decree', 'SK', 'enacted', '${kept.confidentiality}', '', '${personId}', 'Ani', '2026-03-0${number}');
  INSERT INTO undagi.evidence_files (item_id, institution_id, revision, position, sha256, file_name)
  VALUES ('${itemId}', '${institutionId}', ${number}, 1, '${kept.sha256}', 'sk.txt');`

/** Read an hour after it came in. */
const item = (itemId: string, kept: { sha256: string; confidentiality: string }) => `
  INSERT INTO undagi.evidence_items (id, institution_id, author_id, author_name, added_at)
  VALUES ('${itemId}', '${institutionId}', '${personId}', 'Ani', '2026-03-01');
  ${revision(itemId, 1, kept)}
  INSERT INTO undagi.file_readings (institution_id, sha256, reader, outcome, inspection, read_at)
  VALUES ('${institutionId}', '${kept.sha256}', '${reader}', 'read', '{}', '2026-03-01T01:00:00Z');
  INSERT INTO undagi.file_pages (institution_id, sha256, reader, page, text)
  VALUES ('${institutionId}', '${kept.sha256}', '${reader}', 1, 'kata');`

const kept = `
  INSERT INTO undagi.institutions (id, slug, name, category, time_zone) VALUES ('${institutionId}', 'kota', 'Kota', 'city', 'Asia/Jakarta');
  INSERT INTO undagi.people (id, name, email) VALUES ('${personId}', 'Ani', 'ani@kota.test');
  INSERT INTO undagi.stored_files (institution_id, sha256, bytes, media_type, stored_at)
  SELECT '${institutionId}', digest, 4, 'text/plain', '2026-03-01' FROM unnest(ARRAY['${open}', '${opened}', '${sent}']) AS digest;
  ${item(idOf('4'), { sha256: open, confidentiality: 'internal' })}
  ${item(idOf('5'), { sha256: opened, confidentiality: 'restricted' })}
  ${revision(idOf('5'), 2, { sha256: opened, confidentiality: 'internal' })}
  INSERT INTO undagi.uploads (id, institution_id, person_id, file_name, announced_bytes, begun_at, sha256)
  VALUES ('${uploadId}', '${institutionId}', '${personId}', 'baru.txt', 4, '2026-03-02', '${sent}');
  INSERT INTO undagi.upload_readings (institution_id, upload_id, reader, outcome, inspection, read_at)
  VALUES ('${institutionId}', '${uploadId}', '${reader}', 'read', '{}', '2026-03-02');`

test('an installation of before keeps what it has read, reads once more what was only sent, learns from what has been opened since, and knows what its files are called', async () => {
  const { server, superuser, drop } = await createEmptyDatabase()
  onTestFinished(drop)
  await migrate(server, beforeThis)
  const client = new pg.Client(superuser)
  await client.connect()
  await client.query(kept)

  await migrate(server)

  const { rows } = await client.query('SELECT sha256, text FROM undagi.file_pages ORDER BY sha256')
  const { rows: named } = await client.query('SELECT DISTINCT file_names FROM undagi.evidence_revisions')
  await client.end()
  expect(named).toEqual([{ file_names: 'sk.txt' }])
  expect(rows).toEqual([
    { sha256: open, text: 'kata' },
    { sha256: opened, text: 'kata' },
  ])
  const database = openDatabase(server)
  const todo = await database.asOperator({ institutions: [], at: new Date('2026-03-03') }, async (db) => ({
    unread: await selectUnread(db, reader, 10),
    unreadSent: await selectUnreadSent(db, 10),
    unlearnt: await selectUnlearnt(db, reader, 10),
  }))
  await database.close()
  expect(todo).toEqual({
    unread: [],
    unreadSent: [{ institutionId, sha256: sent }],
    unlearnt: [{ institutionId, sha256: opened }],
  })
})
