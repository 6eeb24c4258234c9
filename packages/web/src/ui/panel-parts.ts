import styles from './panel-parts.module.css'

/** The panels of a page that is read and set, one below the other, no wider than is read well. */
export const panelColumnClass: string | undefined = styles.column

/** What stands inside a panel, below its title. */
export const panelInsideClass: string | undefined = styles.inside

/** In a panel, one thing after the other: what it is, and what can be done with it at the end of its line. */
export const panelLinesClass: string | undefined = styles.lines

/** The first part of such a line. */
export const lineWordsClass: string | undefined = styles.who

/** What is said beside it, smaller. */
export const asideClass: string | undefined = styles.aside

/** Buttons beside each other, not printed. */
export const actionsClass: string | undefined = styles.actions
