import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apply, undo, upload } from '../../testing/bring-table.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { takeFingerprint } from '../../testing/fingerprint.ts'
import { readAssessmentOf } from '../../testing/read-assessment-of.ts'

const seed = { 'kota-arang': { ani: ['administrator', 'internal_assessor'] } } as const

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp(seed)
})
afterAll(() => undagi.close())

const years = [2023, 2024]
const level = fc.constantFrom('1', '2', '3.25', '4')
const cell = fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 3, arbitrary: level })
const line = fc.array(cell, { minLength: 7, maxLength: 7 })

function tableOf(lines: readonly (readonly string[])[]): string {
  const rows = lines.map((cells, at) => ['kota-arang', years[at], ...cells].join(','))
  return ['instansi,tahun,1,2,3,4,5,6,7', ...rows].join('\n')
}

/** What people see of it: values, reasons and index of both years. */
async function readStanding() {
  const standing = []
  for (const year of years) {
    const { id, indicators } = await readAssessmentOf(undagi, 'ani', { slug: 'kota-arang', year })
    const path = { assessmentId: id }
    const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/result', { params: { path } })
    standing.push({
      result: data,
      values: indicators.map(({ code, value, reason }) => [code, value, reason]),
    })
  }
  return standing
}

test('applying any table and undoing it leaves everything as it was, whatever stood before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(line, line), fc.tuple(line, line), async (earlier, table) => {
      await apply(undagi, (await upload(undagi, tableOf(earlier))).data)
      const before = await readStanding()

      const { data } = await upload(undagi, tableOf(table))
      const applied = await apply(undagi, data)
      if (applied.data === undefined) {
        expect(applied.error?.code).toBe('imports.nothing_to_apply')
        return
      }
      const { done } = await undo(undagi, applied.data.id)

      expect(done?.data?.state).toBe('undone')
      expect(await readStanding()).toEqual(before)
    }),
    { numRuns: 15 },
  )
})

test('undoing keeps what somebody has changed since, and names it first', async () => {
  await apply(undagi, (await upload(undagi, 'instansi,tahun,1\nkota-arang,2023,1\n')).data)
  const { data } = await upload(undagi, 'instansi,tahun,1\nkota-arang,2023,4\n', { fileName: 'satu.csv' })
  const applied = await apply(undagi, data)
  const importId = applied.data?.id ?? ''
  const { id, indicators } = await readAssessmentOf(undagi, 'ani', { slug: 'kota-arang', year: 2023 })
  const rating = { expectedVersion: indicators[0]?.version ?? 0, value: '3', reason: 'Dinilai ulang.' }
  await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path: { assessmentId: id, code: '1' } },
    body: rating,
  })

  const { seen, done } = await undo(undagi, importId)

  expect(seen.data?.keeps).toMatchObject([{ year: 2023, code: '1', value: '3', byName: 'ani' }])
  expect(done?.response.status).toBe(200)
  const after = await readAssessmentOf(undagi, 'ani', { slug: 'kota-arang', year: 2023 })
  expect(after.indicators[0]?.value).toBe('3')
  expect((await undo(undagi, importId)).seen.error?.code).toBe('imports.not_applied')
})

test('undoing withdraws a round that the import opened, unless somebody has worked in it since', async () => {
  const bring = async (year: number) => {
    const { data } = await upload(undagi, `instansi,tahun,1\nkota-arang,${year},2\n`)
    return (await apply(undagi, data)).data?.id ?? ''
  }
  const yearsShown = async () => {
    const { data } = await undagi
      .as('ani')
      .GET('/institutions/{slug}/overview', { params: { path: { slug: 'kota-arang' } } })
    return data?.rounds.map(({ year, assessmentId }) => ({ year, assessmentId })) ?? []
  }
  const [untouched, touched] = [await bring(2014), await bring(2015)]
  const assessmentId = (await yearsShown()).find(({ year }) => year === 2015)?.assessmentId ?? ''
  const body = { expectedVersion: 0, value: '3', reason: 'Dinilai.' }
  const path = { assessmentId, code: '2' }
  await undagi
    .as('ani')
    .PUT('/assessments/{assessmentId}/indicators/{code}/rating', { params: { path }, body })

  const first = await undo(undagi, untouched)
  const second = await undo(undagi, touched)

  expect(first.seen.data?.withdraws).toMatchObject([{ year: 2014 }])
  expect(second.seen.data).toMatchObject({ withdraws: [], restores: 1 })
  expect((await yearsShown()).map(({ year }) => year)).toEqual([2015, 2023, 2024])
  expect(await bring(2014)).not.toBe('')
})

test('nothing is applied in part, wherever writing breaks off', { timeout: 120_000 }, async () => {
  const broken = await createTestApp(seed)
  const table = 'instansi,tahun,1,2\nkota-arang,2021,3,2\nkota-arang,2023,1,1\nkota-arang,2024,1,\n'
  const { data } = await upload(broken, table)
  const asOwner = (statement: string) =>
    broken.database.asOperator({ institutions: [], at: broken.clock.now() }, async (db) => {
      await db.execute(sql.raw(statement))
    })
  await asOwner(`CREATE FUNCTION undagi.break_off() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'broken on purpose'; END $$`)

  for (const table of [
    'rounds',
    'assessments',
    'assessment_actions',
    'indicator_states',
    'assessment_results',
  ]) {
    const before = await takeFingerprint(broken, ['kota-arang'])
    await asOwner(`CREATE TRIGGER break_off AFTER INSERT OR UPDATE ON undagi.${table}
      FOR EACH STATEMENT EXECUTE FUNCTION undagi.break_off()`)

    expect((await apply(broken, data)).response.status, table).toBe(500)

    await asOwner(`DROP TRIGGER break_off ON undagi.${table}`)
    expect(await takeFingerprint(broken, ['kota-arang']), table).toEqual(before)
  }
  expect((await apply(broken, data)).response.status).toBe(200)
  // The five failures were reported: closing tells of them.
  await expect(broken.close()).rejects.toThrow(/(5)/)
})
