import { Plural, Trans } from '@lingui/react/macro'
import type { TrustPreview } from '../../lib/api/contract.ts'
import { Note } from '../../ui/note.tsx'
import styles from './trust.module.css'
import { TrustFacts } from './trust-facts.tsx'
import { useTrustWords } from './use-trust-words.ts'

interface ShownEntryProps {
  readonly entry: TrustPreview['entries'][number]
  readonly isTicked: boolean
  /** What says that something must be ticked, once it was missed. */
  readonly faultId: string | undefined
  readonly onTick: (isTicked: boolean) => void
}

/** One of a file, with what a person must weigh, and the tick that says that it was compared. */
export function ShownEntry({ entry, isTicked, faultId, onTick }: ShownEntryProps) {
  const words = useTrustWords()
  const { facts, warnings, isHere, replaces } = entry
  return (
    <section className={styles.shown}>
      <h3 className={styles.subject}>{facts.subject}</h3>
      <p>
        {words.kind(facts)}
        {replaces.length > 0 ? (
          <>
            , <Plural value={replaces.length} other="menggantikan # daftar yang lebih lama" />
          </>
        ) : null}
      </p>
      <TrustFacts facts={facts} />
      {warnings.map(({ code, message }) => (
        <Note key={code} tone="look">
          {message}
        </Note>
      ))}
      {isHere ? (
        <p className={styles.quiet}>
          <Trans>Sudah ada di sini, atau ada yang lebih baru.</Trans>
        </p>
      ) : (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={isTicked}
            aria-invalid={faultId === undefined ? undefined : true}
            aria-describedby={faultId}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
          <span>
            {facts.kind === 'revocation_list' ? (
              <Trans>Pakai daftar ini; tanda tangan penerbitnya sudah diperiksa Undagi</Trans>
            ) : (
              <Trans>Sidik jarinya sudah saya bandingkan; percayai ini</Trans>
            )}
          </span>
        </label>
      )}
    </section>
  )
}
