/** "a, b, c dan 4 lagi": enough to find them, never a wall. */
export function listSome(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).join(', ')
  return names.length > most ? `${shown} dan ${names.length - most} lagi` : shown
}
