import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseRole, DatabaseServer } from '../platform/database/database-server.ts'
import { wordsOf } from './words-of.ts'

/** Of a word to the database, the first being 1: it passes; it passes, and whoever spoke dies at the answer; or they die before it arrives. */
export type Fate = (word: Buffer, nth: number) => 'passes' | 'last' | 'lost'

export interface KillingLine {
  /** How the database is reached by it. */
  connectionFor(role: DatabaseRole): ReturnType<DatabaseServer['connectionFor']>
  /** From now on. Of the dead nothing passes any more, and they make no new connection. */
  arm(fate: Fate, onDeath?: () => void): void
  isDead(): boolean
  /** When nobody speaks by it and the database has ended what was under way. */
  silent(): Promise<void>
  close(): Promise<void>
}

const socketIn = (folder: string) => join(folder, '.s.PGSQL.5432')

/** A line to the embedded PostgreSQL of a test run on which whoever uses it dies when it is told. */
export async function killingLine({ connectionFor }: DatabaseServer): Promise<KillingLine> {
  const folder = await mkdtemp(join(tmpdir(), 'undagi-saluran-'))
  await chmod(folder, 0o711)
  const to = socketIn(String(connectionFor('app').host))
  const speaking = new Set<Socket>()
  const open = new Set<Promise<void>>()
  let fate: Fate = () => 'passes'
  let onDeath = () => {}
  let said = 0
  let isDead = false
  const strike = () => {
    isDead = true
    for (const each of speaking) each.destroy()
    onDeath()
  }
  const server = createServer((near) => {
    if (isDead) {
      near.destroy()
      return
    }
    const far = connect(to)
    const hear = wordsOf()
    let isLast = false
    speaking.add(near)
    const ended = new Promise<void>((resolve) => far.once('close', resolve))
    open.add(ended)
    void ended.then(() => open.delete(ended))
    near.on('error', () => {})
    far.on('error', () => {})
    near.on('data', (bytes) => {
      for (const word of hear(bytes)) {
        if (isDead) return
        said += 1
        const found = fate(word, said)
        if (found === 'lost') strike()
        else far.write(word)
        isLast ||= found === 'last'
      }
    })
    far.on('data', (answer) => {
      if (isLast && !isDead) strike()
      else if (!near.destroyed) near.write(answer)
    })
    near.on('close', () => {
      speaking.delete(near)
      // Hung up, not torn off: PostgreSQL closes its end when it has ended what was under way.
      far.end()
    })
    far.on('close', () => near.destroy())
  })
  await new Promise<void>((resolve) => server.listen(socketIn(folder), resolve))
  return {
    connectionFor: (role) => ({ ...connectionFor(role), host: folder }),
    arm(next, then = () => {}) {
      fate = next
      onDeath = then
      said = 0
      isDead = false
    },
    isDead: () => isDead,
    async silent() {
      while (open.size > 0) await Promise.all(open)
    },
    async close() {
      for (const each of speaking) each.destroy()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}
