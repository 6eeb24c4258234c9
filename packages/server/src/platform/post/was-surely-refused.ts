import { z } from 'zod'

/** What nodemailer and Node say of a letter that did not get away. */
const failure = z.object({
  code: z.string().optional(),
  syscall: z.string().optional(),
  responseCode: z.number().optional(),
  message: z.string(),
})

/** Before the letter itself was on the line: no such host, no greeting, no password, no encryption, no such mailbox. */
const beforeTheLetter: ReadonlySet<string> = new Set([
  'EDNS',
  'EAUTH',
  'ENOAUTH',
  'ETLS',
  'EENVELOPE',
  'ENOTFOUND',
])

/** The line did not come to be, or the file of an outbox did not. */
const beforeAnything: ReadonlySet<string> = new Set(['connect', 'getaddrinfo', 'mkdir', 'open', 'rename'])

/**
 * Whether nobody can have taken the letter: then it may be sent again. A line that broke later leaves it open whether the mail server had it
 * already (RFC 5321, 4.5.4.1 knows the same doubt).
 */
export function wasSurelyRefused(error: unknown): boolean {
  const { data: said } = failure.safeParse(error)
  if (said === undefined) return false
  if (said.responseCode !== undefined && said.responseCode >= 400) return true
  if (said.syscall !== undefined && beforeAnything.has(said.syscall)) return true
  if (said.code !== undefined && beforeTheLetter.has(said.code)) return true
  return said.message === 'Connection timeout' || said.message === 'Greeting never received'
}
