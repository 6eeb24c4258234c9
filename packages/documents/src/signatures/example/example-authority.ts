import { type Holder, issue, pem, revocationList } from './certificates.ts'
import { signMessage } from './messages.ts'

export interface WantedAuthority {
  readonly anchor: string
  readonly intermediate: string
  readonly signer: string
  readonly from: string
  readonly to: string
}

/** An authority that exists for an example alone: what it asks to be relied on, and somebody who signs under it. */
export interface ExampleAuthority {
  /** Its certificates and revocation lists in one PEM file, as an institution would get them. */
  readonly trustFile: Buffer
  /** A signature over bytes, as a PDF carries it. */
  readonly sign: (bytes: Buffer) => Promise<Buffer>
}

/** Its keys are made here and forgotten with the process: nobody can sign for it afterwards. */
export async function createExampleAuthority(wanted: WantedAuthority): Promise<ExampleAuthority> {
  const { from, to } = wanted
  const root = await issue({ name: wanted.anchor, isCa: true, from, to })
  const between = await issue({ name: wanted.intermediate, issuer: root, isCa: true, from, to })
  const signer = await issue({ name: wanted.signer, issuer: between, from, to })
  const lists = await Promise.all([listOf(root, wanted), listOf(between, wanted)])
  return {
    trustFile: Buffer.concat([pem(root), pem(between), ...lists]),
    sign: (bytes) => signMessage(bytes, { signer, certificates: [signer, between] }),
  }
}

async function listOf(issuer: Holder, { from, to }: WantedAuthority): Promise<Buffer> {
  const list = await revocationList({ issuer, from, to })
  return Buffer.from(
    `-----BEGIN X509 CRL-----\n${list.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END X509 CRL-----\n`,
  )
}
