import { closeSync, openSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unreadable } from '../document-issue.ts'
import { runLimitedNode } from '../process/limited-node.ts'
import type { PdfVerification } from './facts.ts'
import { MAX_FILE_BYTES } from './pdf/reading-budget.ts'
import type { GivenTrust, NamedFile } from './read-trust.ts'
import { type VerificationAnswer, type VerificationJob, verificationAnswer } from './verification-job.ts'

/** Not above those of the process that reads documents: within it these hold too, and nobody but root may raise them. */
const LIMITS = {
  ...{ addressSpaceMiB: 1792, heapMiB: 256, writableMiB: 320 },
  ...{ cpuSeconds: 60, silenceMs: 60_000 },
}
const SCRIPT = fileURLToPath(new URL('./print-verification.ts', import.meta.url))
/** All that a limited reader of signatures may open: its own code. */
export const READABLE_FOLDERS = [
  fileURLToPath(new URL('../../', import.meta.url)),
  ...['pkijs', 'asn1js', 'zod'].map((name) => modulesAround(fileURLToPath(import.meta.resolve(name)))),
]

/** Verifies a PDF in a limited process of its own; whatever happens there, what comes out is a stated result. */
export async function verifyPdfFile(path: string, trust: GivenTrust, at: Date): Promise<PdfVerification> {
  if (statSync(path).size > MAX_FILE_BYTES)
    return unfinished(at, 'PDF lebih besar dari 256 MB dan tidak diperiksa.')
  const input = openSync(path, 'r')
  try {
    const answer = await firstAnswer(input, JSON.stringify(toJob(trust, at)))
    if (answer === undefined) {
      return unfinished(at, 'Pemeriksaan PDF dihentikan: dibutuhkan memori atau waktu melebihi batas.')
    }
    if (answer.kind === 'refused') throw unreadable(answer.code, answer.message)
    return answer.verification
  } finally {
    closeSync(input)
  }
}

async function firstAnswer(input: number, message: string): Promise<VerificationAnswer | undefined> {
  const child = {
    script: SCRIPT,
    ...{ input, message },
    readableFolders: READABLE_FOLDERS,
    limits: LIMITS,
  }
  for await (const line of runLimitedNode(child)) return verificationAnswer.parse(JSON.parse(line))
  return undefined
}

function toJob({ anchors, intermediates, lists }: GivenTrust, at: Date): VerificationJob {
  const encode = ({ name, bytes }: NamedFile) => ({ name, base64: Buffer.from(bytes).toString('base64') })
  return {
    anchors: anchors.map(encode),
    intermediates: intermediates.map(encode),
    lists: lists.map(encode),
    at: at.toISOString(),
  }
}

function unfinished(at: Date, message: string): PdfVerification {
  return {
    ...{
      verdict: 'unknown',
      shown: 'cannot-be-known',
      verifiedAt: at.toISOString(),
      revisions: 0,
      signatures: [],
    },
    issues: [{ code: 'pdf.limits', message }],
  }
}

/** Packages refer to each other: the folder they are installed in is their code. */
function modulesAround(file: string): string {
  const name = '/node_modules/'
  return file.slice(0, file.lastIndexOf(name) + name.length)
}
