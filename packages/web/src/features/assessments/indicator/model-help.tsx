import { Plural, Trans } from '@lingui/react/macro'
import { LinkButton } from '../../../ui/link-button.tsx'
import styles from './draft-field.module.css'
import type { ModelUse } from './use-model-text.ts'

/** Beside the label: a text to start from, never over what is written. */
export function ModelButton({ model: { isEmpty, blanks, insert } }: { model: ModelUse }) {
  if (blanks.length > 0) return null
  return (
    <LinkButton className={styles.model} onClick={insert}>
      {isEmpty ? <Trans>Pakai contoh isian</Trans> : <Trans>Tambahkan contoh isian</Trans>}
    </LinkButton>
  )
}

/** Above the text while it is a model: a model asserts everything, also what is not there. */
export function ModelHint({ model: { blanks, undo } }: { model: ModelUse }) {
  if (blanks.length === 0 && !undo) return null
  return (
    <p className={styles.hint}>
      <Trans>Hapus kalimat tentang yang belum ada.</Trans>
    </p>
  )
}

/** Under the field: what of the model is still to be filled in. */
export function OpenBlanks({ model: { blanks, undo, toNextBlank } }: { model: ModelUse }) {
  const [first] = blanks
  if (!first && !undo) return null
  return (
    <p className={styles.blanks}>
      {undo ? (
        <>
          <span role="status">
            <Trans>Contoh isian dimasukkan.</Trans>
          </span>{' '}
          <LinkButton onClick={undo}>
            <Trans>Urungkan</Trans>
          </LinkButton>{' '}
        </>
      ) : null}
      {first ? (
        <>
          <span className={styles.look}>
            <Trans>
              Masih ada <Plural value={blanks.length} other="# isian kosong" />, misalnya [{first.text}].
            </Trans>
          </span>{' '}
          <LinkButton onClick={toNextBlank}>
            <Trans>Ke isian kosong</Trans>
          </LinkButton>
        </>
      ) : null}
    </p>
  )
}
