import type { ClientConfig } from 'pg'
import { queryAs } from './query-as.ts'

/** Columns, constraints, indexes, policies, triggers, functions and grants of our schemas, one per line, the same on 15 and 18. */
export async function describeSchema(superuser: ClientConfig): Promise<string> {
  const sections: string[] = []
  for (const [title, text] of Object.entries(queries)) {
    const rows = await queryAs(superuser, text)
    sections.push([`# ${title}`, ...rows.map(({ line }) => String(line))].join('\n'))
  }
  return `${sections.join('\n\n')}\n`
}

const queries = {
  columns: `
    SELECT format('%s.%s.%s %s%s', nspname, relname, attname, format_type(atttypid, atttypmod),
                  CASE WHEN attnotnull THEN ' not null' ELSE '' END) AS line
      FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace
     WHERE nspname IN ('undagi', 'signin') AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
     ORDER BY nspname, relname, attnum`,
  constraints: `
    SELECT format('%s: %s', conrelid::regclass, pg_get_constraintdef(oid)) AS line FROM pg_constraint
     WHERE connamespace IN ('undagi'::regnamespace, 'signin'::regnamespace) AND contype <> 'n'
     ORDER BY conrelid::regclass::text, contype, line`,
  indexes: `SELECT indexdef AS line FROM pg_indexes WHERE schemaname IN ('undagi', 'signin') ORDER BY schemaname, indexname`,
  policies: `
    SELECT format('%s.%s: %s %s for %s to %s using %s check %s', schemaname, tablename, lower(permissive), policyname, lower(cmd),
                  roles, coalesce(qual, '-'), coalesce(with_check, '-')) AS line
      FROM pg_policies ORDER BY tablename, policyname`,
  triggers: `
    SELECT pg_get_triggerdef(oid) AS line FROM pg_trigger WHERE NOT tgisinternal ORDER BY tgrelid::regclass::text, tgname`,
  functions: `
    SELECT format('%s(%s) returns %s, %s%s, owner %s, for %s', proname, pg_get_function_arguments(oid), pg_get_function_result(oid),
                  CASE provolatile WHEN 's' THEN 'stable' WHEN 'v' THEN 'volatile' ELSE 'immutable' END,
                  CASE WHEN prosecdef THEN ' security definer' ELSE '' END, pg_get_userbyid(proowner),
                  (SELECT string_agg(DISTINCT pg_get_userbyid(grantee), ', ') FROM aclexplode(proacl))) AS line
      FROM pg_proc WHERE pronamespace = 'undagi'::regnamespace ORDER BY oid::regprocedure::text`,
  grants: `
    SELECT format('%s on %s.%s: %s', grantee, table_schema, table_name,
                  string_agg(DISTINCT lower(privilege_type), ', ' ORDER BY lower(privilege_type))) AS line
      FROM information_schema.table_privileges
     WHERE grantee IN ('undagi_app', 'undagi_signin', 'undagi_backup', 'undagi_gate')
     GROUP BY grantee, table_schema, table_name ORDER BY grantee, table_schema, table_name`,
  'grants of columns': `
    SELECT format('%s %s on %s.%s: %s', grantee, lower(privilege_type), table_schema, table_name,
                  string_agg(column_name, ', ' ORDER BY column_name)) AS line
      FROM information_schema.column_privileges p
     WHERE grantee IN ('undagi_app', 'undagi_signin', 'undagi_backup', 'undagi_gate')
       AND NOT EXISTS (SELECT FROM information_schema.table_privileges t
                        WHERE (t.grantee, t.table_schema, t.table_name, t.privilege_type)
                            = (p.grantee, p.table_schema, p.table_name, p.privilege_type))
     GROUP BY grantee, privilege_type, table_schema, table_name
     ORDER BY grantee, table_schema, table_name, privilege_type`,
}
