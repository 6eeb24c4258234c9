import { useState } from 'react'

/** What is typed and not yet said, kept on the device under a name until it is. */
export function useKeptText(name: string): readonly [string, (text: string) => void] {
  const key = `undagi.interview-text/${name}`
  const [text, setText] = useState(() => read(key))
  return [
    text,
    (next) => {
      setText(next)
      write(key, next)
    },
  ]
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // it lives as long as the page
  }
}
