/** What the server takes: more would be refused after it was sent. */
const mostBytes = 6 * 1024 * 1024

export const isTooLargeToBring = ({ size }: Pick<File, 'size'>): boolean => size > mostBytes
