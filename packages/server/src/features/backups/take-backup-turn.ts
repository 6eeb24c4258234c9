import type { DatabaseServer } from '../../platform/database/database-server.ts'
import { connectAsOwner } from '../../platform/database/owner-connection.ts'

/** Any number; the same for every process that makes backups of this database. */
const backupTurn = 8_273_641_007

export interface BackupTurn {
  leave(): Promise<void>
}

/** Of all processes one alone makes a backup. The lock ends with its process, however that ends. Undefined: it is another's turn. */
export async function takeBackupTurn(server: DatabaseServer): Promise<BackupTurn | undefined> {
  const client = await connectAsOwner(server)
  try {
    const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [
      backupTurn,
    ])
    if (rows[0]?.mine === true) return { leave: () => client.end() }
  } catch (error) {
    await client.end()
    throw error
  }
  await client.end()
  return undefined
}
