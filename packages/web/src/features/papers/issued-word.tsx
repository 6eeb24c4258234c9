import { Trans } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './papers-page.module.css'

interface IssuedWordProps {
  readonly paper: Schemas['IssuedPaper']
  readonly address: string
}

/** The Word file that was made with a version, and in what it was written; or that there is none. */
export function IssuedWord({ paper: { version, word }, address }: IssuedWordProps) {
  if (word === null)
    return (
      <p className={styles.detail}>
        <Trans>Tanpa berkas Word: versi ini terbit sebelum berkas Word disimpan.</Trans>
      </p>
    )
  return (
    <p className={styles.detail}>
      <a href={`${address}/docx`}>
        <Trans>Unduh Word</Trans>
        <VisuallyHidden>
          {' '}
          <Trans>versi {version}</Trans>
        </VisuallyHidden>
      </a>{' '}
      <FormWords form={word.form} templateVersion={word.templateVersion ?? 0} />
    </p>
  )
}

interface FormWordsProps {
  readonly form: NonNullable<Schemas['IssuedPaper']['word']>['form']
  readonly templateVersion: number
}

function FormWords({ form, templateVersion }: FormWordsProps) {
  switch (form) {
    case 'built_in':
      return <Trans>dalam bentuk bawaan Undagi.</Trans>
    case 'own_template':
      return <Trans>dalam templat instansi versi {templateVersion}.</Trans>
    case 'template_without_code':
      return (
        <Trans>
          dalam bentuk bawaan Undagi, karena templat instansi versi {templateVersion} tidak memuat kode
          periksa.
        </Trans>
      )
  }
}
