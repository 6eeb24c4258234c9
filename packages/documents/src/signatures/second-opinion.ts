import { runLimitedCommand } from '../process/limited-command.ts'
import { STANDARD_INPUT } from '../process/nameless-file.ts'
import type { PdfVerification } from './facts.ts'
import { type ForeignSignature, parsePdfsig } from './parse-pdfsig.ts'

export interface SecondOpinion {
  readonly program: 'pdfsig'
  readonly state: 'agrees' | 'disagrees' | 'not-installed' | 'no-answer'
  /** What it said of each signature, in its own words. */
  readonly says: readonly ForeignSignature[]
  readonly message: string
}

const LIMITS = {
  ...{ addressSpaceMiB: 1024, writableMiB: 192 },
  ...{ cpuSeconds: 20, wallMs: 30_000, outputBytes: 256 * 1024 },
}

const MESSAGES: Readonly<Record<SecondOpinion['state'], string>> = {
  agrees: 'pdfsig sependapat tentang keutuhan tanda tangannya.',
  disagrees: 'pdfsig berpendapat lain tentang keutuhan tanda tangannya: perlu diperiksa manusia.',
  'not-installed': 'pdfsig tidak terpasang; tidak ada pendapat kedua.',
  'no-answer': 'pdfsig tidak dapat membaca berkas ini; tidak ada pendapat kedua.',
}

/**
 * What poppler says of the same file. It judges whether bytes and signature belong together; certificates, revocation
 * and later revisions it is not asked about, since it calls a file valid whose pages were replaced.
 */
export async function secondOpinion(path: string, ours: PdfVerification): Promise<SecondOpinion> {
  const args = ['-nocert', '-no-ocsp', STANDARD_INPUT]
  // Its library makes itself a store of certificates.
  const end = await runLimitedCommand({
    command: 'pdfsig',
    args,
    input: path,
    limits: LIMITS,
    hasFolder: true,
  })
  if (end.ended === 'missing') return opinion('not-installed', [])
  if (end.ended === 'stopped') return opinion('no-answer', [])
  const theirs = parsePdfsig(end.output.toString('utf8'))
  if (theirs === undefined) return opinion('no-answer', [])
  if (theirs.length === 0 && ours.verdict === 'unsigned')
    return { ...opinion('agrees', []), message: 'pdfsig juga tidak menemukan tanda tangan.' }
  return opinion(agree(ours, theirs) ? 'agrees' : 'disagrees', theirs)
}

function opinion(state: SecondOpinion['state'], says: readonly ForeignSignature[]): SecondOpinion {
  return { program: 'pdfsig', state, says, message: MESSAGES[state] }
}

function agree({ signatures, issues }: PdfVerification, theirs: readonly ForeignSignature[]): boolean {
  if (issues.length > 0) return theirs.every(({ sentence }) => !isFine(sentence))
  if (theirs.length !== signatures.length) return false
  return signatures.every(({ field, kind, verdict }) => {
    const their = theirs.find((one) => one.field === field)
    // It cannot read time stamps over a document.
    return (
      their !== undefined && (kind === 'time-stamp' || isFine(their.sentence) === (verdict !== 'invalid'))
    )
  })
}

const isFine = (sentence: string) => sentence === 'Signature is Valid.'
