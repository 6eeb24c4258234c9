/** A working day; shared computers make longer sessions unwise. */
export const longestSessionSeconds = 12 * 60 * 60
