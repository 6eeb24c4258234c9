import type pg from 'pg'
import { z } from 'zod'

const statements = z.array(
  z.strictObject({
    table: z.string(),
    down: z.string(),
    /** What takes long and can be done while the table is read. */
    build: z.string().nullable(),
    up: z.string().nullable(),
  }),
)

/** Statements that take away what slows loading down or forbids it, and those that put it back exactly as it was. */
export interface Structure {
  readonly takeDown: readonly string[]
  /** By the quoted name of the table: its indexes, once its rows are there. */
  readonly builds: Readonly<Record<string, readonly string[]>>
  /** When everything is there: constraints, triggers, row-level security. */
  readonly putBack: readonly string[]
}

/**
 * Read from the catalogue of the freshly migrated database: foreign keys, unique constraints and indexes (checked and built once at the
 * end), triggers (a restoration is not a change of theirs), and row-level security for the owner.
 */
export async function readStructure(owner: pg.Client): Promise<Structure> {
  // Without a path every name comes with its schema.
  await owner.query(`SET search_path = ''`)
  const parts: z.infer<typeof statements>[] = []
  for (const query of [forcedSecurity, triggers, foreignKeys, uniqueConstraints, indexes]) {
    parts.push(statements.parse((await owner.query(query)).rows))
  }
  const builds: Record<string, string[]> = {}
  for (const { table, build } of parts.flat()) {
    if (build !== null) builds[table] = [...(builds[table] ?? []), build]
  }
  return {
    takeDown: parts.flatMap((part) => part.map(({ down }) => down)),
    builds,
    putBack: parts.reverse().flatMap((part) => part.flatMap(({ up }) => up ?? [])),
  }
}

const ours = `('undagi'::regnamespace, 'signin'::regnamespace)`

const forcedSecurity = `
  SELECT oid::regclass::text AS table, NULL AS build,
         format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', oid::regclass) AS down,
         format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', oid::regclass) AS up
    FROM pg_class WHERE relnamespace IN ${ours} AND relforcerowsecurity ORDER BY oid::regclass::text`

const triggers = `
  SELECT tgrelid::regclass::text AS table, NULL AS build,
         format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname) AS down,
         format('ALTER TABLE %s ENABLE %s TRIGGER %I', tgrelid::regclass,
                CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, tgname) AS up
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
   WHERE c.relnamespace IN ${ours} AND NOT tgisinternal AND tgenabled <> 'D' ORDER BY tgrelid::regclass::text, tgname`

const comment = `
  coalesce(format('; COMMENT ON CONSTRAINT %I ON %s IS ', conname, conrelid::regclass)
           || quote_literal(obj_description(oid, 'pg_constraint')), '')`

const foreignKeys = `
  SELECT conrelid::regclass::text AS table, NULL AS build,
         format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS down,
         format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) || ${comment} AS up
    FROM pg_constraint WHERE connamespace IN ${ours} AND contype = 'f' ORDER BY conrelid::regclass::text, conname`

/** The index first, which others may read beside; naming it a constraint is then a moment. */
const uniqueConstraints = `
  SELECT conrelid::regclass::text AS table, pg_get_indexdef(conindid) AS build,
         format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS down,
         format('ALTER TABLE %s ADD CONSTRAINT %I %s USING INDEX %I %s', conrelid::regclass, conname,
                CASE contype WHEN 'p' THEN 'PRIMARY KEY' ELSE 'UNIQUE' END,
                (SELECT relname FROM pg_class WHERE pg_class.oid = conindid),
                concat_ws(' ', CASE WHEN condeferrable THEN 'DEFERRABLE' END, CASE WHEN condeferred THEN 'INITIALLY DEFERRED' END))
         || ${comment} AS up
    FROM pg_constraint WHERE connamespace IN ${ours} AND contype IN ('p', 'u') ORDER BY conrelid::regclass::text, conname`

const indexes = `
  SELECT indrelid::regclass::text AS table, NULL AS up, format('DROP INDEX %s', indexrelid::regclass) AS down,
         pg_get_indexdef(indexrelid)
         || coalesce(format('; COMMENT ON INDEX %s IS ', indexrelid::regclass)
                     || quote_literal(obj_description(indexrelid, 'pg_class')), '') AS build
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
   WHERE c.relnamespace IN ${ours} AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
   ORDER BY indexrelid::regclass::text`
