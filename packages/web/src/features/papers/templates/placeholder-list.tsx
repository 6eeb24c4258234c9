import { Trans } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import type { PaperTemplate } from './templates-api.ts'
import styles from './templates-page.module.css'
import { usePlaceholderWords } from './use-placeholder-words.ts'

interface PlaceholderListProps {
  readonly template: PaperTemplate
  readonly blocks: readonly Schemas['TemplatePlaceholder'][]
}

const braced = (name: string) => `{{${name}}}`

/** Every name that a template of this paper can hold, and which must stand there. */
export function PlaceholderList({ template, blocks }: PlaceholderListProps) {
  const words = usePlaceholderWords()
  const required = template.required.map((ways) => ways.map(braced).join(' / ')).join(', ')
  return (
    <details className={styles.names}>
      <summary>
        <Trans>Nama yang dapat ditulis dalam templat</Trans>
      </summary>
      <dl>
        {template.placeholders.map((name) => (
          <div key={name}>
            <dt>
              <code>{braced(name)}</code>
            </dt>
            <dd>
              {words[name]}
              {blocks.includes(name) ? <Trans> (sendiri dalam paragrafnya)</Trans> : null}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Trans>Wajib ada: {required}</Trans>
      </p>
    </details>
  )
}
