import { Plural, Trans } from '@lingui/react/macro'
import { seenLetters } from '../../../../lib/seen-letters.ts'
import styles from '../../contributions.module.css'
import type { SortedFiles } from '../found/sort-found.ts'
import own from '../offline.module.css'
import { RefusalWords } from './refusal-words.tsx'

/** What is not sent, each file with the reason and what to do; and what nobody meant as proof, for who looks for it. */
export function RefusedFiles({ sorted: { refused, aside } }: { readonly sorted: SortedFiles }) {
  const leftBehind = aside
    .filter(({ why }) => why === 'left_by_a_program')
    .map(({ path }) => seenLetters(path))
  return (
    <>
      {refused.length === 0 ? null : (
        <section>
          <h3 className={own.folder}>
            <Plural value={refused.length} other="# berkas tidak ikut dikirim" />
          </h3>
          <ul className={own.files}>
            {refused.map(({ path, why }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a ZIP may name two files alike
              <li key={`${place} ${path}`} className={own.file}>
                <div>
                  <p className={styles.strong}>{seenLetters(path)}</p>
                  <p>
                    <RefusalWords why={why} />
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {leftBehind.length === 0 ? null : (
        <details className={own.quiet}>
          <summary>
            <Plural value={leftBehind.length} other="# berkas bawaan komputer dilewati" />
          </summary>
          <p className={own.none}>
            <Trans>Dibuat program dengan sendirinya, bukan bukti: {leftBehind.join(', ')}</Trans>
          </p>
        </details>
      )}
    </>
  )
}
