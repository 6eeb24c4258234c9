import { Plural, Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import type { EditionMovePreview } from './api/edition-move.ts'
import styles from './move.module.css'
import { sumMove } from './sum-move.ts'

/** The move in sentences: first the index, then what is asked anew, then what loses its footing. */
export function MoveSummary({ preview }: { readonly preview: EditionMovePreview }) {
  const format = useFormat()
  const { index, predicate } = preview
  const { criteria, indicators, lostTicks, unsupported, supported, indexChanges } = sumMove(preview)
  const [before, after] = [format.index(index.before.rounded), format.index(index.after.rounded)]
  return (
    <ul className={styles.summary}>
      <li>
        {indexChanges || predicate.before !== predicate.after ? (
          <Trans>
            Indeks berubah: {before} ({predicate.before}) menjadi {after} ({predicate.after}).
          </Trans>
        ) : (
          <Trans>
            Bobot dan nilai sama, jadi indeks tetap {after} ({predicate.after}).
          </Trans>
        )}
      </li>
      <li>
        {indicators === 0 ? (
          <Trans>Butir semua indikator sama.</Trans>
        ) : (
          <Trans>
            Pada <Plural value={indicators} other="# indikator" />: {criteria.added} butir baru,{' '}
            {criteria.changed} berubah bunyi atau buktinya, {criteria.removed} tidak diminta lagi.
          </Trans>
        )}
      </li>
      {lostTicks.length > 0 ? (
        <li>
          <Trans>
            Centang pada butir {lostTicks.join(', ')} tetap tersimpan, tetapi tidak dihitung lagi.
          </Trans>
        </li>
      ) : null}
      {unsupported.length > 0 ? (
        <li>
          <Trans>
            <Plural value={unsupported.length} other="# nilai" /> belum didukung centang: indikator{' '}
            {unsupported.map(({ code }) => code).join(', ')}. Nilainya tetap; centanglah butirnya atau tulis
            alasannya kemudian.
          </Trans>
        </li>
      ) : null}
      {supported.length > 0 ? (
        <li>
          <Trans>
            Menjadi sesuai dengan butirnya: indikator {supported.map(({ code }) => code).join(', ')}.
          </Trans>
        </li>
      ) : null}
    </ul>
  )
}
