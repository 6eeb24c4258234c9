/**
 * How a command ends, for scripts that call it.
 *
 * | code | meaning |
 * |---|---|
 * | 0 | done; what was checked is in order |
 * | 1 | done; what was checked has findings, which are on standard output |
 * | 2 | not done: the call, a file or an instrument cannot be used; standard error says why and what to do |
 * | 70 | a fault of Undagi itself |
 */
export const EXIT = { ok: 0, findings: 1, unusable: 2, fault: 70 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
