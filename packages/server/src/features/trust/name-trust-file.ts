import type { TrustFacts } from '@undagi/documents'

const kinds: Readonly<Record<TrustFacts['kind'], string>> = {
  anchor: 'induk',
  intermediate: 'antara',
  revocation_list: 'crl',
}
const mostLetters = 60
const combiningMarks = /\p{M}/gu

type Named = Pick<TrustFacts, 'kind' | 'subject' | 'sha256' | 'validFrom'>

/**
 * `induk-Induk-Contoh-ab12cd34.pem`: what it is, of whom, of a list when it was issued (UTC, as it says itself), and how its fingerprint begins. The name in a
 * certificate is a stranger's word: only plain letters and digits of it reach a disk.
 */
export function nameTrustFile({ kind, subject, sha256, validFrom }: Named): string {
  const issued = kind === 'revocation_list' ? validFrom.slice(0, 16).replaceAll(/[-:]/g, '') : ''
  const parts = [kinds[kind], plain(commonNameIn(subject)), issued && `${issued}Z`, sha256.slice(0, 8)]
  return `${parts.filter(Boolean).join('-')}.pem`
}

const commonNameIn = (subject: string) =>
  /(?:^|, )CN=(.+?)(?=, [A-Za-z\d.]+=|$)/u.exec(subject)?.[1] ?? subject

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .replaceAll(combiningMarks, '')
    .replaceAll(/[^A-Za-z\d]+/g, '-')
    .slice(0, mostLetters)
    .replaceAll(/^-|-$/g, '')
