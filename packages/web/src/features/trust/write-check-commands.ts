import type { TrustEntry } from '../../lib/api/contract.ts'

const options: Readonly<Record<TrustEntry['facts']['kind'], string>> = {
  anchor: '--trust',
  intermediate: '--intermediate',
  revocation_list: '--crl',
}
const order = Object.keys(options)

/** Typed among the files, so by where it is installed: elsewhere npx would take a program of this name from the internet. */
const program = '/opt/undagi/node_modules/.bin/undagi'

type Kept = { readonly facts: Pick<TrustEntry['facts'], 'kind'>; readonly fileName: string }

/** What to type beside the files as they are downloaded, to get a verdict without this installation. */
export function writeCheckCommands(kept: readonly Kept[]) {
  const given = kept
    .toSorted((a, b) => order.indexOf(a.facts.kind) - order.indexOf(b.facts.kind))
    .map(({ facts, fileName }) => `${options[facts.kind]} ${fileName}`)
  return {
    verify: [`${program} verify-pdf dokumen.pdf`, ...given].join(' '),
    /** Of each anchor: everything below stands on these. */
    fingerprints: kept.flatMap(({ facts, fileName }) =>
      facts.kind === 'anchor' ? [`openssl x509 -noout -fingerprint -sha256 -in ${fileName}`] : [],
    ),
  }
}
