import { createReadStream } from 'node:fs'
import { UnreadableDocument } from '../document-issue.ts'
import type { PdfVerification, SignatureFacts } from '../signatures/facts.ts'
import { mentionsByteRange, unfinishedMention } from '../signatures/pdf/mentions-byte-range.ts'
import { verifyPdfFile } from '../signatures/verify-pdf-file.ts'
import { type InspectionIssue, inspectionIssue } from './inspection-issues.ts'

export interface ReadSignatures {
  readonly signatures: readonly SignatureFacts[]
  readonly issues: readonly InspectionIssue[]
}

const NO_TRUST = { anchors: [], intermediates: [], lists: [] }
export const NO_SIGNATURES: ReadSignatures = { signatures: [], issues: [] }

/** The electronic signatures in a PDF, as facts; a file without any costs one look through its bytes. */
export async function readSignatures(path: string, at: Date): Promise<ReadSignatures> {
  if (!(await mentionsSignature(path))) return NO_SIGNATURES
  try {
    const verification = await verifyPdfFile(path, NO_TRUST, at)
    return { signatures: verification.signatures, issues: issuesOf(verification) }
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    return { signatures: [], issues: [inspectionIssue('signature_unchecked')] }
  }
}

/** What no trust is needed to see: the file is not the one that was signed, or nobody could look. */
function issuesOf({ verdict, issues }: PdfVerification): readonly InspectionIssue[] {
  if (verdict === 'invalid' || verdict === 'modified-after-signing')
    return [inspectionIssue('signature_broken')]
  return issues.length > 0 ? [inspectionIssue('signature_unchecked')] : []
}

async function mentionsSignature(path: string): Promise<boolean> {
  let tail = Buffer.alloc(0)
  for await (const chunk of createReadStream(path)) {
    const block = Buffer.concat([tail, chunk])
    if (mentionsByteRange(block)) return true
    tail = Buffer.from(unfinishedMention(block))
  }
  return false
}
