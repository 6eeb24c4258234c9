import { type Holder, issue, pem, revocationList } from '../example/certificates.ts'
import { ecKey, rsaKey } from '../example/keys.ts'
import { signMessage, type WantedMessage } from '../example/messages.ts'
import type { NamedFile } from '../read-trust.ts'
import { readTrust } from '../read-trust.ts'
import { verifyPdf } from '../verify-pdf.ts'
import type { TestPdf } from './test-pdf.ts'

/** When everything is verified, unless a test says otherwise. */
export const NOW = new Date('2026-11-26T00:00:00Z')

export interface TestWorld {
  readonly root: Holder
  readonly signer: Holder
  readonly authority: Holder
  readonly stranger: Holder
  /** Says that nobody is revoked. */
  readonly list: Buffer
}

/** A root that people are told to trust, a signer and a time-stamp authority under it, and a stranger under none. */
export async function buildWorld(): Promise<TestWorld> {
  const root = await issue({ name: 'Induk Uji', isCa: true, key: await ecKey() })
  const [signer, authority, stranger, list] = await Promise.all([
    issue({ name: 'Ani Penanda Tangan', issuer: root, key: await rsaKey('RSASSA-PKCS1-v1_5') }),
    issue({ name: 'Meterai Waktu Uji', issuer: root, purposes: ['1.3.6.1.5.5.7.3.8'] }),
    issue({ name: 'Orang Lain' }),
    revocationList({ issuer: root }),
  ])
  return { root, signer, authority, stranger, list }
}

/** Signs for `pdf.sign`. */
export const by =
  (signer: Holder, more: Omit<WantedMessage, 'signer'> = {}) =>
  async (bytes: Buffer) =>
    await signMessage(bytes, { signer, ...more })

export interface GivenToVerify {
  readonly anchors?: readonly Holder[]
  readonly intermediates?: readonly Holder[]
  readonly lists?: readonly Buffer[]
  readonly at?: Date
}

export function verify(
  pdf: TestPdf | Buffer,
  { anchors = [], intermediates = [], lists = [], at = NOW }: GivenToVerify,
) {
  const trust = readTrust({
    anchors: anchors.map(pem).map(named),
    intermediates: intermediates.map(pem).map(named),
    lists: lists.map(named),
  })
  return verifyPdf(Buffer.isBuffer(pdf) ? pdf : pdf.bytes, trust, at)
}

const named = (bytes: Buffer): NamedFile => ({ name: 'uji', bytes })
