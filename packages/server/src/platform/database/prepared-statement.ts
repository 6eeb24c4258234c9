import { type Placeholder, QueryPromise, sql } from 'drizzle-orm'
import type { Sql } from './drizzle-on.ts'
import { statementName } from './statement-name.ts'

interface Preparable<Result> {
  toSQL(): { readonly sql: string }
  prepare(name: string): { execute(values: Record<string, unknown>): Promise<Result> }
}

/** Sent when somebody waits for it, or by the read that it is built for, like every statement of drizzle. */
class PreparedStatement<Result> extends QueryPromise<Result> {
  readonly #send: () => Promise<Result>

  constructor(send: () => Promise<Result>) {
    super()
    this.#send = send
  }

  override execute(): Promise<Result> {
    return this.#send()
  }
}

/**
 * A statement that is asked very often: drizzle builds it once per connection instead of once per request.
 *
 *     const selectStates = preparedStatement(['assessmentId'], (db, value) =>
 *       db.select().from(indicatorStates).where(eq(indicatorStates.assessmentId, value('assessmentId'))))
 *     database.read(request, (db) => [selectStates(db, { assessmentId })])
 */
export function preparedStatement<const Name extends string, Result>(
  names: readonly Name[],
  build: (db: Sql, value: (name: Name) => Placeholder) => Preparable<Result>,
): (db: Sql, values: Readonly<Record<Name, unknown>>) => QueryPromise<Result> {
  return preparedInShapes<Name, never, Result>({ names, ifGiven: [] }, (db, { value }) => build(db, value))
}

interface Values<Name extends string, Maybe extends string> {
  readonly value: (name: Name) => Placeholder
  /** Undefined where it was not given: what it is compared with is left out. */
  readonly ifGiven: (name: Maybe) => Placeholder | undefined
}

/** PostgreSQL plans it once per connection too, also within a transaction. */
function prepare<Result>(built: Preparable<Result>) {
  return built.prepare(statementName(built.toSQL().sql) ?? '')
}

/** The same where some values may be left out: one statement for each set of them that is given. */
export function preparedInShapes<const Name extends string, const Maybe extends string, Result>(
  { ifGiven }: { readonly names: readonly Name[]; readonly ifGiven: readonly Maybe[] },
  build: (db: Sql, values: Values<Name, Maybe>) => Preparable<Result>,
): (
  db: Sql,
  values: Readonly<Record<Name, unknown>> & { readonly [Each in Maybe]?: unknown },
) => QueryPromise<Result> {
  type Prepared = ReturnType<Preparable<Result>['prepare']>
  const perConnection = new WeakMap<Sql, Map<string, Prepared>>()
  return (db, values) => {
    const given = ifGiven.filter((name) => values[name] !== undefined)
    const shapes = perConnection.get(db) ?? new Map<string, Prepared>()
    perConnection.set(db, shapes)
    const shape = given.join()
    const prepared =
      shapes.get(shape) ??
      prepare(
        build(db, {
          value: (name) => sql.placeholder(name),
          ifGiven: (name) => (given.includes(name) ? sql.placeholder(name) : undefined),
        }),
      )
    shapes.set(shape, prepared)
    return new PreparedStatement(() => prepared.execute(values))
  }
}
