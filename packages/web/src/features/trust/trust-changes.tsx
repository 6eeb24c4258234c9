import { Plural, Trans } from '@lingui/react/macro'
import type { Trust } from '../../lib/api/contract.ts'
import { useCurrentPlace, zoneOf } from '../../lib/current-place.ts'
import { useFormat } from '../../lib/use-format.ts'
import { itemListClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import styles from './trust.module.css'
import { inPairs } from './use-trust-words.ts'

/** Every version: who, when, why. */
export function TrustChanges({ trust: { changes, entries } }: { readonly trust: Trust }) {
  const nameOf = new Map(entries.map(({ facts }) => [facts.sha256, facts.subject]))
  const format = useFormat()
  const zone = zoneOf(useCurrentPlace())
  if (changes.length === 0) return null
  return (
    <Panel
      title={<Trans>Perubahan</Trans>}
      aside={<Trans>yang terbaru di atas; tidak ada yang dihapus</Trans>}
    >
      <ul className={itemListClass}>
        {changes.map(({ version, kind, reason, authorName, changedAt, fingerprints }) => (
          <li key={version}>
            <div>
              <p>
                <b>
                  <Trans>Versi {version}</Trans>
                </b>
                {': '}
                {kind === 'added' ? (
                  <Plural value={fingerprints.length} other="# ditambahkan" />
                ) : (
                  <Plural value={fingerprints.length} other="# ditarik" />
                )}
                , {authorName}, {format.moment(changedAt, zone)}
              </p>
              <p>{reason}</p>
              {fingerprints.map((sha256) => (
                <p key={sha256} className={styles.quiet}>
                  {nameOf.get(sha256)}, {inPairs(sha256.slice(0, 16))} …
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
