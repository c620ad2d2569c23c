import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import { inWholeMessages } from '../../server/src/host/whole-messages.ts'

const notify = (text: string): Message & { readonly params: readonly string[] } => ({
  jsonrpc: '2.0',
  ...{ method: 'say' },
  params: [text],
})

test('a message goes out in one piece, and each is read as it was written', async () => {
  const output = new PassThrough()
  const pieces: string[] = []
  output.on('data', (piece: Buffer) => pieces.push(piece.toString()))
  const messages = ['one', 'ends like a header\r\n\r\n', '鹭 🪶', 'x'.repeat(300_000)].map(notify)
  const writer = new StreamMessageWriter(inWholeMessages(output))
  await Promise.all(messages.map(message => writer.write(message)))
  expect(pieces.length).toBe(messages.length)
  const input = new PassThrough()
  const read: Message[] = []
  new StreamMessageReader(input).listen(message => read.push(message))
  for (const piece of pieces) input.write(piece)
  await new Promise(resolve => setImmediate(resolve))
  expect(read).toEqual(messages)
})

test('an output that breaks breaks the messages', async () => {
  const output = new PassThrough()
  const writer = new StreamMessageWriter(inWholeMessages(output))
  const failed = new Promise(resolve => writer.onError(([error]) => resolve(error.message)))
  output.destroy(new Error('gone'))
  await writer.write(notify('one')).catch(() => {})
  expect(await failed).toBe('gone')
})
