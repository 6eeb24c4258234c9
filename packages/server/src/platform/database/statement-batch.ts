import pg from 'pg'
import { statementName } from './statement-name.ts'

/**
 * Several statements in one flush and one implicit transaction: everything up to PostgreSQL's Sync message commits together or
 * not at all. One write, one answer, no BEGIN and COMMIT; that is what keeps a request behind row-level security near the
 * speed of a bare query. To pg the batch is one query; the answers go to its parts in turn.
 */
export class StatementBatch extends pg.Query {
  readonly #statements: pg.Query[] = []
  #answered = 0
  #sent = false
  #unsendable: Error | undefined

  constructor() {
    super('batch')
  }

  /** Takes a statement until the batch is sent; resolves with its result. */
  add(
    { text, ...config }: Omit<pg.QueryConfig, 'name'>,
    values: unknown[] = config.values ?? [],
  ): Promise<pg.QueryResult> {
    if (this.#sent)
      return Promise.reject(new Error('This batch has left: its statements must not depend on each other.'))
    return new Promise((resolve, reject) => {
      const statement = new pg.Query(
        { ...config, text, name: statementName(text), queryMode: 'extended' },
        values,
        (error, result) => {
          if (error === undefined || error === null) return resolve(result)
          this.#unsendable ??= error
          reject(error)
        },
      )
      this.#statements.push(statement)
    })
  }

  override submit = (connection: pg.Connection): void => {
    this.#sent = true
    this.#follow()
    const messages: Buffer[] = []
    const stream = {
      writable: true,
      cork() {},
      uncork() {},
      write: (message: Buffer) => messages.push(message),
    }
    const collecting: pg.Connection = Object.create(connection, {
      stream: { value: stream },
      sync: { value() {} },
    })
    for (const statement of this.#statements) statement.submit(collecting)
    // A value that cannot be written left a gap: answers would reach the wrong statements, so the connection is given up.
    if (this.#unsendable !== undefined) connection.stream.destroy(this.#unsendable)
    connection.stream.cork()
    connection.stream.write(Buffer.concat(messages))
    connection.sync()
    connection.stream.uncork()
  }

  override handleRowDescription(message: unknown): void {
    this.#current()?.handleRowDescription(message)
  }

  override handleDataRow(message: unknown): void {
    this.#current()?.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: pg.Connection): void {
    const statement = this.#current()
    this.#answered++
    this.#follow()
    statement?.handleCommandComplete(message, connection)
    statement?.handleReadyForQuery(connection)
  }

  /** The server skips what follows a failed statement. */
  override handleError(error: Error, connection: pg.Connection): void {
    for (const statement of this.#statements.slice(this.#answered)) {
      if (statement.name !== undefined) delete connection.submittedNamedStatements[statement.name]
      statement.handleError(error, connection)
    }
    this.#answered = this.#statements.length
  }

  override handleReadyForQuery(): void {}

  #current(): pg.Query | undefined {
    return this.#statements[this.#answered]
  }

  /** The client reads name and text of the running query to remember which prepared statements exist. */
  #follow(): void {
    const { name, text } = this.#current() ?? {}
    if (name === undefined) delete this.name
    else this.name = name
    if (text !== undefined) this.text = text
  }
}
