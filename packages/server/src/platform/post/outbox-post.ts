import { randomUUID } from 'node:crypto'
import { access, constants, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import { composeMessage } from './compose-message.ts'
import type { Post } from './post.ts'

interface OutboxOptions {
  readonly folder: string
  readonly from: string
  readonly clock: Clock
}

/** Lays letters down as files, whole or not at all, for a mail program of the house or for trying things out. */
export function createOutboxPost({ folder, from, clock }: OutboxOptions): Post {
  return {
    async send(letter) {
      const { createTransport } = await import('nodemailer')
      const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
      const { message } = await transport.sendMail({ ...composeMessage(letter, from), date: clock.now() })
      const name = `${clock.now().toISOString().replaceAll(':', '-')}-${randomUUID()}.eml`
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(join(folder, `.${name}`), message, { mode: 0o600, flag: 'wx' })
      await rename(join(folder, `.${name}`), join(folder, name))
    },
    async check() {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await access(folder, constants.W_OK)
        return null
      } catch {
        return `Folder surat ${folder} tidak dapat ditulisi.`
      }
    },
  }
}
