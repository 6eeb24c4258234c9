import { type Placeholder, sql } from 'drizzle-orm'
import type { Statement } from './actor-read.ts'
import type { Sql } from './drizzle-on.ts'

interface Preparable<Result> {
  prepare(name: string): { execute(values: Record<string, unknown>): Promise<Result> }
}

/**
 * A statement that is asked very often: drizzle builds it once per connection instead of once per request.
 *
 *     const selectStates = preparedStatement(['assessmentId'], (db, value) =>
 *       db.select().from(indicatorStates).where(eq(indicatorStates.assessmentId, value('assessmentId'))))
 *     database.read(request, (db) => [selectStates(db, { assessmentId })])
 */
export function preparedStatement<const Name extends string, Result>(
  _names: readonly Name[],
  build: (db: Sql, value: (name: Name) => Placeholder) => Preparable<Result>,
): (db: Sql, values: Record<Name, unknown>) => Statement<Result> {
  const perConnection = new WeakMap<Sql, ReturnType<Preparable<Result>['prepare']>>()
  return (db, values) => {
    const prepared = perConnection.get(db) ?? build(db, (name) => sql.placeholder(name)).prepare('')
    perConnection.set(db, prepared)
    return { execute: () => prepared.execute(values) }
  }
}
