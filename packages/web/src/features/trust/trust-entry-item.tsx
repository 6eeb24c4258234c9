import { Trans } from '@lingui/react/macro'
import type { TrustChange, TrustEntry } from '../../lib/api/contract.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Sign } from '../../ui/sign.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './trust.module.css'
import { TrustFacts } from './trust-facts.tsx'
import { TrustFileLink } from './trust-file-link.tsx'
import { TrustOrigin } from './trust-origin.tsx'
import { stateSign, useTrustWords } from './use-trust-words.ts'

interface TrustEntryItemProps {
  readonly entry: TrustEntry
  readonly institutionId: string
  /** The change that brought it. */
  readonly added: TrustChange | undefined
  /** The change that took it away; undefined: it is relied on. */
  readonly withdrawn: TrustChange | undefined
  /** Nothing says whether what it issued was revoked. */
  readonly isListMissing: boolean
  readonly onWithdraw: (entry: TrustEntry) => void
}

export function TrustEntryItem({
  entry,
  institutionId,
  added,
  withdrawn,
  isListMissing,
  onWithdraw,
}: TrustEntryItemProps) {
  const words = useTrustWords()
  const { facts, ofInstallation, state } = entry
  const sign = stateSign[state]
  return (
    <li>
      <div>
        <p className={styles.subject}>{facts.subject}</p>
        <p>
          {sign ? <Sign kind={sign} /> : null}
          {words.kind(facts)}, {words.state(entry)}
        </p>
        <LapseWarning entry={entry} />
        {isListMissing ? <ListMissing /> : null}
        <TrustFacts facts={facts}>
          <TrustOrigin {...{ added, withdrawn }} />
        </TrustFacts>
        <TrustFileLink {...{ institutionId, entry }} />
      </div>
      {state === 'withdrawn' ? null : (
        <Withdrawing {...{ ofInstallation }} subject={facts.subject} onClick={() => onWithdraw(entry)} />
      )}
    </li>
  )
}

interface WithdrawingProps {
  readonly ofInstallation: boolean
  readonly subject: string
  readonly onClick: () => void
}

function Withdrawing({ ofInstallation, subject, onClick }: WithdrawingProps) {
  if (ofInstallation)
    return (
      <span className={styles.quiet}>
        <Trans>ditetapkan pengelola server</Trans>
      </span>
    )
  return (
    <LinkButton onClick={onClick}>
      <Trans>
        Tarik <VisuallyHidden>{subject}</VisuallyHidden>
      </Trans>
    </LinkButton>
  )
}

function ListMissing() {
  return (
    <p className={styles.warn}>
      <Trans>
        Belum ada daftar pencabutan (CRL) dari penerbit ini: tanda tangan yang bersandar padanya tidak dapat
        dipastikan. Tambahkan CRL-nya.
      </Trans>
    </p>
  )
}

function LapseWarning({ entry: { facts, state } }: { readonly entry: TrustEntry }) {
  if (facts.kind !== 'revocation_list') return null
  if (state === 'lapsed')
    return (
      <p className={styles.warn}>
        <Trans>
          Ambil daftar yang terbaru dari penerbitnya. Selama itu, pencabutan sertifikatnya tidak dapat
          diketahui.
        </Trans>
      </p>
    )
  if (state !== 'lapses_soon') return null
  return (
    <p className={styles.warn}>
      <Trans>Ambil daftar yang terbaru sebelum yang ini lewat waktu.</Trans>
    </p>
  )
}
