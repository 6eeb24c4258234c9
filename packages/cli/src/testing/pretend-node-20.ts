/** For `node --import`: the program file takes this Node for an older one. */
export const PRETEND_TO_BE_NODE_20 =
  'data:text/javascript,Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.19.0" } })'
