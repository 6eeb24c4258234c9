import type pg from 'pg'

/** The same value is the same text on every server and at every time, so that digests of a table can be compared. */
const settings = {
  client_encoding: 'UTF8',
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  extra_float_digits: '1',
  bytea_output: 'hex',
  // Rows come in the order in which they lie.
  synchronize_seqscans: 'off',
  // A large table takes as long as it takes.
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
}

export async function speakCanonically(client: pg.Client): Promise<void> {
  const names = Object.entries(settings)
  const calls = names.map((_, index) => `set_config($${index * 2 + 1}, $${index * 2 + 2}, false)`)
  await client.query(`SELECT ${calls.join(', ')}`, names.flat())
}
