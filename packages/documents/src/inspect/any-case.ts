/**
 * A part of a pattern that takes capitals and small letters alike, while the rest of it tells them apart: words, groups and classes of letters,
 * without escapes. V8 has `(?i:…)` for that, and silently forgets it in a process that has compiled many patterns (seen in Node 24.21).
 */
export function anyCase(pattern: string): string {
  return pattern.replaceAll(/\[[^\]]*\]|\p{L}/gu, (part) => {
    const letters = part.startsWith('[') ? part.slice(1, -1) : part
    return `[${letters.toLowerCase()}${letters.toUpperCase()}]`
  })
}
