import { Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { readFile } from '../../../lib/read-file.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './letterhead-page.module.css'
import type { TypedLetterhead } from './typed-letterhead.ts'

interface LogoFieldProps {
  readonly typed: TypedLetterhead
  readonly hasLogo: boolean
  readonly onType: (typed: TypedLetterhead) => void
}

/** The emblem: as it was, none, or another file. */
export function LogoField({ typed, hasLogo, onType }: LogoFieldProps) {
  const { t } = useLingui()
  const input = useRef<HTMLInputElement>(null)
  const isThere = typed.logo === 'keep' ? hasLogo : typed.logo !== 'none'
  const choose = async (file: File) =>
    onType({ ...typed, logo: { file: await readFile(file) }, fileName: file.name })
  return (
    <fieldset className={styles.logo}>
      <legend>
        <Trans>Lambang</Trans>
      </legend>
      <p className={styles.state} role="status">
        <LogoState typed={typed} hasLogo={hasLogo} />
      </p>
      <div className={styles.actions}>
        <Button onClick={() => input.current?.click()}>
          {isThere ? <Trans>Ganti lambang</Trans> : <Trans>Pilih lambang</Trans>}
        </Button>
        {isThere ? (
          <Button onClick={() => onType({ ...typed, logo: 'none', fileName: '' })}>
            <Trans>Tanpa lambang</Trans>
          </Button>
        ) : null}
      </div>
      <p className={styles.hint}>
        <Trans>PNG atau JPEG, 100 sampai 2.000 titik, paling banyak 512 KB. SVG tidak diterima.</Trans>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t`Berkas lambang`}
        accept=".png,.jpg,.jpeg"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file) void choose(file)
        }}
      />
    </fieldset>
  )
}

function LogoState({ typed, hasLogo }: Pick<LogoFieldProps, 'typed' | 'hasLogo'>) {
  const { fileName } = typed
  if (fileName !== '') return <Trans>Dipilih: {fileName}. Belum disimpan.</Trans>
  if (typed.logo === 'none' && hasLogo) return <Trans>Lambang dilepas setelah disimpan.</Trans>
  return hasLogo ? <Trans>Sudah ada lambang.</Trans> : <Trans>Belum ada lambang.</Trans>
}
