import { Trans, useLingui } from '@lingui/react/macro'
import { findIndicator } from '@undagi/maturity'
import type { StageOverview } from '../../../lib/api/stages-outside.ts'
import { CheckList } from '../../../ui/check-list.tsx'
import { ValueTile } from '../../../ui/value-tile.tsx'
import type { JudgingPlace } from '../judging/judging-place.ts'
import { isInvalid, isValid, markKey } from './chosen-rows.ts'
import styles from './review.module.css'

interface ChosenListProps {
  readonly place: JudgingPlace
  readonly rows: StageOverview['indicators']
  readonly confirmed: ReadonlySet<string>
  readonly onConfirm: (confirmed: ReadonlySet<string>) => void
}

/** What was chosen, named once more; what stands marked as valid and stays as it is, and what as not valid apart, each to be confirmed with its note in sight. */
export function ChosenList({ place: { instrument }, rows, confirmed, onConfirm }: ChosenListProps) {
  const { t } = useLingui()
  const plain = rows.filter((row) => !isInvalid(row) && !isValid(row))
  const kept = rows.filter(isValid).map(({ code }) => code)
  const keptCodes = kept.join(', ')
  const invalid = rows.filter(isInvalid)
  const nameOf = (code: string) => findIndicator(instrument, code)?.shortName ?? ''
  return (
    <>
      {plain.length === 0 ? null : (
        <ul className={styles.chosen}>
          {plain.map(({ code, values }) => (
            <li key={code}>
              {code} {nameOf(code)} <ValueTile instrument={instrument} value={values.at(-1)?.value ?? null} />
            </li>
          ))}
        </ul>
      )}
      {kept.length === 0 ? null : (
        <p>
          <Trans>
            Dilewati, karena sudah ditandai valid: {keptCodes}. Catatannya tetap. Untuk mengubah catatannya,
            buka barisnya.
          </Trans>
        </p>
      )}
      {invalid.length === 0 ? null : (
        <CheckList
          legend={<Trans>Sudah ditandai tidak valid: tidak ikut, kecuali dicentang di sini</Trans>}
          choices={invalid.map((row) => ({
            value: markKey(row),
            label: `${row.code} ${nameOf(row.code)}`,
            detail: t`Tidak valid, ${row.review?.byName ?? ''}: ${row.review?.note ?? ''}`,
          }))}
          chosen={confirmed}
          onChoose={onConfirm}
        />
      )}
    </>
  )
}
