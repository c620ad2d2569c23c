import { Writable } from 'node:stream'

/** How the header of a message of JSON-RPC ends; the JSON behind it holds no bare line end. */
const HEADER_END = '\r\n\r\n'

/**
 * Passes on what is written to it, each header together with what follows: written apart, as `vscode-jsonrpc` does,
 * each would be a system call of its own and wake the reader.
 */
export function inWholeMessages(output: Writable): Writable {
  let header: Buffer | undefined
  const passed = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (header === undefined && chunk.subarray(-HEADER_END.length).equals(END)) {
        header = chunk
        done()
        return
      }
      const message = header === undefined ? chunk : Buffer.concat([header, chunk])
      header = undefined
      output.write(message, done)
    },
  })
  output.on('error', error => passed.destroy(error))
  return passed
}

const END = Buffer.from(HEADER_END)
