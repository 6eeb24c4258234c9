/** Larger files, and films, hold nothing that a reader of texts would find. */
export const largestReadBytes = 256 * 1024 * 1024
