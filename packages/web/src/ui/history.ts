import styles from './history.module.css'

/** What happened, one thing after the other, each with who, when and in which words. */
export const historyClass: string | undefined = styles.history

/** What somebody wrote, in their own words. */
export const quoteClass: string | undefined = styles.quote
