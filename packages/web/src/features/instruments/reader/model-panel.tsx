import { Trans, useLingui } from '@lingui/react/macro'
import type { Guidance } from '@undagi/maturity'
import { useId } from 'react'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { ModelText } from '../../../ui/guidance/model-text.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { SuggestLink } from '../suggestions/suggest-link.tsx'
import styles from './model-panel.module.css'

interface ModelPanelProps {
  readonly model: Guidance['model']
  /** Code of the indicator. */
  readonly code: string
}

/** Texts to start from, to be copied and filled in; the paper has no place for them. */
export function ModelPanel({ model, code }: ModelPanelProps) {
  const { t } = useLingui()
  return (
    <Panel
      className={styles.panel}
      title={<Trans>Contoh isian</Trans>}
      aside={<Trans>Isilah yang dalam kurung siku; contoh ini bukan bunyi peraturan.</Trans>}
    >
      <div className={styles.texts}>
        <Model name={t`Fakta`} text={model.facts} />
        <Model name={t`Analisis`} text={model.analysis} />
      </div>
      <p className={styles.suggest}>
        <SuggestLink spot={{ part: 'model', indicator: code }} />
      </p>
    </Panel>
  )
}

function Model({ name, text }: { readonly name: string; readonly text: string }) {
  const { t } = useLingui()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <ModelText text={text} />
      <CopyButton text={text} label={t`Salin contoh ${name}`}>
        <Trans>Salin</Trans>
      </CopyButton>
    </section>
  )
}
