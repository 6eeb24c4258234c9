import { inspectApart } from '@undagi/documents/inspect-apart'
import { copyNameless } from '@undagi/documents/nameless-file'

/** What reading a paper of a few pages may take; nothing is recognised from pictures: a person reads the code off a scan. */
const limits = { wallMs: 60_000, residentMiB: 280 }

/** The text of a signed paper, read by a process of its own; undefined: it is no PDF that can be read. Empty: a scan. */
export async function readSignedText(file: Buffer, at: Date): Promise<string | undefined> {
  if (!file.subarray(0, 1024).includes('%PDF-')) return undefined
  using copy = await copyNameless(piecesOf(file))
  const found = await inspectApart(copy.fd, { at, recognisedPages: 0, limits })
  return typeof found === 'string' ? undefined : found.pageTexts.join('\n')
}

async function* piecesOf(file: Buffer): AsyncGenerator<Uint8Array> {
  yield file
}
