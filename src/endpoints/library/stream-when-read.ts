/**
 * A stream that opens its source when somebody asks for the first byte, and not at all when nobody does: the answer to a HEAD is made like
 * that to a GET and then dropped. What must happen before the first byte leaves happens in `open`.
 */
export const streamWhenRead = (open: () => Promise<ReadableStream<Uint8Array>>, dropped: () => Promise<void> = async () => undefined): ReadableStream<Uint8Array> => {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
  return new ReadableStream<Uint8Array>(
    {
      cancel: (reason) => (reader ? reader.cancel(reason) : dropped()),
      pull: async (controller) => {
        reader ??= (await open()).getReader()
        const { done, value } = await reader.read()
        if (done) {
          controller.close()
        } else {
          controller.enqueue(value)
        }
      },
    },
    { highWaterMark: 0 },
  )
}
