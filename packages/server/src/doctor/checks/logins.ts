import pg from 'pg'
import { type DatabaseRole, type DatabaseServer, roleNames } from '../../platform/database/database-server.ts'
import type { Finding } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'

const loginRoles = ['app', 'signin', 'backup'] as const satisfies readonly DatabaseRole[]

/** Each login works with the password that follows from the installation's secret. */
export const loginsCheck: DatabaseCheck = {
  name: 'logins',
  title: 'Masuk ke basis data',
  async look({ server }) {
    const findings: Finding[] = []
    for (const role of loginRoles) findings.push(...(await tryLogin(server, role)))
    return { remark: loginRoles.map((role) => roleNames[role]).join(', '), findings }
  },
}

async function tryLogin(server: DatabaseServer, role: (typeof loginRoles)[number]): Promise<Finding[]> {
  const client = new pg.Client(server.connectionFor(role))
  client.on('error', () => {})
  try {
    await client.connect()
    return []
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [
      {
        what: `Peran ${roleNames[role]} tidak dapat masuk ke basis data: ${reason}.`,
        advice:
          'Jalankan ulang undagi serve: ia menyesuaikan kata sandi dengan berkas rahasia. Bila berulang, dua instalasi memakai satu server PostgreSQL; beri masing-masing servernya sendiri.',
      },
    ]
  } finally {
    await client.end()
  }
}
