const NOISE = [
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
  'NODE_V8_COVERAGE',
  'NODE_COMPILE_CACHE',
  'VSCODE_IPC_HOOK',
]

/**
 * This process's environment without what slows Node's start (`NODE_EXTRA_CA_CERTS` alone costs as much as a server)
 * or changes what is measured. The folders of the user's own data and caches are replaced by `BENCH_HOME`, if set.
 */
export function quietEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOISE.includes(name)))
  const home = process.env.BENCH_HOME
  if (home === undefined) return kept
  return { ...kept, XDG_CACHE_HOME: `${home}/cache`, XDG_DATA_HOME: `${home}/data`, LOCALAPPDATA: home }
}
