import { Integer } from 'asn1js'
import { IssuingDistributionPoint } from 'pkijs'
import { extension, issue, revocationList, USAGE } from '../example/certificates.ts'
import { rsaKey } from '../example/keys.ts'
import { stampTime } from '../example/messages.ts'
import type { CorpusCase } from './corpus.ts'
import { statusAnswer } from './test-answers.ts'
import { TestPdf } from './test-pdf.ts'
import { by } from './test-world.ts'

/** The bytes are as they were signed; whose signature it is, or whether it counts, is the question. */
export const certificateCases: readonly CorpusCase[] = [
  {
    title: 'self-signed',
    verdict: 'untrusted',
    code: 'chain.self-signed',
    build: async ({ stranger }) => ({ bytes: await signedBy(stranger) }),
  },
  {
    title: 'under another anchor than the one given',
    verdict: 'untrusted',
    code: 'chain.no-path',
    build: async ({ signer }) => ({
      bytes: await signedBy(signer),
      anchors: [await issue({ name: 'Induk Uji', isCa: true })],
    }),
  },
  {
    title: 'issued by somebody who may not issue',
    verdict: 'untrusted',
    code: 'chain.issuer-is-no-authority',
    build: async ({ signer }) => {
      const forged = await issue({ name: 'Wali Kota', issuer: signer })
      return { bytes: await signedBy(forged), intermediates: [signer] }
    },
  },
  {
    title: 'certificate for encryption alone',
    verdict: 'untrusted',
    code: 'chain.not-for-this-use',
    build: async ({ root }) => ({
      bytes: await signedBy(await issue({ name: 'Penyandi', issuer: root, keyUsage: USAGE.encipher })),
    }),
  },
  {
    title: 'revoked by a list',
    verdict: 'revoked',
    code: 'certificate.revoked',
    build: async ({ root, signer, list }) => {
      const revoked = [{ holder: signer, since: '2026-10-10T00:00:00Z' }]
      return { bytes: await signedBy(signer), lists: [list, await revocationList({ issuer: root, revoked })] }
    },
  },
  {
    title: 'revoked by an OCSP answer in the store, though a list says nothing',
    verdict: 'revoked',
    code: 'certificate.revoked',
    build: async ({ root, signer }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer) })
      const answer = await statusAnswer({ about: signer, issuer: root, revokedSince: '2026-11-01T00:00:00Z' })
      pdf.addSecurityStore({ answers: [answer] })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'expired, no time stamp',
    verdict: 'expired',
    code: 'certificate.expired',
    build: async ({ root }) => ({
      bytes: await signedBy(await issue({ name: 'Lama', issuer: root, to: '2026-06-01T00:00:00Z' })),
    }),
  },
  {
    title: 'expired, with a time stamp of an authority that nobody trusts',
    verdict: 'expired',
    code: 'certificate.expired',
    build: async ({ root }) => {
      const signer = await issue({ name: 'Lama', issuer: root, to: '2026-06-01T00:00:00Z' })
      const authority = await issue({ name: 'Meterai Asing', purposes: ['1.3.6.1.5.5.7.3.8'] })
      const stamp = async (bytes: Buffer) =>
        await stampTime(bytes, { authority, time: '2026-03-01T00:00:00Z' })
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer, { stamp }) })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'not valid yet',
    verdict: 'expired',
    code: 'certificate.not_yet_valid',
    build: async ({ root }) => ({
      bytes: await signedBy(await issue({ name: 'Kelak', issuer: root, from: '2027-01-01T00:00:00Z' })),
    }),
  },
  {
    title: 'expired, with a time stamp by somebody who may not stamp',
    verdict: 'expired',
    code: 'certificate.expired',
    build: async ({ root }) => {
      const signer = await issue({ name: 'Lama', issuer: root, to: '2026-06-01T00:00:00Z' })
      const authority = await issue({ name: 'Bukan Meterai', issuer: root })
      const stamp = async (bytes: Buffer) =>
        await stampTime(bytes, { authority, time: '2026-03-01T00:00:00Z' })
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer, { stamp }) })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'more authorities in between than the anchor’s issuer permits',
    verdict: 'untrusted',
    code: 'chain.path-too-long',
    build: async ({ root }) => {
      const first = await issue({ name: 'Penerbit Satu', issuer: root, isCa: true, pathLength: 0 })
      const second = await issue({ name: 'Penerbit Dua', issuer: first, isCa: true })
      const signer = await issue({ name: 'Penanda Tangan', issuer: second })
      return { bytes: await signedBy(signer), intermediates: [first, second] }
    },
  },
  {
    title: 'OCSP answer out of date',
    verdict: 'unknown',
    code: 'revocation.stale',
    build: async ({ root, signer }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer) })
      const period = { from: '2026-01-01T00:00:00Z', to: '2026-01-08T00:00:00Z' }
      pdf.addSecurityStore({ answers: [await statusAnswer({ about: signer, issuer: root, ...period })] })
      return { bytes: pdf.bytes, lists: [] }
    },
  },
  {
    title: 'list that speaks of authorities alone',
    verdict: 'unknown',
    code: 'revocation.partial',
    build: async ({ root, signer }) => {
      const scope = new IssuingDistributionPoint({ onlyContainsCACerts: true })
      const extensions = [extension('2.5.29.28', scope.toSchema().toBER())]
      return { bytes: await signedBy(signer), lists: [await revocationList({ issuer: root, extensions })] }
    },
  },
  {
    title: 'list of differences alone',
    verdict: 'unknown',
    code: 'revocation.partial',
    build: async ({ root, signer }) => {
      const extensions = [extension('2.5.29.27', new Integer({ value: 1 }).toBER())]
      return { bytes: await signedBy(signer), lists: [await revocationList({ issuer: root, extensions })] }
    },
  },
  {
    title: 'nothing given about revocation',
    verdict: 'unknown',
    code: 'revocation.nothing-given',
    build: async ({ signer }) => ({ bytes: await signedBy(signer), lists: [] }),
  },
  {
    title: 'list out of date',
    verdict: 'unknown',
    code: 'revocation.stale',
    build: async ({ root, signer }) => ({
      bytes: await signedBy(signer),
      lists: [
        await revocationList({ issuer: root, from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' }),
      ],
    }),
  },
  {
    title: 'list signed by somebody else in the issuer’s name',
    verdict: 'unknown',
    code: 'revocation.not-signed-by-issuer',
    build: async ({ root, signer, stranger }) => ({
      bytes: await signedBy(signer),
      lists: [await revocationList({ issuer: root, signedBy: stranger })],
    }),
  },
  {
    title: 'OCSP answer of a stranger',
    verdict: 'unknown',
    code: 'revocation.not-signed-by-issuer',
    build: async ({ root, signer, stranger }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer) })
      pdf.addSecurityStore({
        answers: [await statusAnswer({ about: signer, issuer: root, responder: stranger })],
      })
      return { bytes: pdf.bytes, lists: [] }
    },
  },
  {
    title: 'authority in between without word about its revocation',
    verdict: 'unknown',
    code: 'revocation.nothing-given',
    build: async ({ root }) => {
      const between = await issue({ name: 'Penerbit Antara', issuer: root, isCa: true })
      const signer = await issue({ name: 'Penanda Tangan', issuer: between })
      return {
        bytes: await signedBy(signer),
        intermediates: [between],
        lists: [await revocationList({ issuer: between })],
      }
    },
  },
  {
    title: 'SHA-1',
    verdict: 'invalid',
    code: 'digest.weak',
    build: async ({ signer }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer, { hash: 'SHA-1' }) })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'a key of 1024 bits',
    verdict: 'invalid',
    code: 'signature.weak-key',
    build: async ({ root }) => ({
      bytes: await signedBy(
        await issue({ name: 'Pendek', issuer: root, key: await rsaKey('RSASSA-PKCS1-v1_5', 1024) }),
      ),
    }),
  },
  {
    title: 'attribute names another certificate',
    verdict: 'invalid',
    code: 'attributes.signing_certificate',
    build: async ({ signer, stranger }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer, { names: stranger.certificate }) })
      return { bytes: pdf.bytes }
    },
  },
]

async function signedBy(signer: Parameters<typeof by>[0]): Promise<Buffer> {
  const pdf = new TestPdf()
  await pdf.sign({ make: by(signer) })
  return pdf.bytes
}
