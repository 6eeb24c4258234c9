import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { contentOf } from '../testing/content-of.ts'
import { createTestDatabase } from '../testing/create-test-database.ts'
import { emptyDataFolder } from '../testing/data-folder-for-test.ts'
import { queryAs } from '../testing/query-as.ts'
import { createTarget } from '../testing/target-database.ts'
import { twoInstitutions } from '../testing/two-institutions.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const at = new Date('2026-12-01T02:00:00Z')

/** What COPY must escape, what looks like its escapes, and every other character; PostgreSQL keeps no zero byte. */
const oddText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '\\N',
      '\\.',
      '\\',
      '\\\\N',
      '\t',
      '\n',
      '\r\n',
      '\b\f\v',
      ' ',
      '"',
      "'",
      '{}',
      'NULL',
      '🏠\u200d\u{10ffff}',
    ),
  )
  .map((text) => text.replaceAll('\0', ''))
const oddRow = fc.record({
  facts: fc.option(oddText),
  analysis: fc.option(oddText),
  met: fc.array(oddText, { maxLength: 4 }),
  payload: fc
    .jsonValue({ noUnicodeString: false })
    .map((value) => JSON.stringify(value).replaceAll('\\u0000', '')),
})

test('whatever is in the tables: restored, it is the same', { timeout: 240_000 }, async () => {
  const folder = emptyDataFolder()
  let round = 0
  await fc.assert(
    fc.asyncProperty(fc.array(oddRow, { minLength: 1, maxLength: 40 }), async (rows) => {
      const file = join(folder, `${round++}.undagi`)
      const source = await createTestDatabase()
      const target = await createTarget()
      try {
        const { ours } = await twoInstitutions(source.database)
        await queryAs(source.superuser, insertOddRows, [
          ours.assessmentId,
          ours.institutionId,
          ours.personId,
          JSON.stringify(rows),
        ])

        await writeBackup({ fileFolder: tmpdir(), server: source.server, file, at })
        await restoreBackup({ fileFolder: tmpdir(), server: target.server, file, at })

        expect(await contentOf(target.superuser)).toEqual(await contentOf(source.superuser))
      } finally {
        await source.drop()
        await target.drop()
      }
    }),
    { numRuns: 3, seed: 1945 },
  )
})

const insertOddRows = `
  WITH odd AS (
    SELECT ordinality, r->>'facts' AS facts, r->>'analysis' AS analysis, r->>'payload' AS payload,
           ARRAY(SELECT jsonb_array_elements_text(r->'met')) AS met
      FROM jsonb_array_elements($4::jsonb) WITH ORDINALITY AS e(r, ordinality)
  ), states AS (
    INSERT INTO undagi.indicator_states (assessment_id, institution_id, indicator_code, facts, analysis, met_criteria)
    SELECT $1, $2, 'X' || ordinality, facts, analysis, met FROM odd
  )
  INSERT INTO undagi.assessment_actions
    (assessment_id, institution_id, sequence, kind, payload, actor_id, actor_name, acted_at)
  SELECT $1, $2, 100 + ordinality, 'rated', payload::jsonb, $3, 'Rina', 'epoch'::timestamptz + ordinality * interval '1.000001 s'
    FROM odd`

test('what is added afterwards gets numbers that nobody has had', async () => {
  const source = await createTestDatabase()
  onTestFinished(source.drop)
  const target = await createTarget()
  onTestFinished(target.drop)
  const { ours } = await twoInstitutions(source.database)
  const file = join(emptyDataFolder(), 'a.undagi')
  const add = `INSERT INTO undagi.assessment_actions
      (assessment_id, institution_id, sequence, kind, payload, actor_id, actor_name, acted_at)
    VALUES ($1, $2, 50, 'rated', '{}', $3, 'Rina', now()) RETURNING id`
  const values = [ours.assessmentId, ours.institutionId, ours.personId]
  await writeBackup({ fileFolder: tmpdir(), server: source.server, file, at })
  await restoreBackup({ fileFolder: tmpdir(), server: target.server, file, at })

  expect(await queryAs(target.superuser, add, values)).toEqual(await queryAs(source.superuser, add, values))
})

test('a backup taken while people write is one moment of theirs', async () => {
  const source = await createTestDatabase()
  onTestFinished(source.drop)
  const target = await createTarget()
  onTestFinished(target.drop)
  const { ours } = await twoInstitutions(source.database)
  const file = join(emptyDataFolder(), 'a.undagi')
  let done = false
  let written = 0
  const people = (async () => {
    // Two tables in one transaction, one exported early and one late: a backup has both rows or neither.
    for (; !done; written += 1)
      await queryAs(source.superuser, writeTogether, [ours.assessmentId, ours.institutionId, written])
  })()

  while (written === 0) await new Promise(setImmediate)
  const before = written
  await writeBackup({ fileFolder: tmpdir(), server: source.server, file, at })
  const after = written
  done = true
  await people
  await restoreBackup({ fileFolder: tmpdir(), server: target.server, file, at })

  const [counted] = await queryAs(
    target.superuser,
    `SELECT (SELECT count(*)::integer FROM undagi.indicator_states WHERE indicator_code LIKE 'T%') AS states,
            (SELECT count(*)::integer FROM undagi.units WHERE name LIKE 'T%') AS units`,
  )
  expect(counted?.states).toBe(counted?.units)
  expect(counted?.states).toBeGreaterThanOrEqual(before)
  expect(after).toBeGreaterThan(before)
})

const writeTogether = `
  WITH state AS (
    INSERT INTO undagi.indicator_states (assessment_id, institution_id, indicator_code) VALUES ($1, $2, 'T' || $3::integer)
  )
  INSERT INTO undagi.units (institution_id, name, short_name) VALUES ($2, 'T' || $3::integer, 'T')`
