import type { Plugin } from 'vite'

/** Puts the small script that asks ahead before all others; in development nothing is slow enough to need it. */
export function askAhead(): Plugin {
  return {
    name: 'undagi-ask-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const script = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.name === 'ahead',
        )
        if (!script) throw new Error('The build has no entry named ahead')
        const attrs = { type: 'module', src: `/${script.fileName}`, async: true }
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }]
      },
    },
  }
}
