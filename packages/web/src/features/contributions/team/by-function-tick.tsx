import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import { fieldParts } from '../../../ui/field.tsx'
import styles from '../contributions.module.css'

interface ByFunctionTickProps {
  readonly isTicked: boolean
  /** What was chosen leaves nobody to ask, and that may be said. */
  readonly leavesNobody: boolean
  readonly onTick: (isTicked: boolean) => void
}

/** Each indicator only to the units that it concerns. */
export function ByFunctionTick({ isTicked, leavesNobody, onTick }: ByFunctionTickProps) {
  const id = useId()
  return (
    <div>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={isTicked}
          aria-invalid={leavesNobody ? true : undefined}
          aria-describedby={leavesNobody ? id : undefined}
          onChange={() => onTick(!isTicked)}
        />
        <span>
          <Trans>Tanyakan tiap indikator hanya kepada yang terkait menurut fungsinya.</Trans>{' '}
          <span className={styles.quiet}>
            <Trans>Pemetaannya usulan Undagi, bukan ketentuan peraturan.</Trans>
          </span>
        </span>
      </label>
      {leavesNobody ? (
        <p id={id} className={fieldParts.error}>
          <Trans>
            Tidak ada perangkat daerah terpilih yang terkait menurut fungsinya. Pilih yang lain, atau hapus
            centang ini.
          </Trans>
        </p>
      ) : null}
    </div>
  )
}
