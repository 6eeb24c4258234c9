import { fileURLToPath } from 'node:url'
import type { Clock } from '../clock.ts'
import { createOutboxPost } from './outbox-post.ts'
import type { Post } from './post.ts'
import { createSmtpPost } from './smtp-post.ts'

export interface PostSettings {
  /** smtp://user:password@host:587, smtps://host:465, or file:///folder for an outbox. */
  readonly url: string
  /** "Undagi <undagi@kota.go.id>" */
  readonly from: string
}

/** What the operator wrote cannot be used; the message says why, without what may be a password. */
export class UnusablePost extends Error {
  override readonly name = 'UnusablePost'
}

export function openPost({ url: written, from }: PostSettings, clock: Clock): Post {
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (!/^[^@\s]+@[^@\s]+$|^[^<>]*<[^@\s]+@[^@\s]+>$/.test(from)) {
    throw new UnusablePost('UNDAGI_MAIL_FROM harus alamat pengirim, misalnya "Undagi <undagi@kota.go.id>".')
  }
  switch (url?.protocol) {
    case 'file:':
      return createOutboxPost({ folder: fileURLToPath(url), from, clock })
    case 'smtp:':
    case 'smtps:':
      if (url.hostname !== '') return createSmtpPost({ url, from })
  }
  throw new UnusablePost(
    'UNDAGI_MAIL_URL harus smtp://…, smtps://… atau file:///folder, misalnya smtp://undagi:sandi@surel.kota.go.id:587.',
  )
}
