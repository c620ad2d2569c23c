const mark = 'dateline-e2e:'

/**
 * Reads the marked lines that the suites write to their console, and shows them.
 * `onScreenshot` is called with `{ name, selector }` when a test wants a picture.
 */
export function readResults(onScreenshot = () => undefined) {
  const results = { passed: 0, failed: 0, ended: false }
  const take = line => {
    const start = line.indexOf(mark)
    if (start < 0) return
    const message = parse(line.slice(start + mark.length))
    if (message?.kind === 'pass') {
      results.passed += 1
      process.stdout.write(`  ✓ ${message.title} (${message.duration} ms)\n`)
    } else if (message?.kind === 'fail') {
      results.failed += 1
      process.stdout.write(`  ✗ ${message.title}\n${indent(message.message)}\n`)
    } else if (message?.kind === 'screenshot') {
      onScreenshot(message)
    } else if (message?.kind === 'end') {
      results.ended = true
    }
  }
  return { results, take }
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const indent = text =>
  text
    .split('\n')
    .map(line => `      ${line}`)
    .join('\n')
