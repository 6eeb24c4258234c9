import { createReadStream } from 'node:fs'
import { UnreadableDocument } from '../document-issue.ts'
import type { SignatureFacts } from '../signatures/facts.ts'
import { verifyPdfFile } from '../signatures/verify-pdf-file.ts'
import { type InspectionIssue, inspectionIssue } from './inspection-issues.ts'

const MARK = Buffer.from('/ByteRange')
const NO_TRUST = { anchors: [], intermediates: [], lists: [] }

/** The electronic signatures in a PDF, as facts; a file without any costs one look through its bytes. */
export async function readSignatures(path: string, at: Date): Promise<readonly SignatureFacts[]> {
  if (!(await mentionsSignature(path))) return []
  try {
    return (await verifyPdfFile(path, NO_TRUST, at)).signatures
  } catch (error) {
    // What cannot be read is told of the text already.
    if (error instanceof UnreadableDocument) return []
    throw error
  }
}

/** What no trust is needed to see: the file is not the one that was signed. */
export function issuesOfSignatures(signatures: readonly SignatureFacts[]): readonly InspectionIssue[] {
  const isBroken = signatures.some(
    ({ verdict }) => verdict === 'invalid' || verdict === 'modified-after-signing',
  )
  return isBroken ? [inspectionIssue('signature_broken')] : []
}

async function mentionsSignature(path: string): Promise<boolean> {
  let tail = Buffer.alloc(0)
  for await (const chunk of createReadStream(path)) {
    const block = Buffer.concat([tail, chunk])
    if (block.includes(MARK)) return true
    tail = block.subarray(-MARK.length)
  }
  return false
}
