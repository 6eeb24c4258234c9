import styles from './item-list.module.css'

/** A list of things in words, each with its action at the end. */
export const itemListClass: string | undefined = styles.list

/** Links beside each other, within such a thing. */
export const linkRowClass: string | undefined = styles.links

/** What stands where there is nothing yet. */
export const nothingYetClass: string | undefined = styles.empty
