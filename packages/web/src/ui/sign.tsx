import styles from './sign.module.css'

const shapes = {
  ok: 'M2.5 7.5l3 3 6-7',
  look: 'M7 1.5L13 12.5H1zM7 5.5v3.2M7 10.6v.1',
  bad: 'M7 1.5a5.5 5.5 0 1 0 .1 0zM7 4v3.6M7 9.9v.1',
} as const

export type SignKind = keyof typeof shapes

/** A small sign before words about a state; the words carry the meaning. */
export function Sign({ kind }: { kind: SignKind }) {
  return (
    <svg className={`${styles.sign} ${styles[kind]}`} viewBox="0 0 14 14" aria-hidden="true">
      <path d={shapes[kind]} />
    </svg>
  )
}
