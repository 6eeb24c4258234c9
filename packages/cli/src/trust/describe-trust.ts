import type { InstallationAdded, TrustView } from '@undagi/server'
import { onOneLine } from '../output/for-people.ts'

type Facts = TrustView['entries'][number]['facts']

const KINDS: Readonly<Record<Facts['kind'], string>> = {
  anchor: 'Sertifikat induk',
  intermediate: 'Sertifikat antara',
  revocation_list: 'Daftar pencabutan (CRL)',
}

const STATES: Readonly<Record<TrustView['entries'][number]['state'], string>> = {
  in_force: 'berlaku',
  lapses_soon: 'segera lewat waktu',
  lapsed: 'lewat waktu',
  withdrawn: 'ditarik',
}

/** What every institution here relies on, each with when it came, by whom and why. */
export function describeTrust({ version, entries, changes }: TrustView): string {
  const kept = entries.filter(({ state }) => state !== 'withdrawn')
  if (kept.length === 0)
    return 'Belum ada yang dipercaya untuk semua instansi. Yang ditambahkan sebuah instansi ada di halaman Administrasi-nya.\n'
  const parts = kept.map(({ facts, state, addedIn }) => {
    const change = changes.find((each) => each.version === addedIn)
    const origin = change
      ? `  ditambahkan:  ${change.changedAt.slice(0, 10)}, ${onOneLine(change.reason)} (versi ${addedIn})\n`
      : ''
    return `${KINDS[facts.kind]}, ${STATES[state]}: ${onOneLine(facts.subject)}\n${describeFacts(facts)}${origin}`
  })
  return `${parts.join('\n')}\nVersi ${version}: ${kept.length} dipercaya, ${entries.length - kept.length} pernah ditarik atau diganti.\n`
}

/** What is in a file, and what became of it. */
export function describeAddition({ entries, refusals, kept }: InstallationAdded): string {
  const refused = refusals.map(({ position, message }) =>
    position === 0 ? `Ditolak: ${message}\n` : `Bagian ${position} ditolak: ${message}\n`,
  )
  const read = entries.map(({ facts, warnings, isHere }) => {
    const state = kept.includes(facts.sha256) ? 'disimpan' : isHere ? 'sudah ada' : 'belum disimpan'
    const notes = warnings.map(({ message }) => `  perhatikan:   ${message}\n`).join('')
    return `${KINDS[facts.kind]}, ${state}: ${onOneLine(facts.subject)}\n${describeFacts(facts)}${notes}`
  })
  const isWaiting = entries.some(({ facts, isHere }) => !isHere && !kept.includes(facts.sha256))
  const next = isWaiting
    ? [
        'Bandingkan sidik jarinya dengan surat penerbitnya, lalu ulangi dengan --confirm <sidik> (CRL: --lists).\n',
      ]
    : []
  return [...refused, ...read, ...next].join('\n')
}

function describeFacts({ kind, sha256, issuer, validFrom, validTo, revoked }: Facts): string {
  const [from, to] = [validFrom.slice(0, 10), validTo?.slice(0, 10) ?? 'tidak disebut']
  const lines = [
    `sidik jari:   ${sha256.toUpperCase().match(/../g)?.join(':') ?? ''}`,
    ...(kind === 'revocation_list'
      ? [`terbit:       ${from}, berikutnya ${to}`, `dicabut:      ${revoked ?? 0} sertifikat`]
      : [`penerbit:     ${onOneLine(issuer)}`, `berlaku:      ${from} sampai ${to}`]),
  ]
  return lines.map((line) => `  ${line}\n`).join('')
}
