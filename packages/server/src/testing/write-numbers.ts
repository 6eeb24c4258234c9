// Run as a process of its own by the fault tests: starts or joins the embedded database of a folder, then commits one number
// after another and prints each as soon as it is acknowledged. SIGTERM ends it the ordinary way.
//     node write-numbers.ts FOLDER FIRST-NUMBER
import { writeSync } from 'node:fs'
import pg from 'pg'
import { startEmbeddedPostgres } from '../platform/database/embedded/start-embedded-postgres.ts'

const [folder = '', first = '1'] = process.argv.slice(2)
const server = await startEmbeddedPostgres(folder)
const pool = new pg.Pool({ ...server.connectionFor('owner'), max: 1 })
pool.on('error', () => {})
let stopping = false

process.on('SIGTERM', () => {
  stopping = true
})

// Of two writers that do this at once one may be told that it exists already.
await pool.query('CREATE TABLE IF NOT EXISTS numbers (number integer PRIMARY KEY)').catch(() => {})
for (let number = Number(first); !stopping; ) {
  try {
    await pool.query('INSERT INTO numbers VALUES ($1)', [number])
    writeSync(1, `${number}\n`)
  } catch {
    // The line broke: whether this number arrived is unknown, so it does not count; the next one is tried.
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  number++
}
await pool.end()
await server.stop()
