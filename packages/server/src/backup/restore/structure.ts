import type pg from 'pg'
import { z } from 'zod'

/** Statements that take away what slows loading down or forbids it, and those that put it back exactly as it was. */
export interface Structure {
  readonly takeDown: readonly string[]
  readonly putBack: readonly string[]
}

const statement = z.array(z.strictObject({ down: z.string(), up: z.string() }))

/**
 * Read from the catalogue of the freshly migrated database: foreign keys, unique constraints and indexes (checked and built once at the
 * end), triggers (a restoration is not a change of theirs), and row-level security for the owner.
 */
export async function readStructure(owner: pg.Client): Promise<Structure> {
  // Without a path every name comes with its schema.
  await owner.query(`SET search_path = ''`)
  const parts: { down: string; up: string }[][] = []
  for (const query of [forcedSecurity, triggers, foreignKeys, uniqueConstraints, indexes]) {
    parts.push(statement.parse((await owner.query(query)).rows))
  }
  return {
    takeDown: parts.flatMap((part) => part.map(({ down }) => down)),
    putBack: parts.reverse().flatMap((part) => part.map(({ up }) => up)),
  }
}

const ours = `('undagi'::regnamespace, 'signin'::regnamespace)`

const forcedSecurity = `
  SELECT format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', oid::regclass) AS down,
         format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', oid::regclass) AS up
    FROM pg_class WHERE relnamespace IN ${ours} AND relforcerowsecurity ORDER BY oid::regclass::text`

const triggers = `
  SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname) AS down,
         format('ALTER TABLE %s ENABLE %s TRIGGER %I', tgrelid::regclass,
                CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, tgname) AS up
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
   WHERE c.relnamespace IN ${ours} AND NOT tgisinternal AND tgenabled <> 'D' ORDER BY tgrelid::regclass::text, tgname`

const constraintsOf = (kinds: string) => `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS down,
         format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
         || coalesce(format('; COMMENT ON CONSTRAINT %I ON %s IS ', conname, conrelid::regclass)
                     || quote_literal(obj_description(oid, 'pg_constraint')), '') AS up
    FROM pg_constraint WHERE connamespace IN ${ours} AND contype IN (${kinds}) ORDER BY conrelid::regclass::text, conname`

const foreignKeys = constraintsOf(`'f'`)
const uniqueConstraints = constraintsOf(`'p', 'u', 'x'`)

const indexes = `
  SELECT format('DROP INDEX %s', indexrelid::regclass) AS down,
         pg_get_indexdef(indexrelid)
         || coalesce(format('; COMMENT ON INDEX %s IS ', indexrelid::regclass)
                     || quote_literal(obj_description(indexrelid, 'pg_class')), '') AS up
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
   WHERE c.relnamespace IN ${ours} AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
   ORDER BY indexrelid::regclass::text`
