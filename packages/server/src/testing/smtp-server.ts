import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'

export interface TestSmtpServer {
  readonly url: string
  /** Each letter as it came over the line. */
  readonly received: readonly string[]
  close(): Promise<void>
}

interface SmtpServerOptions {
  readonly credentials?: { readonly user: string; readonly password: string }
  /** Refuses letters to it. */
  readonly unknownAddress?: string
  /** Done once a letter has come and is written down, before its sender is told so. */
  readonly onLetter?: (letter: string) => Promise<void>
}

/** A mail server that speaks the protocol, on loopback. */
export async function startSmtpServer(options: SmtpServerOptions = {}): Promise<TestSmtpServer> {
  const received: string[] = []
  const { credentials, unknownAddress, onLetter = async () => {} } = options
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: credentials === undefined,
    allowInsecureAuth: true,
    onAuth({ username, password }, _session, done) {
      const isRight = username === credentials?.user && password === credentials?.password
      if (isRight) done(null, { user: username })
      else done(new Error('Authentication failed'))
    },
    onRcptTo({ address }, _session, done) {
      done(address === unknownAddress ? new Error('No such mailbox') : null)
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const letter = Buffer.concat(parts).toString('utf8')
        received.push(letter)
        onLetter(letter).then(() => done(), done)
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port')
  const login = credentials === undefined ? '' : `${credentials.user}:${credentials.password}@`
  return {
    url: `smtp://${login}127.0.0.1:${address.port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The letters that lie in an outbox, the oldest first. */
export async function readOutbox(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const letters = names.filter((name) => name.endsWith('.eml') && !name.startsWith('.')).sort()
  return Promise.all(letters.map((name) => readFile(join(folder, name), 'utf8')))
}

/** The text of a letter, decoded. */
export function textOf(letter: string): string {
  const [head = '', ...rest] = letter.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return body
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
