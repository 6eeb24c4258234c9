import { IssuingDistributionPoint } from 'pkijs'
import { extension, issue, revocationList } from '../example/certificates.ts'
import { ecKey, rsaKey } from '../example/keys.ts'
import { carriedList, stampTime } from '../example/messages.ts'
import type { CorpusCase } from './corpus.ts'
import { statusAnswer } from './test-answers.ts'
import { TestPdf } from './test-pdf.ts'
import { by } from './test-world.ts'

/** Nothing is wrong with these. */
export const goodCases: readonly CorpusCase[] = [
  {
    title: 'RSA',
    verdict: 'valid',
    build: async ({ signer }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer), field: 'Tanda1' })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'RSA-PSS',
    verdict: 'valid',
    build: async ({ root }) => {
      const signer = await issue({ name: 'Penanda Tangan PSS', issuer: root, key: await rsaKey('RSA-PSS') })
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer) })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'ECDSA, file with a cross-reference stream',
    verdict: 'valid',
    build: async ({ root }) => {
      const signer = await issue({ name: 'Penanda Tangan EC', issuer: root })
      const pdf = new TestPdf({ isCompressed: true })
      await pdf.sign({ make: by(signer, { hash: 'SHA-384' }), subFilter: 'adbe.pkcs7.detached' })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'through an authority that was given beside',
    verdict: 'valid',
    build: async ({ root, list }) => {
      const between = await issue({ name: 'Penerbit Antara', issuer: root, isCa: true })
      const signer = await issue({ name: 'Penanda Tangan', issuer: between })
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer) })
      return {
        bytes: pdf.bytes,
        intermediates: [between],
        lists: [list, await revocationList({ issuer: between })],
      }
    },
  },
  {
    title: 'two signatures, both trusted',
    verdict: 'valid-with-later-signature',
    build: async ({ root, signer }) => {
      const second = await issue({ name: 'Budi', issuer: root, key: await ecKey() })
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer), field: 'Tanda1' })
      await pdf.sign({ make: by(second), field: 'Tanda2', rect: '[72 72 200 120]' })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'revocation answered by OCSP in the document’s store',
    verdict: 'valid',
    build: async ({ root, signer }) => {
      const responder = await issue({ name: 'Penjawab', issuer: root, purposes: ['1.3.6.1.5.5.7.3.9'] })
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer) })
      pdf.addSecurityStore({ answers: [await statusAnswer({ about: signer, issuer: root, responder })] })
      return { bytes: pdf.bytes, lists: [] }
    },
  },
  {
    title: 'list of revocations carried in the signature, as Adobe’s programs do',
    verdict: 'valid',
    build: async ({ signer, list }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer, { moreSigned: [carriedList(list)] }) })
      return { bytes: pdf.bytes, lists: [] }
    },
  },
  {
    title: 'list that speaks of people alone',
    verdict: 'valid',
    build: async ({ root, signer }) => {
      const scope = new IssuingDistributionPoint({ onlyContainsUserCerts: true })
      const extensions = [extension('2.5.29.28', scope.toSchema().toBER())]
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer) })
      return { bytes: pdf.bytes, lists: [await revocationList({ issuer: root, extensions })] }
    },
  },
  {
    title: 'revoked after the time that a stamp proves',
    verdict: 'valid',
    build: async ({ root, signer, authority }) => {
      const stamp = async (bytes: Buffer) =>
        await stampTime(bytes, { authority, time: '2026-03-01T00:00:00Z' })
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer, { stamp }) })
      const revoked = [{ holder: signer, since: '2026-10-10T00:00:00Z' }]
      return { bytes: pdf.bytes, lists: [await revocationList({ issuer: root, revoked })] }
    },
  },
  {
    title: 'a certificate of its own that was given as an anchor',
    verdict: 'valid',
    build: async ({ stranger }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(stranger) })
      return { bytes: pdf.bytes, anchors: [stranger], lists: [] }
    },
  },
  {
    title: 'certificate over by now, but a time stamp proves the time',
    verdict: 'valid',
    build: async ({ root, authority }) => {
      const signer = await issue({ name: 'Penanda Tangan Lama', issuer: root, to: '2026-06-01T00:00:00Z' })
      const stamp = async (bytes: Buffer) =>
        await stampTime(bytes, { authority, time: '2026-03-01T00:00:00Z' })
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer, { stamp }) })
      const lists = [
        await revocationList({ issuer: root, from: '2026-02-15T00:00:00Z', to: '2026-03-15T00:00:00Z' }),
        await revocationList({ issuer: root }),
      ]
      return { bytes: pdf.bytes, lists }
    },
  },
  {
    title: 'signature, store and a time stamp over the document',
    verdict: 'valid',
    build: async ({ signer, authority, list }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer) })
      pdf.addSecurityStore({ lists: [list] })
      const make = async (bytes: Buffer) =>
        await stampTime(bytes, { authority, time: '2026-11-20T00:00:00Z' })
      await pdf.sign({ make, subFilter: 'ETSI.RFC3161' })
      return { bytes: pdf.bytes, lists: [] }
    },
  },
]
