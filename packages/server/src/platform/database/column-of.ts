import { type Param, sql } from 'drizzle-orm'

/**
 * One column of many rows as one parameter, for `unnest`: PostgreSQL reads arrays several times faster than JSON, and a
 * statement has the same few parameters however many rows there are.
 */
export function columnOf<Row>(
  rows: readonly Row[],
  pick: (row: Row) => string | number | null | readonly string[],
): Param {
  return sql.param(rows.map(pick))
}
