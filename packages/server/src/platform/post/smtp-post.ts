import { composeMessage } from './compose-message.ts'
import type { Post } from './post.ts'

interface SmtpOptions {
  /** smtp://user:password@host:587 or smtps://host:465 */
  readonly url: URL
  readonly from: string
}

const timeoutMs = 15_000

/** Hands letters to a mail server. On the way to any but this very computer nothing goes unencrypted. */
export function createSmtpPost({ url, from }: SmtpOptions): Post {
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const open = async () => {
    const { createTransport } = await import('nodemailer')
    return createTransport({
      host: url.hostname.replaceAll(/[[\]]/g, ''),
      ...(url.port !== '' && { port: Number(url.port) }),
      secure: url.protocol === 'smtps:',
      requireTLS: !isHere,
      ...(url.username !== '' && {
        auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      }),
      ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs },
    })
  }
  return {
    async send(letter) {
      const transport = await open()
      try {
        await transport.sendMail(composeMessage(letter, from))
      } finally {
        transport.close()
      }
    },
    async check() {
      const transport = await open()
      try {
        await transport.verify()
        return null
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        return `Server surel ${url.host} tidak dapat dipakai: ${reason}`
      } finally {
        transport.close()
      }
    },
  }
}
