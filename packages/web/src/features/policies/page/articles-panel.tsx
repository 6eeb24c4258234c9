import { Trans } from '@lingui/react/macro'
import { Fragment } from 'react'
import type { Policy } from '../../../lib/api/contract.ts'
import { Panel } from '../../../ui/panel.tsx'
import styles from '../policies.module.css'

/** Where in it to find what. */
export function ArticlesPanel({ articles }: Pick<Policy, 'articles'>) {
  return (
    <Panel title={<Trans>Isi pasal</Trans>}>
      <div className={styles.body}>
        {articles.length === 0 ? (
          <p className={styles.quiet}>
            <Trans>
              Belum ada pasal yang dicatat. Sebutkan pasal dan yang diaturnya, supaya asesor langsung
              menemukannya.
            </Trans>
          </p>
        ) : (
          <dl className={styles.facts}>
            {articles.map(({ article, regulates }) => (
              <Fragment key={`${article}/${regulates}`}>
                <dt>{article}</dt>
                <dd>{regulates}</dd>
              </Fragment>
            ))}
          </dl>
        )}
      </div>
    </Panel>
  )
}
