/** Runs as its own, limited process: a PDF on standard input, what to trust on the next one, one line of JSON out. */
import { readFileSync } from 'node:fs'
import { stdin, stdout } from 'node:process'
import { UnreadableDocument } from '../document-issue.ts'
import { readTrust } from './read-trust.ts'
import { type VerificationAnswer, type VerificationJob, verificationJob } from './verification-job.ts'
import { verifyPdf } from './verify-pdf.ts'

const JOB_FILE = 3

function answer(): VerificationAnswer {
  const job = verificationJob.parse(JSON.parse(readFileSync(JOB_FILE, 'utf8')))
  try {
    const trust = readTrust({
      anchors: job.anchors.map(toNamedFile),
      intermediates: job.intermediates.map(toNamedFile),
      lists: job.lists.map(toNamedFile),
    })
    return { kind: 'verified', verification: verifyPdf(readFileSync(stdin.fd), trust, new Date(job.at)) }
  } catch (error) {
    const [issue] = error instanceof UnreadableDocument ? error.issues : []
    if (issue === undefined) throw error
    return { kind: 'refused', code: issue.code, message: issue.message }
  }
}

function toNamedFile({ name, base64 }: VerificationJob['anchors'][number]) {
  return { name, bytes: Buffer.from(base64, 'base64') }
}

stdout.write(`${JSON.stringify(answer())}\n`)
